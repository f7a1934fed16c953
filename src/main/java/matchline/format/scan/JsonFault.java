package matchline.format.scan;

/** What can be wrong with JSON itself, in words for the user. */
public enum JsonFault {
    END("the file breaks off here; close what is still open, or fetch it again"),
    OPEN_TEXT("a text is not closed; add the quotation mark at its end"),
    OPEN_OBJECT("a comma or a closing brace is missing; add it before this place"),
    OPEN_ARRAY("a comma or a closing bracket is missing; add it before this place"),
    COLON("a colon is missing between a key and its value; add it"),
    KEY("a key in double quotation marks is missing; add it, or take out the comma before"),
    VALUE("a value is missing; add it, or take out the comma or the key that asks for it"),
    WORD("a value is a text in double quotation marks, a number such as 7 or 0.5, true, false or null; write one of"
            + " these"),
    QUOTES("a text stands in double quotation marks (\"); write them for the single ones"),
    COMMENT("JSON knows no comments; take it out"),
    REST("the match ends before this place; take out what comes after it"),
    ESCAPE("a backslash begins something that JSON does not know; write two for a backslash"),
    HALF_LETTER("a text holds half a letter, as \\ud83d is of an emoji; write both halves or neither"),
    CONTROL("a text holds a line break or a tab; close it with a quotation mark, or write \\n or \\t for it"),
    DEPTH("it is nested too deeply for a match; choose another file"),
    LETTERS("this is not UTF-8 text; save the file as UTF-8");

    private final String sentence;

    JsonFault(String sentence) {
        this.sentence = sentence;
    }

    /** What is wrong and what to do about it, without a full stop. */
    public String sentence() {
        return sentence;
    }
}
