package matchline.format.csv;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import matchline.format.reading.Reading;
import matchline.model.Citations;
import matchline.model.Occasion;
import matchline.model.Shortened;

/** What is told of the match itself: in lines like {@code # home: Reims}, or in columns that are the same all the way. */
final class Heading {
    private static final Pattern LINE = Pattern.compile("#\\s*([^:=,;\\t]{1,60})[:=,;\\t](.*)");
    private static final List<DateTimeFormatter> DATES = List.of(
            DateTimeFormatter.ISO_LOCAL_DATE,
            DateTimeFormatter.ofPattern("d/M/uuuu"),
            DateTimeFormatter.ofPattern("d.M.uuuu"));
    private static final int LONGEST = 1_000;
    private static final int MOST_CREDITS = 20;

    private final Map<HeadingKey, String> told = new EnumMap<>(HeadingKey.class);
    private final List<String> credits = new ArrayList<>();
    private final Reading reading;

    Heading(Reading reading) {
        this.reading = reading;
    }

    /** Whether a line tells of the match, or is a remark; a spreadsheet may have put it in quotation marks. */
    static boolean isLine(String line) {
        return line.startsWith("#") || line.startsWith("\"#");
    }

    /** A spreadsheet adds empty cells to a line that is shorter than the others. */
    void add(String line) {
        String cell = line.startsWith("#")
                ? line
                : CsvLines.cells(line, Separator.COMMA).orElse(List.of("#")).getFirst();
        Matcher matcher = LINE.matcher(withoutEmptyCells(cell));
        if (matcher.matches()) {
            HeadingKey.WORDS.find(matcher.group(1)).ifPresent(key -> add(key, Cell.restored(matcher.group(2))));
        }
    }

    private static String withoutEmptyCells(String line) {
        int end = line.length();
        while (end > 0 && ",;\t ".indexOf(line.charAt(end - 1)) >= 0) {
            end--;
        }
        return line.substring(0, end);
    }

    /** Whether this goes with what was told before. */
    boolean add(HeadingKey key, String text) {
        String value = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
        if (value.isBlank()) {
            return true;
        }
        if (key == HeadingKey.CREDIT) {
            if (credits.size() < MOST_CREDITS) {
                credits.add(value);
            }
            return true;
        }
        String before = told.putIfAbsent(key, value);
        return before == null || Synonyms.folded(before).equals(Synonyms.folded(value));
    }

    Optional<String> get(HeadingKey key) {
        return Optional.ofNullable(told.get(key));
    }

    List<String> credits() {
        return credits;
    }

    Occasion occasion() {
        return new Occasion(
                text(HeadingKey.COMPETITION),
                text(HeadingKey.STAGE),
                text(HeadingKey.ROUND),
                date(),
                text(HeadingKey.KICK_OFF),
                text(HeadingKey.VENUE),
                text(HeadingKey.CITY),
                get(HeadingKey.ATTENDANCE).flatMap(this::attendance),
                get(HeadingKey.REFEREE).map(name -> new Occasion.Official("Referee", name, "", Citations.NONE)).stream()
                        .toList(),
                List.of(),
                Citations.NONE);
    }

    private String text(HeadingKey key) {
        return get(key).orElse("");
    }

    Optional<LocalDate> date() {
        return get(HeadingKey.DATE).flatMap(this::date);
    }

    private Optional<LocalDate> date(String text) {
        for (DateTimeFormatter format : DATES) {
            try {
                return Optional.of(LocalDate.parse(text, format));
            } catch (DateTimeParseException _) {
                continue;
            }
        }
        reading.odd("date", "\"%s\" is not a date; write it like 2023-11-09".formatted(Shortened.quoted(text)));
        return Optional.empty();
    }

    private Optional<Integer> attendance(String text) {
        String digits = text.replaceAll("[\\s\u00A0\u202F.,']", "");
        if (digits.matches("\\d{1,6}")) {
            return Optional.of(Integer.valueOf(digits));
        }
        reading.odd("attendance", "\"%s\" is not a number; write it like 28011".formatted(Shortened.quoted(text)));
        return Optional.empty();
    }
}
