package matchline.chart.drawing;

/** Tells how wide a text is, without a screen. */
@FunctionalInterface
public interface TextMeasurer {

    /** The advance width in logical pixels of a text set in the face at that size, without letter spacing. */
    double width(String text, FontFace face, double size);

    /** The width of a text as the style sets it, the spacing of the letters that are shown included. */
    default double width(String text, TextStyle style) {
        double letters = width(text, style.face(), style.size());
        if (style.spacing() == 0) {
            return letters;
        }
        String shown = PrintableText.of(text);
        return letters + style.spacing() * shown.codePointCount(0, shown.length());
    }
}
