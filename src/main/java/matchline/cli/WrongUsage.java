package matchline.cli;

/** A command was given what it does not take, or not given what it needs; the message says which in a sentence. */
final class WrongUsage extends RuntimeException {
    private static final long serialVersionUID = 1;

    WrongUsage(String message) {
        super(message);
    }
}
