package matchline.chart;

import java.util.Optional;
import java.util.stream.Stream;
import matchline.model.WrittenName;

/** Sizes of sheets that are often wanted, in logical pixels. */
public enum SheetPreset {
    ARTICLE(1600, 900),
    FULL_HD(1920, 1080),
    POST(1200, 675),
    SQUARE(1080, 1080),
    PORTRAIT(1080, 1350),
    STORY(1080, 1920),
    /** At 96 pixels to the inch, as browsers and our PDFs have it. */
    A4_LANDSCAPE(1123, 794);

    private final int width;
    private final int height;

    SheetPreset(int width, int height) {
        this.width = width;
        this.height = height;
    }

    /** The preset of that name, in whatever case. */
    public static Optional<SheetPreset> named(String name) {
        return Stream.of(values())
                .filter(preset -> preset.key().equalsIgnoreCase(name))
                .findFirst();
    }

    /** Its name where it is typed or stored: {@code full-hd}. */
    public String key() {
        return WrittenName.of(this);
    }

    public int width() {
        return width;
    }

    public int height() {
        return height;
    }
}
