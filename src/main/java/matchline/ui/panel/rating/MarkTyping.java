package matchline.ui.panel.rating;

import java.util.OptionalDouble;
import java.util.regex.Pattern;

/** A mark in the making while it is typed key by key: 7, then 7.5; 1, then 10. */
final class MarkTyping {
    private static final Pattern SO_FAR = Pattern.compile("10([.,]0?)?|\\d([.,]\\d?)?");

    private String typed = "";

    /** What is typed from here on is a new mark. */
    void beginAnew() {
        typed = "";
    }

    /** Whether the letter can be part of the mark that is being typed, or begin another. */
    boolean accepts(String letter) {
        return isDigit(letter) || SO_FAR.matcher(typed + letter).matches() && !letter.isEmpty();
    }

    /** The mark so far, 0.0 to 10.0; a digit that cannot go on with it begins another. */
    OptionalDouble type(String letter) {
        String longer = typed + letter;
        typed = SO_FAR.matcher(longer).matches() ? longer : isDigit(letter) ? letter : "";
        String number = typed.replace(',', '.').replaceAll("\\.$", "");
        return number.isEmpty() ? OptionalDouble.empty() : OptionalDouble.of(Double.parseDouble(number));
    }

    private static boolean isDigit(String letter) {
        return letter.length() == 1 && letter.charAt(0) >= '0' && letter.charAt(0) <= '9';
    }
}
