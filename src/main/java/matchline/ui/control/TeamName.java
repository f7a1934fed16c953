package matchline.ui.control;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import matchline.chart.drawing.Colour;
import matchline.chart.drawing.PrintableText;
import matchline.model.Side;
import matchline.model.Team;

/** A team in the header: its badge outside, its name next to the score, shortened if there is no room. */
public final class TeamName extends HBox {
    private final Side side;
    private final TeamBadge badge = new TeamBadge();
    private final Label name = new Label();
    private final Tooltip whole = Wrapping.wrap(new Tooltip());
    private Team team = Team.named("?");

    public TeamName(Side side) {
        this.side = side;
        createView();
        listen();
    }

    public void show(Team shown) {
        team = shown;
        name.setText(PrintableText.of(shown.name()));
        whole.setText(name.getText());
    }

    public void colour(Colour colour) {
        badge.show(team.code(), colour);
    }

    /** How wide it is when nothing is shortened, in pixels. */
    public double wholeWidth() {
        return super.computePrefWidth(-1);
    }

    private void createView() {
        boolean home = side == Side.HOME;
        name.setId(home ? "home" : "away");
        name.setMinWidth(0);
        RightToLeft.mark(name);
        getStyleClass().add("team-name");
        setMinWidth(0);
        setPrefWidth(0);
        setAlignment(home ? Pos.CENTER_RIGHT : Pos.CENTER_LEFT);
        getChildren().setAll(name);
        getChildren().add(home ? 0 : 1, badge);
    }

    private void listen() {
        name.textTruncatedProperty().subscribe(cut -> name.setTooltip(cut ? whole : null));
    }
}
