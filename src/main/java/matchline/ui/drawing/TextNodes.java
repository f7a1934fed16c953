package matchline.ui.drawing;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.VPos;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.text.Text;
import javafx.scene.transform.Rotate;
import javafx.scene.transform.Scale;
import matchline.chart.drawing.FontMetrics;
import matchline.chart.drawing.Mark;
import matchline.chart.drawing.PrintableText;
import matchline.chart.drawing.TextRun;
import matchline.chart.drawing.TextStyle;

/**
 * Turns labels into text nodes, placed by our own metrics. JavaFX cannot space letters out, so spaced text has a node for
 * each letter.
 */
final class TextNodes {
    private final FontMetrics metrics;
    private final NodeFonts fonts = new NodeFonts();

    TextNodes(FontMetrics metrics) {
        this.metrics = metrics;
    }

    Node node(Mark.Label label) {
        TextStyle style = label.style();
        List<Text> parts = new ArrayList<>();
        double width = 0;
        for (TextRun run : TextRun.of(PrintableText.of(label.text()), style.face(), metrics)) {
            width = run.bundled()
                    ? addBundled(run.text(), style, width, parts)
                    : addForeign(run.text(), style, width, parts);
        }
        Node node = parts.size() == 1 ? parts.getFirst() : new Group(List.<Node>copyOf(parts));
        node.setLayoutX(label.x() - share(style.anchor()) * width);
        node.setLayoutY(label.y());
        if (style.rotation() != 0) {
            node.getTransforms().addFirst(new Rotate(style.rotation(), share(style.anchor()) * width, 0));
        }
        return node;
    }

    private static double share(TextStyle.Anchor anchor) {
        return switch (anchor) {
            case START -> 0;
            case MIDDLE -> 0.5;
            case END -> 1;
        };
    }

    private double addBundled(String text, TextStyle style, double from, List<Text> parts) {
        if (style.spacing() == 0) {
            parts.add(text(text, style, from));
            return from + metrics.width(text, style);
        }
        double pen = from;
        for (int i = 0; i < text.length(); ) {
            String letter = Character.toString(text.codePointAt(i));
            parts.add(text(letter, style, pen));
            pen += metrics.width(letter, style);
            i += letter.length();
        }
        return pen;
    }

    /** Text in whatever font the system has, made smaller if it would take more room than was measured. */
    private double addForeign(String text, TextStyle style, double from, List<Text> parts) {
        Text part = text(text, style, from);
        double room = metrics.width(text, style);
        double width = part.getLayoutBounds().getWidth();
        if (width > room) {
            part.getTransforms().add(new Scale(room / width, room / width, from, 0));
        }
        parts.add(part);
        return from + Math.min(room, width);
    }

    private Text text(String words, TextStyle style, double x) {
        Text text = new Text(x, 0, words);
        text.setTextOrigin(VPos.BASELINE);
        text.setFont(fonts.font(style.face(), style.size()));
        text.setFill(NodePainter.color(style.colour()));
        return text;
    }
}
