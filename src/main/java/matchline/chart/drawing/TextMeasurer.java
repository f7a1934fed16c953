package matchline.chart.drawing;

/** Tells how wide a text is, without a screen. */
@FunctionalInterface
public interface TextMeasurer {

    /** The advance width in logical pixels of a text set in the face at that size, without letter spacing. */
    double width(String text, FontFace face, double size);

    /** The width of a text as the style sets it, its letter spacing included. */
    default double width(String text, TextStyle style) {
        return width(text, style.face(), style.size()) + style.spacing() * text.codePointCount(0, text.length());
    }
}
