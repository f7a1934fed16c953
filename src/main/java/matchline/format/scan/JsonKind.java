package matchline.format.scan;

/** The kinds of values that JSON has. */
public enum JsonKind {
    OBJECT,
    ARRAY,
    TEXT,
    NUMBER,
    TRUE,
    FALSE,
    NULL
}
