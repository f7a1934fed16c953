package matchline.ui.control;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class IslandTest {
    private Label label;
    private Island island;

    @Start
    void show(Stage stage) {
        label = new Label("FT");
        island = new Island(label);
        stage.setScene(new Scene(new HBox(island), 400, 100));
        stage.show();
    }

    @Test
    void itHasRoomForATextThatChangedTwiceBeforeItWasLaidOut(FxRobot robot) throws TimeoutException {
        robot.interact(() -> {
            label.setText("40'");
            label.setText("Coup d’envoi");
        });
        waitForRoom();
        robot.interact(() -> label.setText("Coup d’envoi de la prolongation"));
        waitForRoom();
    }

    /** Some pulses later at the latest. */
    private void waitForRoom() throws TimeoutException {
        WaitForAsyncUtils.waitFor(
                10,
                TimeUnit.SECONDS,
                () -> WaitForAsyncUtils.asyncFx(() -> island.getWidth() >= label.prefWidth(-1))
                        .get());
    }
}
