package matchline.chart.drawing;

/**
 * How text is set.
 *
 * @param size the font size in logical pixels
 * @param spacing extra space after each character in logical pixels
 * @param rotation degrees clockwise about the label's point
 */
public record TextStyle(FontFace face, double size, Colour colour, Anchor anchor, double spacing, double rotation) {

    /** Which point of the text its position gives. */
    public enum Anchor {
        START,
        MIDDLE,
        END
    }

    public static TextStyle of(FontFace face, double size, Colour colour) {
        return new TextStyle(face, size, colour, Anchor.START, 0, 0);
    }

    public TextStyle anchored(Anchor newAnchor) {
        return new TextStyle(face, size, colour, newAnchor, spacing, rotation);
    }

    public TextStyle spaced(double newSpacing) {
        return new TextStyle(face, size, colour, anchor, newSpacing, rotation);
    }

    public TextStyle rotated(double degrees) {
        return new TextStyle(face, size, colour, anchor, spacing, degrees);
    }

    public TextStyle coloured(Colour newColour) {
        return new TextStyle(face, size, newColour, anchor, spacing, rotation);
    }
}
