package matchline.format.csv;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import matchline.model.Side;

/** What stands in the column of the teams: names that are new, in the order of the rows, and words for a side. */
record TeamCells(List<String> names, Set<Side> words) {

    static TeamCells of(List<Row> rows, Collection<String> told) {
        Set<String> texts = texts(rows);
        texts.removeIf(text -> told.stream().anyMatch(name -> Sides.isNamed(text, name)));
        List<String> names = distinct(texts, text -> SideWord.WORDS.find(text).isEmpty());
        boolean lettersAreNames = told.isEmpty() && names.size() == 1 && isLetter(names.getFirst());
        if (lettersAreNames) {
            names = distinct(texts, TeamCells::isLetter);
            texts.removeIf(TeamCells::isLetter);
        }
        Set<Side> words = EnumSet.noneOf(Side.class);
        texts.forEach(text -> SideWord.WORDS.find(text).ifPresent(words::add));
        return new TeamCells(names, words);
    }

    /** The side whose team has the only name, where all other rows say the opponent in a word. */
    Optional<Side> sideOfTheOnlyName() {
        return names.size() == 1 && words.size() == 1
                ? words.stream().map(Side::opponent).findFirst()
                : Optional.empty();
    }

    /** Whether the only name may be that of either side, for the rows say both in words. */
    boolean isNameOfEither() {
        return names.size() == 1 && words.size() == Side.values().length;
    }

    private static Set<String> texts(List<Row> rows) {
        Set<String> texts = new LinkedHashSet<>();
        for (Row row : rows) {
            try {
                row.optional(Column.TEAM).ifPresent(texts::add);
            } catch (BadRow _) {
                continue;
            }
        }
        return texts;
    }

    /** Of two names of one team, such as TOU and Toulouse, the one that the other is short for. */
    private static List<String> distinct(Set<String> texts, Predicate<String> isName) {
        List<String> names = new ArrayList<>();
        for (String text : texts.stream().filter(isName).toList()) {
            if (names.stream().noneMatch(name -> Sides.isNamed(text, name))) {
                names.replaceAll(name -> Sides.isNamed(name, text) ? text : name);
                if (!names.contains(text)) {
                    names.add(text);
                }
            }
        }
        return names;
    }

    /** Teams called A and B, in which A is not away. */
    private static boolean isLetter(String text) {
        return Synonyms.folded(text).length() == 1;
    }
}
