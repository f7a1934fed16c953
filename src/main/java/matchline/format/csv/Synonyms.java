package matchline.format.csv;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import matchline.model.PlainLetters;

/** The words for the constants of an enum, in English and French; case, accents, blanks and signs do not matter. */
final class Synonyms<E extends Enum<E>> {
    private static final Pattern NEITHER_LETTER_NOR_DIGIT = Pattern.compile("[^\\p{L}\\p{Nd}]");
    static final int LONGEST = 60;
    private static final char UNREADABLE = '\uFFFD';

    private final Map<String, E> byWord = new HashMap<>();
    private final Map<E, List<String>> words;

    /** A table: each line begins with a constant, then its words, with bars between; the first word is the one written. */
    Synonyms(Class<E> type, String table) {
        this.words = new EnumMap<>(type);
        for (String line : table.strip().lines().toList()) {
            List<String> cells =
                    List.of(line.split("\\|")).stream().map(String::strip).toList();
            E constant = Enum.valueOf(type, cells.getFirst());
            words.put(constant, cells.subList(1, cells.size()));
            words.get(constant).forEach(word -> add(word, constant));
        }
    }

    Optional<E> find(String text) {
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        return text.indexOf(UNREADABLE) < 0 ? Optional.ofNullable(byWord.get(folded(text))) : guess(text);
    }

    /** At first sight accented letters of other encodings than UTF-8 cannot be read. */
    private Optional<E> guess(String text) {
        Pattern pattern = Pattern.compile(Stream.of(text.split(String.valueOf(UNREADABLE), -1))
                .map(Synonyms::folded)
                .collect(Collectors.joining(".")));
        return byWord.entrySet().stream()
                .filter(entry -> pattern.matcher(entry.getKey()).matches())
                .map(Map.Entry::getValue)
                .findFirst();
    }

    /** All words of a constant, the one to write first. */
    List<String> of(E constant) {
        return words.get(constant);
    }

    String written(E constant) {
        return of(constant).getFirst();
    }

    static String folded(String text) {
        StringBuilder ascii = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            if (letter > '~') {
                return foldedBeyondAscii(text);
            }
            if (letter >= 'A' && letter <= 'Z') {
                ascii.append((char) (letter + 'a' - 'A'));
            } else if (letter >= 'a' && letter <= 'z' || letter >= '0' && letter <= '9') {
                ascii.append(letter);
            }
        }
        return ascii.toString();
    }

    private static String foldedBeyondAscii(String text) {
        return NEITHER_LETTER_NOR_DIGIT.matcher(PlainLetters.of(text)).replaceAll("");
    }

    private void add(String word, E constant) {
        E other = byWord.put(folded(word), constant);
        if (other != null && other != constant) {
            throw new IllegalArgumentException("\"%s\" means both %s and %s".formatted(word, other, constant));
        }
    }
}
