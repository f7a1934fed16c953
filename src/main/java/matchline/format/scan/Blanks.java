package matchline.format.scan;

/** What JSON lets stand between its tokens: spaces, tabs and line breaks. */
final class Blanks {
    private Blanks() {}

    /** The first place from there on that holds something else; the length of the text if there is none. */
    static int after(int start, byte[] bytes) {
        int at = start;
        while (at < bytes.length) {
            byte letter = bytes[at];
            if (letter > ' ' || letter != ' ' && letter != '\n' && letter != '\r' && letter != '\t') {
                return at;
            }
            at++;
        }
        return at;
    }
}
