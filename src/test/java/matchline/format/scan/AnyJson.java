package matchline.format.scan;

import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** JSON made up at random: all kinds of values, letters, blanks and escapes; and the slips that people make. */
final class AnyJson {
    static final int DEEPEST = 5;

    private static final String LETTERS = "ab{}[]:,/#'\" \\\t\n\u0000\u00e9\u20ac";
    private static final String[] BLANKS = {"", "", " ", "\n  ", "\r\n\t"};
    private static final String[] SLIPS = {
        "",
        ",",
        ":",
        "]",
        "}",
        "[",
        "{",
        "\"",
        "\\",
        "'",
        "/",
        "//",
        "#",
        ";",
        "=",
        "x",
        "NaN",
        "01",
        "1.",
        "-",
        "1e",
        "+1",
        ".5",
        "tru",
        "TRUE",
        "nullx",
        "\\u12",
        "\\x",
        "\t",
        "\n",
        "\f",
        "\u00a0",
        "\\ud800",
        "\"\\udc00\"",
        "[[[[[[",
        "e"
    };

    private final Random random;

    AnyJson(long seed) {
        this.random = new Random(seed);
    }

    String document() {
        return value(0);
    }

    /** A document in which something was put, left out or cut off. */
    String mistaken() {
        String json = document();
        int at = random.nextInt(json.length() + 1);
        int to = Math.min(json.length(), at + new int[] {0, 0, 1, 1_000}[random.nextInt(4)]);
        String slipped = json.substring(0, at) + one(SLIPS) + json.substring(to);
        return slipped.replaceAll("[\\ud800-\\udfff](?![\\udc00-\\udfff])|(?<![\\ud800-\\udbff])[\\udc00-\\udfff]", "");
    }

    String number() {
        String whole = digits().replaceFirst("^0+(?=.)", "");
        String fraction = random.nextInt(3) == 0 ? "" : "." + digits();
        return one("", "-") + whole + fraction + one("", "", "", "e5", "E-17", "e+300", "e999");
    }

    private String digits() {
        return some(() -> String.valueOf(random.nextInt(10)), 1 + random.nextInt(one(3, 20)))
                .collect(Collectors.joining());
    }

    private String value(int depth) {
        return switch (random.nextInt(depth == DEEPEST ? 4 : 10)) {
            case 0 -> number();
            case 1 -> one("true", "false", "null");
            case 2, 3 -> text();
            case 4, 5, 6 ->
                "[" + some(() -> spaced(value(depth + 1)), random.nextInt(4)).collect(Collectors.joining(",")) + "]";
            default ->
                "{"
                        + some(() -> spaced(text()) + ":" + spaced(value(depth + 1)), random.nextInt(4))
                                .collect(Collectors.joining(","))
                        + "}";
        };
    }

    private String spaced(String value) {
        return one(BLANKS) + value + one(BLANKS);
    }

    private String text() {
        return some(this::letter, random.nextInt(8)).collect(Collectors.joining("", "\"", "\""));
    }

    private String letter() {
        char letter = LETTERS.charAt(random.nextInt(LETTERS.length()));
        return switch (random.nextInt(12)) {
            case 0 -> "\uD83D\uDE00";
            case 1 -> one("\\/", "\\b", "\\f", "\\n", "\\r", "\\t", "\\uD83D\\uDE00", "\\u00E9");
            default ->
                letter < ' '
                        ? "\\u%04x".formatted((int) letter)
                        : letter == '"' || letter == '\\' ? "\\" + letter : String.valueOf(letter);
        };
    }

    @SafeVarargs
    private <T> T one(T... choices) {
        return choices[random.nextInt(choices.length)];
    }

    private static Stream<String> some(Supplier<String> each, int count) {
        return Stream.generate(each).limit(count);
    }
}
