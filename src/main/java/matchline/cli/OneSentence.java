package matchline.cli;

import java.io.IOException;
import matchline.export.FileExistsException;

/** Says what went wrong in one sentence. */
final class OneSentence {
    private OneSentence() {}

    /** What to say of a failure. */
    static String of(Exception failure) {
        if (failure instanceof FileExistsException) {
            return failure.getMessage() + "; --force replaces it";
        }
        boolean expected = failure instanceof IOException || failure instanceof IllegalArgumentException;
        return expected && failure.getMessage() != null ? failure.getMessage() : unforeseen(failure);
    }

    /** What to say of a failure that is nobody's fault but the program's. */
    static String unforeseen(Exception failure) {
        String what = failure.getMessage() == null ? failure.getClass().getSimpleName() : failure.getMessage();
        return "this should not have happened: " + what;
    }
}
