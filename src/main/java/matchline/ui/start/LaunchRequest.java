package matchline.ui.start;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import matchline.model.Moment;
import matchline.model.Period;

/**
 * What the window is opened on.
 *
 * @param file the match file; none for the built-in match
 * @param at where the playhead stands first; none for the end of the match, or its beginning in spoiler-free mode
 * @param spoilerFree whether to begin in spoiler-free mode, whatever was chosen last
 * @param newWindow whether to open a window even if one is open that could take the request
 */
public record LaunchRequest(Optional<Path> file, Optional<Moment> at, boolean spoilerFree, boolean newWindow) {
    public LaunchRequest {
        Objects.requireNonNull(file, "file");
        Objects.requireNonNull(at, "at");
    }

    /** This request as JavaFX hands it on to the application it makes: as named arguments. */
    public List<String> arguments() {
        return Stream.of(
                        file.map(path -> "--file=" + path.toAbsolutePath()),
                        at.map(moment -> "--at=" + moment.period() + "/" + moment.elapsed()),
                        flag("spoiler-free", spoilerFree),
                        flag("new-window", newWindow))
                .flatMap(Optional::stream)
                .toList();
    }

    public static LaunchRequest of(Map<String, String> arguments) {
        return new LaunchRequest(
                Optional.ofNullable(arguments.get("file")).map(Path::of),
                Optional.ofNullable(arguments.get("at")).map(LaunchRequest::moment),
                arguments.containsKey("spoiler-free"),
                arguments.containsKey("new-window"));
    }

    private static Optional<String> flag(String name, boolean set) {
        return set ? Optional.of("--" + name + "=true") : Optional.empty();
    }

    private static Moment moment(String argument) {
        String[] parts = argument.split("/");
        return new Moment(Period.valueOf(parts[0]), Duration.parse(parts[1]));
    }
}
