package matchline.ui.drawing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.Map;
import javafx.scene.text.Font;
import matchline.chart.drawing.FontFace;

/** The bundled faces as JavaFX fonts. A face is loaded once from its file; after that its full name means that file. */
final class NodeFonts {
    private static final double ANY_SIZE = 12;

    private final Map<FontFace, String> names = new EnumMap<>(FontFace.class);

    Font font(FontFace face, double size) {
        return new Font(names.computeIfAbsent(face, NodeFonts::load), size);
    }

    private static String load(FontFace face) {
        try (InputStream file = NodeFonts.class.getResourceAsStream(face.resource())) {
            Font font = file == null ? null : Font.loadFont(file, ANY_SIZE);
            if (font == null) {
                throw new IllegalStateException("the program lacks its font " + face.resource());
            }
            return font.getName();
        } catch (IOException unreadable) {
            throw new UncheckedIOException("the font " + face.resource() + " cannot be read", unreadable);
        }
    }
}
