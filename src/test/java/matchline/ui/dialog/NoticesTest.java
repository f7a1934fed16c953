package matchline.ui.dialog;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.stage.Stage;
import matchline.chart.words.Words;
import matchline.ui.ViewerApplication;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class NoticesTest {
    private final List<String> opened = new ArrayList<>();

    private Notices notices;
    private Button elsewhere;

    @Start
    void show(Stage stage) {
        notices = new Notices(opened::add, new Words(ViewerApplication.class, Locale.ENGLISH));
        elsewhere = new Button("elsewhere");
        stage.setScene(new Scene(new HBox(elsewhere, notices), 600, 400));
        stage.show();
    }

    @Test
    void theFolderOfAPictureIsOpenedByKeysAndTheNoticeStaysAsLongAsItHasTheFocus(FxRobot robot) {
        robot.interact(() -> notices.exported(Path.of("/pictures/match.png")));
        Node card = notices.getChildren().getFirst();
        Button open = robot.lookup("#notice-open-folder").queryButton();
        robot.interact(() -> {
            assertThat(open.isFocusTraversable()).isTrue();
            open.requestFocus();
            open.fire();
            notices.timeIsUp(card);
        });
        assertThat(opened).singleElement().asString().contains("/pictures");
        assertThat(notices.getChildren()).containsExactly(card);

        robot.interact(() -> {
            elsewhere.requestFocus();
            notices.timeIsUp(card);
        });
        assertThat(notices.getChildren()).isEmpty();
    }
}
