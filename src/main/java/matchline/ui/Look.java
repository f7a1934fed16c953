package matchline.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.application.ConditionalFeature;
import javafx.application.Platform;
import javafx.scene.Scene;
import matchline.chart.colour.Theme;

/** Dresses the window: the toolkit's theme and our style sheets, in the light or the dark colours. */
final class Look {
    private static final List<String> PARTS =
            List.of("window", "header", "timeline", "transport", "side-panel", "status", "dialogs", "library");

    private Look() {}

    /** The toolkit's theme; chosen before there is any control, it spares the toolkit from reading its own. */
    static void choose(Theme theme) {
        Application.setUserAgentStylesheet(sheet(theme == Theme.DARK ? "dark" : "light"));
    }

    static void dress(Scene scene, Theme theme) {
        boolean dark = theme == Theme.DARK;
        List<String> parts = new ArrayList<>(PARTS);
        parts.add(dark ? "colours-dark" : "colours-light");
        if (!Platform.isSupported(ConditionalFeature.TRANSPARENT_WINDOW)) {
            parts.add("opaque");
        }
        scene.getStylesheets().setAll(parts.stream().map(Look::sheet).toList());
        scene.getPreferences().setColorScheme(dark ? ColorScheme.DARK : ColorScheme.LIGHT);
    }

    private static String sheet(String part) {
        return Objects.requireNonNull(Look.class.getResource(part + ".css"), part)
                .toExternalForm();
    }
}
