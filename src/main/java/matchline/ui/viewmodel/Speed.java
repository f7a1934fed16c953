package matchline.ui.viewmodel;

/** How fast a match is played; at the normal speed a match minute takes a second. */
public enum Speed {
    REAL_TIME(1),
    QUARTER(15),
    HALF(30),
    NORMAL(60),
    DOUBLE(120),
    QUADRUPLE(240);

    private final int factor;

    Speed(int factor) {
        this.factor = factor;
    }

    /** Seconds of the match in a second. */
    public int factor() {
        return factor;
    }

    /** So many steps faster, slower if negative, as far as there are steps. */
    Speed faster(int steps) {
        return values()[Math.clamp(ordinal() + steps, 0, values().length - 1)];
    }
}
