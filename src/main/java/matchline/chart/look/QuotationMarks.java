package matchline.chart.look;

/** Quotation marks and apostrophes as a language sets them; English ones where its habit is not known. */
public final class QuotationMarks {
    private QuotationMarks() {}

    /** @param language the BCP 47 tag of the words: {@code fr} */
    public static String around(String typed, String language) {
        String words = typed.replaceAll("(?<=\\p{L})'(?=\\p{L})", "’");
        return switch (language.split("-")[0]) {
            case "fr" -> "«\u00a0" + words.replaceAll(" +(?=[!?:;])", "\u00a0") + "\u00a0»";
            case "es", "it", "no", "nb", "nn", "ru", "uk", "el", "pt" -> "«" + words + "»";
            case "de", "cs", "sk", "sl", "bg", "is" -> "„" + words + "“";
            case "pl", "ro", "hu", "hr", "nl" -> "„" + words + "”";
            case "sv", "fi" -> "”" + words + "”";
            case "da" -> "»" + words + "«";
            case "ja" -> "「" + words + "」";
            default -> "“" + words + "”";
        };
    }
}
