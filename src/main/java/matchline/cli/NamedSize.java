package matchline.cli;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import matchline.chart.SheetPreset;

/** Width and height in logical pixels, as {@code --size 1600x900} or {@code --preset story} says. */
record NamedSize(int width, int height) {
    static final List<String> PRESETS =
            Stream.of(SheetPreset.values()).map(SheetPreset::key).toList();
    private static final Pattern SIZE = Pattern.compile("(\\d{1,5})[x×](\\d{1,5})");

    static NamedSize of(String text) {
        Optional<SheetPreset> preset = SheetPreset.named(text);
        if (preset.isPresent()) {
            return new NamedSize(preset.get().width(), preset.get().height());
        }
        Matcher size = SIZE.matcher(text);
        if (!size.matches()) {
            throw new IllegalArgumentException("\"%s\" is not a size; write it like 1600x900, or one of %s"
                    .formatted(text, String.join(", ", PRESETS)));
        }
        return new NamedSize(Integer.parseInt(size.group(1)), Integer.parseInt(size.group(2)));
    }
}
