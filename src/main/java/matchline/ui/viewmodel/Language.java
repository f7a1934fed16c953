package matchline.ui.viewmodel;

import java.util.Locale;

/** Which language the window speaks: that of the system, or always the same one. */
public enum Language {
    SYSTEM,
    ENGLISH,
    FRENCH;

    /**
     * The language and its country's way with dates and numbers.
     *
     * @param system what the system speaks
     */
    public Locale locale(Locale system) {
        return switch (this) {
            case SYSTEM -> system;
            case ENGLISH -> Locale.UK;
            case FRENCH -> Locale.FRANCE;
        };
    }
}
