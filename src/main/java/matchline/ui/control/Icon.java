package matchline.ui.control;

import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.FillRule;
import javafx.scene.shape.SVGPath;

/** The signs on buttons, drawn on a square of 24 by 24. */
public enum Icon {
    START("M4 5h2.5v14H4z M20 5v14L8.5 12z"),
    PREVIOUS("M20 5.5v13L9 12z M5.5 9.75a2.25 2.25 0 1 0 0 4.5 2.25 2.25 0 0 0 0-4.5z"),
    PLAY("M7.5 4.5v15l12-7.5z"),
    PAUSE("M6.5 5h4v14h-4z M13.5 5h4v14h-4z"),
    NEXT("M4 5.5v13L15 12z M18.5 9.75a2.25 2.25 0 1 0 0 4.5 2.25 2.25 0 0 0 0-4.5z"),
    END("M17.5 5H20v14h-2.5z M4 5l11.5 7L4 19z"),
    EXPORT("M11 15V7.8L8.4 10.4 7 9l5-5 5 5-1.4 1.4L13 7.8V15z M5 14h2v4h10v-4h2v6H5z"),
    CLOSE("M6.4 5 12 10.6 17.6 5 19 6.4 13.4 12 19 17.6 17.6 19 12 13.4 6.4 19 5 17.6 10.6 12 5 6.4z"),
    REMARK("M4 4h16v12H9l-5 4.5z M11 6.5v4.5h2V6.5z M11 12.5v2h2v-2z"),
    WARNING("M12 3 22.5 21h-21z M11 9.5v5.5h2V9.5z M11 16.5v2h2v-2z"),
    FILTER("M3 5h18v2.2L14 14v6l-4-2v-4L3 7.2z"),
    FEED("M4 5h3v3H4z M9 5.5h11v2H9z M4 10.5h3v3H4z M9 11h11v2H9z M4 16h3v3H4z M9 16.5h11v2H9z"),
    QUOTES("M4 17v-7a5 5 0 0 1 5-5v2.2A2.8 2.8 0 0 0 6.2 10v1H10v6z M14 17v-7a5 5 0 0 1 5-5v2.2a2.8 2.8 0 0 0-2.8"
            + " 2.8v1H20v6z"),
    RATINGS("M12 3.2l2.7 5.6 6.1.8-4.5 4.3 1.1 6.1L12 17.1 6.6 20l1.1-6.1L3.2 9.6l6.1-.8z"),
    LINE_UPS("M8.5 4 3 7l2 5 2.2-1v9h9.6v-9l2.2 1 2-5-5.5-3a3.5 3.5 0 0 1-7 0z"),
    STATS("M4 12h4v8H4z M10 4h4v16h-4z M16 8h4v12h-4z"),
    CONTEXT("M3.5 4.5h17v15h-17z M5.5 6.5v2.5h13V6.5z M5.5 11v2.3H11V11z M13 11v2.3h5.5V11z M5.5 15.3v2.2H11v-2.2z M13"
            + " 15.3v2.2h5.5v-2.2z"),
    REVIEW("M2.5 4.5h19v12h-19z M4.5 6.5v8h15v-8z M8 18.5h8v2H8z");

    private final String path;

    Icon(String path) {
        this.path = path;
    }

    /** A new node that shows the sign; its colour comes from the style sheets. */
    public Node node() {
        SVGPath shape = new SVGPath();
        shape.setContent(path);
        shape.setFillRule(FillRule.EVEN_ODD);
        shape.getStyleClass().add("icon");
        StackPane square = new StackPane(shape);
        square.setMinSize(24, 24);
        square.setMaxSize(24, 24);
        square.setMouseTransparent(true);
        return square;
    }
}
