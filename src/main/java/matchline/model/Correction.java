package matchline.model;

import java.util.Objects;

/** Something a report states that is wrong, and what is right. */
public record Correction(String stated, String statedBy, String correct) {
    public Correction {
        Objects.requireNonNull(stated, "stated");
        Objects.requireNonNull(statedBy, "statedBy");
        Objects.requireNonNull(correct, "correct");
    }
}
