package matchline.ui.viewmodel;

/** Picture sizes that are often wanted, in logical pixels. */
public enum SizePreset {
    WIDE(1600, 900),
    FULL_HD(1920, 1080),
    POST(1200, 675),
    SQUARE(1080, 1080),
    STORY(1080, 1920),
    A4_LANDSCAPE(1123, 794),
    CUSTOM(1600, 900);

    private final int width;
    private final int height;

    SizePreset(int width, int height) {
        this.width = width;
        this.height = height;
    }

    public int width() {
        return width;
    }

    public int height() {
        return height;
    }
}
