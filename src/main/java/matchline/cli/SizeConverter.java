package matchline.cli;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import matchline.chart.SheetPreset;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads {@code --size 1600x900} and {@code --preset story}. */
final class SizeConverter implements ITypeConverter<SizeConverter.Size> {
    private static final Pattern SIZE = Pattern.compile("(\\d{1,5})[x×](\\d{1,5})");

    /** Width and height in logical pixels. */
    record Size(int width, int height) {}

    @Override
    public Size convert(String text) {
        Optional<SheetPreset> preset = SheetPreset.named(text);
        if (preset.isPresent()) {
            return new Size(preset.get().width(), preset.get().height());
        }
        Matcher size = SIZE.matcher(text);
        if (!size.matches()) {
            String presets =
                    Stream.of(SheetPreset.values()).map(SheetPreset::key).collect(Collectors.joining(", "));
            throw new TypeConversionException(
                    "\"%s\" is not a size; write it like 1600x900, or one of %s".formatted(text, presets));
        }
        return new Size(Integer.parseInt(size.group(1)), Integer.parseInt(size.group(2)));
    }
}
