package matchline.ui.failure;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import matchline.chart.words.Words;

/**
 * What readers and writers of files say, in the language of the window. They themselves speak English, as the command line
 * does; their sentences and what is in them are looked up in a catalogue of gettext's kind.
 */
public final class Sentences {
    private static final Pattern ENTRY = Pattern.compile("msgid \"(.*)\"\\Rmsgstr \"(.*)\"");
    private static final String STOP = ".";

    private final Words words;
    private final Map<String, String> told = new HashMap<>();
    private Optional<List<Sentence>> known = Optional.empty();

    public Sentences(Words words) {
        this.words = words;
    }

    /** The sentence, behind the file or the place it is about if it begins with that; as it is if it is not known. */
    public String of(String english) {
        return told.computeIfAbsent(english, this::told);
    }

    private String told(String english) {
        boolean stopped = english.endsWith(STOP);
        String sentence = stopped ? english.substring(0, english.length() - 1) : english;
        return framed(sentence).map(text -> stopped ? text + STOP : text).orElse(english);
    }

    private Optional<String> framed(String sentence) {
        for (int at = sentence.indexOf(": "); at > 0; at = sentence.indexOf(": ", at + 1)) {
            Optional<String> told = translated(sentence.substring(at + 2));
            if (told.isPresent()) {
                return Optional.of(words.of("failure.placed", place(sentence.substring(0, at)), told.get()));
            }
        }
        return translated(sentence);
    }

    /** {@code some.json, line 3 column 14}. */
    private String place(String english) {
        for (int at = -2; at != -1; at = english.indexOf(", ", at + 2)) {
            Optional<String> told = translated(english.substring(at + 2));
            if (told.isPresent()) {
                return english.substring(0, at + 2) + told.get();
            }
        }
        return english;
    }

    private Optional<String> translated(String english) {
        return known().stream()
                .flatMap(sentence ->
                        sentence.translated(english, part -> translated(part).orElse(part)).stream())
                .findFirst();
    }

    private List<Sentence> known() {
        if (known.isEmpty()) {
            known = Optional.of(read(words.locale()));
        }
        return known.get();
    }

    /** The catalogue of a language, what says most first; empty for English, which is spoken anyway. */
    static List<Sentence> read(Locale language) {
        String name = "sentences_" + language.getLanguage() + ".po";
        try (InputStream file = Sentences.class.getResourceAsStream(name)) {
            String text = file == null ? "" : new String(file.readAllBytes(), StandardCharsets.UTF_8);
            Stream<Sentence> entries = ENTRY.matcher(text)
                    .results()
                    .map(entry -> Sentence.of(unescaped(entry.group(1)), unescaped(entry.group(2))));
            return entries.sorted(Comparator.comparingInt(Sentence::letters).reversed())
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String unescaped(String text) {
        return text.replaceAll("\\\\(.)", "$1");
    }
}
