package matchline.model;

import java.util.List;
import java.util.Objects;

/** Who says so: the keys of the sources of a fact, and what other sources say instead. */
public record Citations(List<String> sources, List<AlsoReported> alsoReported) {
    public static final Citations NONE = new Citations(List.of(), List.of());

    public Citations {
        sources = List.copyOf(sources);
        alsoReported = List.copyOf(alsoReported);
    }

    /** What some sources report instead, in words: "73'". */
    public record AlsoReported(String text, List<String> sources) {
        public AlsoReported {
            Objects.requireNonNull(text, "text");
            sources = List.copyOf(sources);
        }
    }
}
