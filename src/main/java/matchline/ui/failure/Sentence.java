package matchline.ui.failure;

import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** A sentence with places, {@code %s} or {@code %2$s}, in English and in another language. */
record Sentence(String english, String translation, Pattern pattern) {
    static final Pattern PLACE = Pattern.compile("%(?:(\\d)\\$)?[.\\d]*[sdf]");

    static Sentence of(String english, String translation) {
        return new Sentence(english, translation, pattern(english));
    }

    /** How much of it is its own. */
    int letters() {
        return PLACE.matcher(english).replaceAll("").length();
    }

    /** The text in the other language, if it is this sentence. */
    Optional<String> translated(String text, UnaryOperator<String> inside) {
        Matcher found = pattern.matcher(text);
        if (!found.matches()) {
            return Optional.empty();
        }
        Object[] parts = IntStream.rangeClosed(1, found.groupCount())
                .mapToObj(group -> inside.apply(found.group(group)))
                .toArray();
        return Optional.of(String.format(translation.replaceAll("%[.\\d]*[df]", "%s"), parts));
    }

    /** A place told again, by its number, holds the same again. */
    private static Pattern pattern(String english) {
        StringBuilder pattern = new StringBuilder();
        int end = 0;
        for (MatchResult place : PLACE.matcher(english).results().toList()) {
            pattern.append(Pattern.quote(english.substring(end, place.start())))
                    .append(place.group(1) == null ? "(.*?)" : "\\" + place.group(1));
            end = place.end();
        }
        return Pattern.compile(pattern + Pattern.quote(english.substring(end)), Pattern.DOTALL);
    }
}
