package matchline.chart.colour;

import matchline.chart.drawing.Colour;

/** Every colour of a picture that is not a team's. */
public enum Theme {
    LIGHT(
            "#ffffff", "#f3f5f8", "#dde3ea", "#10151b", "#58646f", "#8b96a1", "#c3ccd3", "#e0a800", "#c8102e",
            "#1a9c5b", "#c77700"),
    DARK(
            "#0f1419", "#171d25", "#2a323c", "#f4f7fa", "#97a3af", "#66727e", "#3b4650", "#fac710", "#ff4d5e",
            "#2fbf71", "#ffb020");

    private final Colour ground;
    private final Colour panel;
    private final Colour grid;
    private final Colour text;
    private final Colour quiet;
    private final Colour faint;
    private final Colour level;
    private final Colour yellowCard;
    private final Colour redCard;
    private final Colour arrival;
    private final Colour doubt;

    Theme(
            String ground,
            String panel,
            String grid,
            String text,
            String quiet,
            String faint,
            String level,
            String yellowCard,
            String redCard,
            String arrival,
            String doubt) {
        this.ground = Colour.hex(ground);
        this.panel = Colour.hex(panel);
        this.grid = Colour.hex(grid);
        this.text = Colour.hex(text);
        this.quiet = Colour.hex(quiet);
        this.faint = Colour.hex(faint);
        this.level = Colour.hex(level);
        this.yellowCard = Colour.hex(yellowCard);
        this.redCard = Colour.hex(redCard);
        this.arrival = Colour.hex(arrival);
        this.doubt = Colour.hex(doubt);
    }

    public Colour ground() {
        return ground;
    }

    /** Behind the incidents of a half. */
    public Colour panel() {
        return panel;
    }

    public Colour grid() {
        return grid;
    }

    public Colour text() {
        return text;
    }

    /** Text that stands back. */
    public Colour quiet() {
        return quiet;
    }

    /** Stems, hatching, what was cancelled. */
    public Colour faint() {
        return faint;
    }

    /** The score ribbon while nobody leads. */
    public Colour level() {
        return level;
    }

    public Colour yellowCard() {
        return yellowCard;
    }

    /** Red cards, and the arrow of who goes off. */
    public Colour redCard() {
        return redCard;
    }

    /** The arrow of who comes on. */
    public Colour arrival() {
        return arrival;
    }

    /** What is under review. */
    public Colour doubt() {
        return doubt;
    }
}
