package matchline.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

class BrokenSettingsTest extends WindowTest {
    @Start
    void start(Stage stage) throws IOException {
        Path file = settings.resolve("matchline/settings.properties");
        Files.createDirectories(file.getParent());
        Files.writeString(file, "{ broken }");
        open(stage);
    }

    @Test
    void theWindowOpensAndSaysWhereTheyAre(FxRobot robot) {
        assertText(robot, "#score", "3–2");
        assertThat(text(robot, "#status-now")).contains("settings.properties.broken");
        assertThat(settings.resolve("matchline/settings.properties.broken")).hasContent("{ broken }");
    }
}
