package matchline.model;

import java.util.Locale;
import java.util.regex.Pattern;

/** The colour people know a team by, in sRGB, written {@code #5b2fc9}. */
public record KitColour(String hex) {
    private static final Pattern HEX = Pattern.compile("#[0-9a-fA-F]{6}");

    /**
     * @throws IllegalArgumentException with one sentence if it is written otherwise
     */
    public KitColour {
        if (!HEX.matcher(hex).matches()) {
            throw new IllegalArgumentException("\"%s\" is not a colour; write it like #5b2fc9".formatted(hex));
        }
        hex = hex.toLowerCase(Locale.ROOT);
    }
}
