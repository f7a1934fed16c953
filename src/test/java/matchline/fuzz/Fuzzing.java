package matchline.fuzz;

/** Where Jazzer comes in: its argument names the target. */
public final class Fuzzing {
    private static Target target;

    private Fuzzing() {}

    public static void fuzzerInitialize(String[] arguments) {
        target = Target.named(arguments[0]);
    }

    public static void fuzzerTestOneInput(byte[] input) {
        target.feed(input);
    }
}
