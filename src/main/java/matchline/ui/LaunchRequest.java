package matchline.ui;

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
 * @param at where the playhead stands first; none for the end of the match
 */
public record LaunchRequest(Optional<Path> file, Optional<Moment> at) {
    public LaunchRequest {
        Objects.requireNonNull(file, "file");
        Objects.requireNonNull(at, "at");
    }

    /** This request as JavaFX hands it on to the application it makes: as named arguments. */
    List<String> arguments() {
        return Stream.concat(
                        file.map(path -> "--file=" + path.toAbsolutePath()).stream(),
                        at.map(moment -> "--at=" + moment.period() + "/" + moment.elapsed()).stream())
                .toList();
    }

    static LaunchRequest of(Map<String, String> arguments) {
        return new LaunchRequest(
                Optional.ofNullable(arguments.get("file")).map(Path::of),
                Optional.ofNullable(arguments.get("at")).map(LaunchRequest::moment));
    }

    private static Moment moment(String argument) {
        String[] parts = argument.split("/");
        return new Moment(Period.valueOf(parts[0]), Duration.parse(parts[1]));
    }
}
