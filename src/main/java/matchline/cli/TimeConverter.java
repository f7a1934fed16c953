package matchline.cli;

import matchline.model.StatedTime;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads {@code --at 90+7}. */
final class TimeConverter implements ITypeConverter<StatedTime> {

    @Override
    public StatedTime convert(String text) {
        try {
            return StatedTime.parse(text);
        } catch (IllegalArgumentException noTime) {
            throw new TypeConversionException(noTime.getMessage());
        }
    }
}
