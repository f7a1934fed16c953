package matchline.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.Function;
import java.util.stream.Stream;
import matchline.model.Match;

/** Pictures of many matches, made side by side in a folder: what fails is told, and the rest is made. */
final class PictureBatch {
    private final Function<Match, Path> naming;
    private final Making making;
    private final PrintWriter err;
    private final Optional<ProgressBar> progress;
    private final DistinctNames names = new DistinctNames();
    private final Tally tally = new Tally();

    /** Makes one picture. */
    @FunctionalInterface
    interface Making {
        void make(Match match, Path target) throws IOException;
    }

    /** {@code naming} tells the file that a match's picture would like to be. */
    PictureBatch(Function<Match, Path> naming, Making making, PrintWriter err, Optional<ProgressBar> progress) {
        this.naming = naming;
        this.making = making;
        this.err = err;
        this.progress = progress;
    }

    private record Task(NamedMatch match, OrderlyEnd.Writing writing) {}

    private record Outcome(double done, Optional<String> failure) {}

    /** Makes them all; the exit code tells whether none failed. */
    int make(NamedMatches matches) throws IOException {
        Stream<Task> tasks = matches.each(NamedMatch::readNow).map(this::task);
        NamedMatches.sideBySide(tasks, this::outcome).forEach(this::tell);
        progress.ifPresent(bar -> {
            bar.clear();
            if (tally.done() + tally.failed() > 1) {
                err.println("matchline: " + summary());
            }
        });
        return tally.exitCode();
    }

    /** Names are given in the order of the matches, so that they are the same each time. */
    private Task task(NamedMatch named) {
        try {
            Match match = named.read();
            Path target = names.give(naming.apply(match));
            return new Task(named, () -> making.make(match, target));
        } catch (IOException unreadable) {
            return new Task(named, () -> {
                throw unreadable;
            });
        }
    }

    private Outcome outcome(Task task) {
        double done = task.match().done();
        try {
            task.writing().run();
            return new Outcome(done, Optional.empty());
        } catch (IOException told) {
            return new Outcome(done, Optional.of(OneSentence.of(told)));
        } catch (CancellationException ending) {
            return new Outcome(done, Optional.of(task.match().file() + ": " + ending.getMessage()));
        } catch (RuntimeException unforeseen) {
            return new Outcome(done, Optional.of(task.match().file() + ": " + OneSentence.unforeseen(unforeseen)));
        }
    }

    private void tell(Outcome outcome) {
        tally.count(outcome.failure().isEmpty());
        outcome.failure().ifPresent(this::complain);
        progress.ifPresent(bar -> bar.reach(outcome.done(), tally.done()));
    }

    private void complain(String sentence) {
        progress.ifPresent(ProgressBar::clear);
        err.println("matchline: " + sentence);
    }

    private String summary() {
        String made = tally.done() == 1 ? "1 picture" : tally.done() + " pictures";
        return tally.failed() == 0 ? made : made + ", " + tally.failed() + " failed";
    }
}
