package matchline.format.reading;

/**
 * Something odd in a file that could be read all the same. Whatever words of the file it quotes, it can be shown anywhere.
 *
 * @param where the place in the file: {@code events[17].at}
 * @param what one sentence
 */
public record Problem(String where, String what) {
    private static final int LONGEST_PLACE = 150;
    private static final int LONGEST_SENTENCE = 600;

    public Problem {
        where = Quotable.of(where, LONGEST_PLACE);
        what = Quotable.of(what, LONGEST_SENTENCE);
    }

    @Override
    public String toString() {
        return where.isEmpty() ? what : where + ": " + what;
    }
}
