package matchline.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Letters for a badge where no source gives any: those people would take, and never the same for both sides. */
final class TeamCode {
    private static final int LETTERS = 3;
    private static final Pattern WORD_BREAK = Pattern.compile("[^\\p{L}\\p{M}]+");

    /** Words that many names have in common: they tell nothing of one. */
    private static final Set<String> COMMON = Set.of(
            "ac",
            "afc",
            "as",
            "athletic",
            "atletico",
            "bk",
            "borussia",
            "ca",
            "cd",
            "cf",
            "club",
            "de",
            "del",
            "deportivo",
            "dinamo",
            "dynamo",
            "fc",
            "fk",
            "ifk",
            "la",
            "le",
            "los",
            "nk",
            "of",
            "ogc",
            "olympique",
            "racing",
            "rb",
            "rc",
            "rcd",
            "real",
            "sc",
            "sd",
            "sk",
            "sporting",
            "ss",
            "ssc",
            "stade",
            "sv",
            "the",
            "ud",
            "us",
            "vfb",
            "vfl");

    /** Words that say which of several of one name it is. */
    private static final Set<String> WHICH =
            Set.of("central", "east", "eastern", "new", "north", "northern", "south", "southern", "west", "western");

    private TeamCode() {}

    /** {@code TOU} for Toulouse, {@code ALA} for Deportivo Alavés, {@code NIR} for Northern Ireland, {@code JPN} for Japan. */
    static String of(String name) {
        List<String> words = words(name);
        return NationalCode.of(PlainLetters.of(String.join("", words))).orElseGet(() -> of(words));
    }

    private static String of(List<String> words) {
        if (words.size() > 1 && WHICH.contains(PlainLetters.of(words.getFirst()))) {
            return ends(words.getFirst(), words.get(1));
        }
        String telling = words.stream()
                .filter(word -> !COMMON.contains(PlainLetters.of(word)))
                .collect(Collectors.joining());
        return start(telling.length() < LETTERS ? String.join("", words) : telling, LETTERS);
    }

    /** Both teams, with codes that differ: {@code MUN} and {@code MCI} in Manchester; a given code stays if it can. */
    static List<Team> apart(Team home, Team away) {
        List<String> awayCodes = codes(away);
        for (String one : codes(home)) {
            for (String other : awayCodes) {
                if (!one.equalsIgnoreCase(other)) {
                    return List.of(home.withCode(one), away.withCode(other));
                }
            }
        }
        return List.of(home, away.withCode(start(away.code(), LETTERS - 1) + "2"));
    }

    /** The best first. */
    private static List<String> codes(Team team) {
        List<String> words = words(team.name());
        List<String> codes = new ArrayList<>();
        if (!team.code().equals(of(team.name()))) {
            codes.add(team.code());
        }
        if (words.size() > 1) {
            codes.add(ends(words.getFirst(), words.getLast()));
            codes.add(words.stream().map(word -> start(word, 1)).collect(Collectors.joining()));
        }
        codes.add(team.code());
        String letters = String.join("", words);
        String begin = start(letters, LETTERS - 1);
        Stream<String> later = letters.codePoints().skip(LETTERS).mapToObj(Character::toString);
        later.forEach(letter -> codes.add(begin + letter.toUpperCase(Locale.ROOT)));
        return codes;
    }

    private static String ends(String first, String last) {
        return start(first, 1) + start(last, LETTERS - 1);
    }

    private static List<String> words(String name) {
        return Stream.of(WORD_BREAK.split(name)).filter(word -> !word.isEmpty()).toList();
    }

    /** So many letters, in capitals. */
    private static String start(String text, int letters) {
        int end = text.offsetByCodePoints(0, Math.min(letters, text.codePointCount(0, text.length())));
        return text.substring(0, end).toUpperCase(Locale.ROOT);
    }
}
