package matchline.chart.words;

import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Facts about the occasion of a match as people write them, on the sheet and over the window. */
public final class OccasionWords {
    private final Words words;

    public OccasionWords(Words words) {
        this.words = words;
    }

    /** {@code 9 November 2023}. */
    public String date(LocalDate date) {
        String month = words.of("month." + date.getMonthValue());
        return words.of("date", date.getDayOfMonth(), month, Integer.toString(date.getYear()));
    }

    /** The digits of a number, zero or more, in groups of three: {@code 32,026}. */
    public String grouped(int number) {
        String digits = Integer.toString(number);
        return digits.replaceAll("(?<=\\d)(?=(\\d{3})+$)", words.of("number.group"));
    }

    /** What is known of several facts, one after the other. */
    public static String joined(String... facts) {
        return Stream.of(facts).filter(fact -> !fact.isBlank()).collect(Collectors.joining(" · "));
    }
}
