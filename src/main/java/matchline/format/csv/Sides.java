package matchline.format.csv;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import matchline.format.reading.MatchFormatException;
import matchline.format.reading.Reading;
import matchline.model.Match;
import matchline.model.Shortened;
import matchline.model.Side;
import matchline.model.Team;

/** Which team is which side: as the file says, else the first named is at home. */
final class Sides {
    private static final int CODE = 3;
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[\\s-]+");

    private final Map<Side, String> names = new EnumMap<>(Side.class);

    private Sides() {}

    static Sides of(Table table, Reading reading) throws MatchFormatException {
        Sides sides = new Sides();
        table.heading().get(HeadingKey.HOME).ifPresent(name -> sides.names.put(Side.HOME, name));
        table.heading().get(HeadingKey.AWAY).ifPresent(name -> sides.names.put(Side.AWAY, name));
        boolean told = !sides.names.isEmpty();
        TeamCells cells = TeamCells.of(table.rows(), sides.names.values());
        sides.learn(told, cells, reading);
        sides.nameTheOthers(reading);
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

    static boolean isNamed(String text, String name) {
        return Synonyms.folded(name).equals(Synonyms.folded(text)) || isCode(text, name);
    }

    private static boolean isCode(String text, String name) {
        String letters = Synonyms.folded(text);
        return Team.codeOf(name).equalsIgnoreCase(text)
                || letters.length() == CODE && Synonyms.folded(name).startsWith(letters);
    }

    /** A name is that of neither side, and its rows are bad, where others say both home and away. */
    private void learn(boolean told, TeamCells cells, Reading reading) throws MatchFormatException {
        if (!told && cells.names().isEmpty() && cells.words().isEmpty()) {
            throw reading.wrong("", "no team is named; fill the column team, or add the lines # home: and # away:");
        }
        if (told) {
            cells.names().forEach(this::learn);
        } else if (cells.sideOfTheOnlyName().isPresent()) {
            Side side = cells.sideOfTheOnlyName().get();
            names.put(side, cells.names().getFirst());
            reading.odd(
                    "",
                    "%s is taken for the %s team, for other rows say %s; add the line # %2$s: %1$s"
                            .formatted(
                                    Shortened.quoted(name(side)),
                                    SideWord.WORDS.written(side),
                                    SideWord.WORDS.written(side.opponent())));
        } else if (!cells.names().isEmpty() && !cells.isNameOfEither()) {
            cells.names().forEach(this::learn);
            reading.odd(
                    "",
                    "the file does not say who is at home, so it is %s, named first; add the line # home: %1$s"
                            .formatted(Shortened.quoted(name(Side.HOME))));
        }
    }

    private void learn(String name) {
        names.putIfAbsent(names.containsKey(Side.HOME) ? Side.AWAY : Side.HOME, name);
    }

    private void nameTheOthers(Reading reading) {
        for (Side side : Side.values()) {
            if (names.putIfAbsent(side, side == Side.HOME ? "Home" : "Away") == null) {
                String word = SideWord.WORDS.written(side);
                reading.odd(
                        "", "the name of the %s team is not told; add the line # %1$s: and its name".formatted(word));
            }
        }
    }
}
