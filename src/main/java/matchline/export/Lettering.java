package matchline.export;

/** What becomes of letters in formats that know both text and shapes. */
public enum Lettering {
    /** Text that can be searched and copied; where the font is missing, another stands in. */
    TEXT,
    /** Shapes that look the same everywhere. Characters that the bundled font lacks remain text. */
    OUTLINES
}
