package matchline.format.library;

import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import matchline.format.reading.Listing;
import matchline.model.PlainLetters;
import matchline.model.Score;

/** What the viewer looks for: words, all of which must begin somewhere in a line of the library, accents and case aside. */
public record SearchWords(List<String> words) {
    private static final Pattern BLANKS = Pattern.compile("\\s+");

    public SearchWords {
        words = List.copyOf(words);
    }

    /** The words of a text as it is typed. */
    public static SearchWords of(String typed) {
        return new SearchWords(BLANKS.splitAsStream(searched(typed))
                .filter(word -> !word.isEmpty())
                .toList());
    }

    public boolean find(LibraryEntry entry) {
        return find(
                entry,
                listing -> Stream.of(
                        textOf(listing),
                        listing.score().map(Score::toString).orElse(""),
                        entry.file().getFileName().toString()));
    }

    /** Looks only where nothing tells how a match ended: not at its score, nor at the name of its file. */
    public boolean findUntold(LibraryEntry entry) {
        return find(entry, listing -> Stream.of(textOf(listing)));
    }

    private boolean find(LibraryEntry entry, Function<Listing, Stream<String>> told) {
        String text = entry.match()
                .map(told)
                .orElseGet(() ->
                        Stream.of(entry.trouble(), entry.file().getFileName().toString()))
                .collect(Collectors.joining(" "));
        String line = searched(text);
        return words.stream().allMatch(line::contains);
    }

    private static String textOf(Listing match) {
        return Stream.of(
                        match.competition(),
                        match.season(),
                        match.date().map(Object::toString).orElse(""),
                        match.home(),
                        match.away())
                .collect(Collectors.joining(" "));
    }

    /** Scores are typed with a hyphen. */
    private static String searched(String text) {
        return PlainLetters.of(text).replace('-', '–');
    }
}
