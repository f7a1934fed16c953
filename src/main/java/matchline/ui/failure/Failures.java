package matchline.ui.failure;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import matchline.chart.words.Words;

/** Failures as the viewer is told of them. */
public final class Failures {
    private Failures() {}

    /** One sentence: that of the failure if it was meant for the viewer, else that it was not expected. */
    public static String sentence(Throwable failure, Words words) {
        return failure instanceof IOException && failure.getMessage() != null
                ? new Sentences(words).of(failure.getMessage())
                : words.of("error.unexpected", failure.toString());
    }

    /** Everything that helps to find the cause. */
    public static String details(Throwable failure) {
        StringWriter text = new StringWriter();
        failure.printStackTrace(new PrintWriter(text));
        return text.toString();
    }
}
