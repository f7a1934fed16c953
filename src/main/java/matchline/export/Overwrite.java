package matchline.export;

/** What becomes of a file that has the target's name already. */
public enum Overwrite {
    REFUSE,
    REPLACE
}
