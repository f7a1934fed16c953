package matchline.format.scan;

/** What can be wrong with JSON itself, in words for the user. */
public enum JsonFault {
    END("the file breaks off here; close what is still open, or fetch it again"),
    OPEN_TEXT("a text is not closed; add the quotation mark at its end"),
    OPEN_OBJECT("a comma or a closing brace is missing; add it before this place"),
    OPEN_ARRAY("a comma or a closing bracket is missing; add it before this place"),
    COLON("a colon is missing between a key and its value; add it"),
    KEY("a key in double quotation marks is missing; add it, or take out the comma before"),
    VALUE("a value is missing; add it, or take out what asks for it"),
    STRAY("JSON knows no comments, no NaN, no bare words, no comma before a closing bracket and nothing after its end;"
            + " take it out"),
    ESCAPE("a backslash begins something that JSON does not know; write two for a backslash"),
    HALF_LETTER("a text holds half a letter, as \\ud83d is of an emoji; write both halves or neither"),
    CONTROL("a text holds a line break or a tab; write \\n or \\t for it"),
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
