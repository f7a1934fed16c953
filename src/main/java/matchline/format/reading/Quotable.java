package matchline.format.reading;

/** Words from a file as a sentence can hold them: on one line, unable to steer a terminal or turn the line about, short. */
final class Quotable {
    private Quotable() {}

    /** The words; of too many the middle is left out, since what to do stands at the end. */
    static String of(String words, int longest) {
        String plain = Steering.shown(words);
        int end = longest / 3;
        return plain.length() <= longest
                ? plain
                : plain.substring(0, longest - end) + "…" + plain.substring(plain.length() - end);
    }
}
