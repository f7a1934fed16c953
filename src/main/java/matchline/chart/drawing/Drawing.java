package matchline.chart.drawing;

import java.util.List;
import java.util.Objects;

/** A picture: its size in logical pixels, its ground, what it shows in words, and its marks. */
public record Drawing(double width, double height, Colour ground, String title, String description, List<Mark> marks) {
    public Drawing {
        Objects.requireNonNull(ground, "ground");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(description, "description");
        marks = List.copyOf(marks);
        if (!(width > 0 && height > 0)) {
            throw new IllegalArgumentException("a drawing has a size: %s × %s".formatted(width, height));
        }
    }
}
