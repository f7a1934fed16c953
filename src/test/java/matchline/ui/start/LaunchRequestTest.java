package matchline.ui.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import matchline.model.StatedTime;
import org.junit.jupiter.api.Test;

class LaunchRequestTest {

    @Test
    void itGetsThroughTheToolkitUnchanged() {
        Path file = Path.of("a match=1.json").toAbsolutePath();
        LaunchRequest request = new LaunchRequest(
                Optional.of(file), Optional.of(StatedTime.parse("90+7").whenOver()), true, true);
        assertThat(LaunchRequest.of(named(request))).isEqualTo(request);
    }

    @Test
    void nothingWantedIsNothingSaid() {
        LaunchRequest request = new LaunchRequest(Optional.empty(), Optional.empty(), false, false);
        assertThat(request.arguments()).isEmpty();
        assertThat(LaunchRequest.of(Map.of())).isEqualTo(request);
    }

    private static Map<String, String> named(LaunchRequest request) {
        return request.arguments().stream()
                .map(argument -> argument.substring(2).split("=", 2))
                .collect(Collectors.toMap(parts -> parts[0], parts -> parts[1]));
    }
}
