package matchline.cli;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads {@code --size 1600x900}. */
final class SizeConverter implements ITypeConverter<SizeConverter.Size> {
    private static final Pattern SIZE = Pattern.compile("(\\d{1,5})[x×](\\d{1,5})");

    /** Width and height in logical pixels. */
    record Size(int width, int height) {}

    @Override
    public Size convert(String text) {
        Matcher size = SIZE.matcher(text);
        if (!size.matches()) {
            throw new TypeConversionException("\"%s\" is not a size; write it like 1600x900".formatted(text));
        }
        return new Size(Integer.parseInt(size.group(1)), Integer.parseInt(size.group(2)));
    }
}
