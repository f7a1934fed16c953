package matchline.model;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What somebody said about the match.
 *
 * @param role who that is: {@code Liverpool manager}, or empty
 * @param wordings the words as they were said first, then translations
 * @param occasion where and how it was said: {@code press conference in a tent}, or empty
 * @param moment the moment it is about; none if it is about the whole match
 * @param eventId the event it is about, if it is about one
 */
public record Quote(
        String id,
        String speaker,
        String role,
        Optional<Side> side,
        List<Wording> wordings,
        String occasion,
        Optional<Moment> moment,
        Optional<String> eventId,
        Citations citations) {
    public Quote {
        Objects.requireNonNull(role, "role");
        Objects.requireNonNull(side, "side");
        Objects.requireNonNull(occasion, "occasion");
        Objects.requireNonNull(moment, "moment");
        Objects.requireNonNull(eventId, "eventId");
        Objects.requireNonNull(citations, "citations");
        wordings = List.copyOf(wordings);
        if (id.isBlank() || speaker.isBlank() || wordings.isEmpty()) {
            throw new IllegalArgumentException("a quote has an id, a speaker and words");
        }
    }

    /**
     * The words in one language.
     *
     * @param language its BCP 47 tag: {@code fr}
     * @param translator whose translation it is, or empty if these are the words as they were said
     */
    public record Wording(String language, String text, String translator) {
        public Wording {
            Objects.requireNonNull(translator, "translator");
            if (language.isBlank() || text.isBlank()) {
                throw new IllegalArgumentException("a wording has a language and a text");
            }
        }
    }

    /** The words in the wanted language if there are any, else as they were said. */
    public Wording in(String language) {
        return wordings.stream()
                .filter(wording -> wording.language().equals(language))
                .findFirst()
                .orElse(original());
    }

    public Wording original() {
        return wordings.getFirst();
    }
}
