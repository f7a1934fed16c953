package matchline.ui.panel.player;

import java.text.NumberFormat;
import java.util.Locale;
import matchline.chart.words.Words;
import matchline.model.PlayerMark;

/** Marks as they are written: in tenths, as an outlet gave them, or as what moves them. */
public final class MarkText {
    private final Words words;
    private final NumberFormat tenths;
    private final NumberFormat asGiven;

    public MarkText(Words words) {
        this.words = words;
        this.tenths = format(words.locale(), 1, 1);
        this.asGiven = format(words.locale(), 0, 2);
    }

    public String of(double mark) {
        return tenths.format(mark);
    }

    /** The viewer's own mark, no longer than he gave it. */
    public String own(double mark) {
        return asGiven.format(mark);
    }

    /** An outlet's mark, with its scale unless that is the usual one. */
    public String of(PlayerMark mark) {
        String value = asGiven.format(mark.value());
        if (mark.isUsual()) {
            return value;
        }
        String key = mark.lowIsBest() ? "ratings.low-is-best" : "ratings.out-of";
        return words.of(key, value, asGiven.format(mark.outOf()));
    }

    /** By how much a mark moves, with its sign: {@code +1.0}, {@code −0.05}. */
    public static String moved(double delta, Locale locale) {
        String size = format(locale, 1, 2).format(Math.abs(delta));
        return (delta < 0 ? "−" : "+") + size;
    }

    private static NumberFormat format(Locale locale, int least, int most) {
        NumberFormat format = NumberFormat.getNumberInstance(locale);
        format.setMinimumFractionDigits(least);
        format.setMaximumFractionDigits(most);
        return format;
    }
}
