package matchline.chart.drawing;

import java.util.List;
import java.util.Objects;

/**
 * A picture: its size in logical pixels, its ground, what it shows in words, and its marks.
 *
 * @param credits whose facts it shows, for programs to read; the marks say it to people
 */
public record Drawing(
        double width,
        double height,
        Colour ground,
        String title,
        String description,
        String credits,
        List<Mark> marks) {
    public Drawing {
        Objects.requireNonNull(ground, "ground");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(description, "description");
        Objects.requireNonNull(credits, "credits");
        marks = List.copyOf(marks);
        if (!(width > 0 && height > 0)) {
            throw new IllegalArgumentException("a drawing has a size: %s × %s".formatted(width, height));
        }
    }

    /** A picture that owes its facts to nobody. */
    public Drawing(double width, double height, Colour ground, String title, String description, List<Mark> marks) {
        this(width, height, ground, title, description, "", marks);
    }

    public Drawing crediting(String newCredits) {
        return new Drawing(width, height, ground, title, description, newCredits, marks);
    }
}
