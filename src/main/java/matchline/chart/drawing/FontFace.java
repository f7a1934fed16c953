package matchline.chart.drawing;

/** A face of the bundled font. */
public enum FontFace {
    REGULAR("Roboto", 400, false, "Roboto-Regular.ttf"),
    MEDIUM("Roboto", 500, false, "Roboto-Medium.ttf"),
    BOLD("Roboto", 700, false, "Roboto-Bold.ttf"),
    ITALIC("Roboto", 400, true, "Roboto-Italic.ttf"),
    CONDENSED("Roboto Condensed", 400, false, "RobotoCondensed-Regular.ttf"),
    CONDENSED_BOLD("Roboto Condensed", 700, false, "RobotoCondensed-Bold.ttf");

    private final String family;
    private final int weight;
    private final boolean italic;
    private final String file;

    FontFace(String family, int weight, boolean italic, String file) {
        this.family = family;
        this.weight = weight;
        this.italic = italic;
        this.file = file;
    }

    public String family() {
        return family;
    }

    /** The weight as CSS counts it: 400 regular, 700 bold. */
    public int weight() {
        return weight;
    }

    public boolean italic() {
        return italic;
    }

    /** The class-path resource that holds the face. */
    public String resource() {
        return "/fonts/" + file;
    }
}
