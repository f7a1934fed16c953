package matchline.format.csv;

import java.util.Collections;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import matchline.format.reading.MatchFormatException;
import matchline.format.reading.Reading;
import matchline.model.Match;
import matchline.model.Side;
import matchline.model.Team;

/** Which team is which side: as the file says, else the first named is at home. */
final class Sides {
    private static final int CODE = 3;
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[\\s-]+");

    private final Map<Side, String> names = new EnumMap<>(Side.class);
    private final Set<String> learnt = new HashSet<>();
    private boolean sideNamed;

    private Sides() {}

    static Sides of(Table table, Reading reading) throws MatchFormatException {
        Sides sides = new Sides();
        table.heading().get(HeadingKey.HOME).ifPresent(name -> sides.names.put(Side.HOME, name));
        table.heading().get(HeadingKey.AWAY).ifPresent(name -> sides.names.put(Side.AWAY, name));
        boolean told = !sides.names.isEmpty();
        for (Row row : table.rows()) {
            sides.learn(row);
        }
        sides.check(told, reading);
        return sides;
    }

    String name(Side side) {
        return names.get(side);
    }

    /** What to write for a side: its team's name, unless it is also that of the other. */
    static String word(Side side, Match match) {
        String name = Synonyms.folded(match.team(side).name());
        String other = Synonyms.folded(match.team(side.opponent()).name());
        return name.isEmpty() || name.equals(other)
                ? SideWord.WORDS.written(side)
                : match.team(side).name();
    }

    /** The side that a cell names: home or away, a team, its three letters, or words of its name. */
    Optional<Side> find(String text) {
        return findExactly(text).or(() -> only(name -> hasWords(name, text)));
    }

    private Optional<Side> findExactly(String text) {
        String wanted = Synonyms.folded(text);
        for (Side side : Side.values()) {
            String name = Synonyms.folded(names.getOrDefault(side, ""));
            if (!name.isEmpty() && name.equals(wanted)) {
                return Optional.of(side);
            }
        }
        return SideWord.WORDS.find(text).or(() -> only(name -> isCode(text, name)));
    }

    /** The only side of which that is true. */
    private Optional<Side> only(Predicate<String> name) {
        List<Side> named = names.keySet().stream()
                .filter(side -> name.test(names.get(side)))
                .toList();
        return named.size() == 1 ? Optional.of(named.getFirst()) : Optional.empty();
    }

    /** As in "Lens" for "RC Lens". */
    private static boolean hasWords(String name, String text) {
        List<String> wanted = words(text);
        return !wanted.isEmpty() && Collections.indexOfSubList(words(name), wanted) >= 0;
    }

    private static List<String> words(String name) {
        return BETWEEN_WORDS
                .splitAsStream(name)
                .map(Synonyms::folded)
                .filter(word -> !word.isEmpty())
                .toList();
    }

    private static boolean isCode(String text, String name) {
        String letters = Synonyms.folded(text);
        return Team.codeOf(name).equalsIgnoreCase(text)
                || letters.length() == CODE && Synonyms.folded(name).startsWith(letters);
    }

    private void learn(Row row) {
        String text;
        try {
            text = row.text(Column.TEAM);
        } catch (BadRow _) {
            return;
        }
        if (!learnt.add(text)) {
            return;
        }
        sideNamed |= SideWord.WORDS.find(text).isPresent();
        if (text.isEmpty() || findExactly(text).isPresent()) {
            return;
        }
        if (!names.containsKey(Side.HOME)) {
            names.put(Side.HOME, text);
        } else {
            names.putIfAbsent(Side.AWAY, text);
        }
    }

    private void check(boolean told, Reading reading) throws MatchFormatException {
        if (names.isEmpty() && !sideNamed) {
            throw reading.wrong("", "no team is named; fill the column team, or add the lines # home: and # away:");
        }
        if (!told && !names.isEmpty() && !sideNamed) {
            reading.odd(
                    "",
                    "the file does not say who is at home, so it is %s, named first; add the line # home: %1$s"
                            .formatted(Row.shortened(names.get(Side.HOME))));
        }
        for (Side side : Side.values()) {
            if (names.putIfAbsent(side, side == Side.HOME ? "Home" : "Away") == null) {
                String word = SideWord.WORDS.written(side);
                reading.odd(
                        "", "the name of the %s team is not told; add the line # %1$s: and its name".formatted(word));
            }
        }
    }
}
