package matchline.ui.panel;

import java.util.Locale;

/** Quotation marks as a language sets them; English ones where its habit is not known. */
final class QuotationMarks {
    private QuotationMarks() {}

    static String around(String text, Locale language) {
        return switch (language.getLanguage()) {
            case "fr" -> "«\u202f" + text + "\u202f»";
            case "es", "it", "no", "nb", "nn", "ru", "uk", "el", "pt" -> "«" + text + "»";
            case "de", "cs", "sk", "sl", "bg", "is" -> "„" + text + "“";
            case "pl", "ro", "hu", "hr", "nl" -> "„" + text + "”";
            case "sv", "fi" -> "”" + text + "”";
            case "da" -> "»" + text + "«";
            case "ja" -> "「" + text + "」";
            default -> "“" + text + "”";
        };
    }
}
