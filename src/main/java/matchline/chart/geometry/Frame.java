package matchline.chart.geometry;

/** A part of a picture, in logical pixels from its top left. */
public record Frame(double x, double y, double width, double height) {

    public double right() {
        return x + width;
    }

    public double bottom() {
        return y + height;
    }

    public double middleX() {
        return x + width / 2;
    }

    public double middleY() {
        return y + height / 2;
    }
}
