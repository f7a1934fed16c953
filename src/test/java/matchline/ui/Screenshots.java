package matchline.ui;

import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.FutureTask;
import java.util.function.Function;
import javafx.application.Platform;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.control.ToggleButton;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.transform.Scale;
import javafx.stage.Stage;
import javax.imageio.ImageIO;
import matchline.format.MatchFiles;
import matchline.model.StatedTime;
import matchline.model.WrittenName;
import matchline.ui.viewmodel.Appearance;

/** Makes pictures of the window and of every panel, light and dark, to be looked at: {@code mvn -Pscreenshots verify -DskipTests}. */
final class Screenshots {
    private static final List<String> MOMENTS = List.of("46", "90+7");
    private static final List<int[]> SIZES =
            List.of(new int[] {1440, 900}, new int[] {900, 600}, new int[] {3840, 2160});

    private final Path folder;
    private Stage stage;
    private ViewerWindow window;
    private Scene content;

    private Screenshots(Path folder) {
        this.folder = folder;
    }

    /** @param arguments the folder for the pictures */
    public static void main(String[] arguments) throws Exception {
        Path folder = Files.createDirectories(Path.of(arguments[0]));
        Platform.startup(() -> {});
        try {
            new Screenshots(folder).takeAll();
        } finally {
            Platform.exit();
        }
    }

    private void takeAll() throws Exception {
        inWindow(this::open);
        for (Appearance look : List.of(Appearance.LIGHT, Appearance.DARK)) {
            String theme = WrittenName.of(look);
            inWindow(() -> {
                window.appearance().choiceProperty().set(look);
                content.getStylesheets().setAll(List.copyOf(stage.getScene().getStylesheets()));
            });
            for (int[] size : SIZES) {
                inWindow(() -> resize(size[0], size[1]));
                take(Scene::getRoot, "window-%dx%d-%s".formatted(size[0], size[1], theme), 1);
            }
            inWindow(() -> resize(1440, 900));
            for (int scale : List.of(2, 3)) {
                take(Scene::getRoot, "window-1440x900-%s@%d".formatted(theme, scale), scale);
            }
            takePanels(theme);
        }
    }

    private void open() {
        FakeServices services = new FakeServices();
        services.settings = folder.resolve("settings.properties");
        ViewerApplication.loadFonts();
        stage = new Stage();
        window = new ViewerWindow(stage, MatchFiles.builtIn(), services.services(), Locale.ENGLISH);
        content = stage.getScene();
        ((SidePanel) content.lookup("#side")).begin();
    }

    private void takePanels(String theme) throws Exception {
        for (String moment : MOMENTS) {
            inWindow(() -> window.model().seek(StatedTime.parse(moment).whenOver()));
            for (Node tab : content.getRoot().lookupAll("#tabs .panel-tab")) {
                inWindow(() -> ((ToggleButton) tab).setSelected(true));
                String name = tab.getId().substring("tab-".length());
                take(scene -> scene.lookup("#side"), "%s-%s-%s".formatted(name, moment, theme), 1);
            }
        }
    }

    /** The headless screen is smaller than most windows: the window's content is taken out of it. */
    private void resize(double width, double height) {
        Parent root = content.getRoot();
        content.setRoot(new Group());
        List<String> styleSheets = stage.getScene().getStylesheets();
        content = new Scene(root, width, height);
        content.getStylesheets().setAll(styleSheets);
    }

    private void layOut() {
        for (int pass = 0; pass < 3; pass++) {
            content.getRoot().applyCss();
            content.getRoot().layout();
        }
    }

    private void take(Function<Scene, Node> what, String name, double scale) throws Exception {
        SnapshotParameters parameters = new SnapshotParameters();
        parameters.setTransform(new Scale(scale, scale));
        WritableImage[] shot = new WritableImage[1];
        inWindow(() -> shot[0] = what.apply(content).snapshot(parameters, null));
        int width = (int) shot[0].getWidth();
        int height = (int) shot[0].getHeight();
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        int[] pixels = new int[width * height];
        shot[0].getPixelReader().getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
        image.setRGB(0, 0, width, height, pixels, 0, width);
        ImageIO.write(image, "png", folder.resolve(name + ".png").toFile());
    }

    /** Does something where windows live, and what follows from it. */
    private void inWindow(Runnable deed) throws Exception {
        for (Runnable step : List.of(deed, this::layOut, this::layOut)) {
            FutureTask<Void> task = new FutureTask<>(step, null);
            Platform.runLater(task);
            task.get();
        }
    }
}
