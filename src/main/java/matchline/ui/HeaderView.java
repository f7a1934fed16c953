package matchline.ui;

import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import matchline.analysis.MatchState;
import matchline.chart.TimelineChart;
import matchline.chart.colour.TeamColours;
import matchline.chart.colour.Theme;
import matchline.chart.drawing.PrintableText;
import matchline.chart.words.OccasionWords;
import matchline.chart.words.Words;
import matchline.model.Match;
import matchline.model.Moment;
import matchline.model.Occasion;
import matchline.model.Score;
import matchline.model.Side;
import matchline.model.VarReview;
import matchline.ui.control.Island;
import matchline.ui.control.TeamName;
import matchline.ui.viewmodel.AppearanceModel;
import matchline.ui.viewmodel.MatchViewModel;
import matchline.ui.viewmodel.MomentWords;

/** Who plays, where and when, and the score and the clock at the playhead. */
final class HeaderView extends Pane {
    private static final PseudoClass IN_DOUBT = PseudoClass.getPseudoClass("in-doubt");
    private static final PseudoClass NARROW = PseudoClass.getPseudoClass("narrow");
    private static final double ENOUGH = 1100;

    /** The part of the width that the facts beside the teams may take on either side: so much if the names do not need it. */
    private static final double MOST_BESIDE = 0.24;

    private static final double LEAST_BESIDE = 0.16;

    private static final double APART = 12;

    private final MatchViewModel model;
    private final AppearanceModel appearance;
    private final Words words;
    private final MomentWords moments;
    private final OccasionWords facts;
    private final Label competition = text("competition");
    private final Label stage = text("stage");
    private final Label venue = text("venue");
    private final Label attendance = text("attendance");
    private final TeamName home = new TeamName(Side.HOME);
    private final TeamName away = new TeamName(Side.AWAY);
    private final Label score = text("score");
    private final Label minute = text("minute");
    private final Label watch = text("watch");
    private final ReviewBlock review;
    private final VBox place = new VBox(venue, attendance);
    private final VBox occasion = new VBox(competition, stage);
    private final HBox teams = new HBox();
    private final VBox middle = new VBox();
    private final StackPane right;

    HeaderView(MatchViewModel model, AppearanceModel appearance, Words words) {
        this.model = model;
        this.appearance = appearance;
        this.words = words;
        this.moments = new MomentWords(words);
        this.facts = new OccasionWords(new Words(TimelineChart.class, words.locale()));
        this.review = new ReviewBlock(words);
        this.right = new StackPane(place, review);
        createView();
        listen();
    }

    /** The score in the middle; the names have all the room that the facts beside them do not need. */
    @Override
    protected void layoutChildren() {
        double left = snappedLeftInset();
        double width = getWidth() - left - snappedRightInset();
        double needed = Math.max(occasion.prefWidth(-1), right.prefWidth(-1));
        double names = 2 * Math.max(home.wholeWidth(), away.wholeWidth());
        double room = (width - names - score.prefWidth(-1)) / 2 - teams.getSpacing() - APART;
        double most = Math.clamp(room, width * LEAST_BESIDE, width * MOST_BESIDE);
        double beside = snapSizeX(Math.min(needed, most));
        double from = beside > 0 ? beside + APART : 0;
        place(occasion, left, beside);
        place(middle, left + from, width - 2 * from);
        place(right, left + width - beside, beside);
    }

    private void place(Region part, double x, double width) {
        double top = snappedTopInset();
        part.resizeRelocate(snapPositionX(x), top, snapSizeX(width), getHeight() - top - snappedBottomInset());
    }

    private void createView() {
        setId("header");
        getStyleClass().add("header");
        occasion.getStyleClass().add("occasion");
        place.getStyleClass().add("place");
        HBox clock = new HBox(minute, watch);
        clock.setId("clock");
        score.setMinWidth(USE_PREF_SIZE);
        teams.getChildren().setAll(home, score, away);
        teams.getStyleClass().add("teams");
        middle.getChildren().setAll(teams, new Island(clock));
        middle.getStyleClass().add("middle");
        HBox.setHgrow(home, Priority.ALWAYS);
        HBox.setHgrow(away, Priority.ALWAYS);
        right.setAlignment(Pos.CENTER_RIGHT);
        getChildren().setAll(occasion, middle, right);
    }

    private void listen() {
        widthProperty().subscribe(width -> pseudoClassStateChanged(NARROW, width.doubleValue() < ENOUGH));
        model.matchProperty().subscribe(this::showMatch);
        model.matchProperty().subscribe(match -> colour(match, appearance.theme()));
        appearance.themeProperty().subscribe(theme -> colour(model.match(), theme));
        model.stateProperty().subscribe(this::showState);
        score.accessibleTextProperty().bind(Bindings.createStringBinding(this::spokenScore, model.stateProperty()));
    }

    private void showMatch(Match match) {
        Occasion told = match.occasion();
        competition.setText(PrintableText.of(told.competition()));
        stage.setText(PrintableText.of(OccasionWords.joined(told.stage(), told.round())));
        venue.setText(
                told.venue().contains(told.city()) ? told.venue() : OccasionWords.joined(told.venue(), told.city()));
        String spectators = told.attendance().map(facts::grouped).orElse("");
        attendance.setText(OccasionWords.joined(told.date().map(facts::date).orElse(""), spectators));
        home.show(match.home());
        away.show(match.away());
    }

    private void colour(Match match, Theme theme) {
        TeamColours colours = TeamColours.of(match, theme);
        home.colour(colours.home());
        away.colour(colours.away());
    }

    private void showState(MatchState state) {
        Match match = model.match();
        boolean reviewed = state.review().isPresent();
        Optional<Score> known = model.scoreAt(state.moment());
        score.setText(known.map(Score::toString).orElse(words.of("score.unknown")));
        score.pseudoClassStateChanged(IN_DOUBT, state.goalUnderReview());
        String label = moments.label(state.moment(), match.clock());
        minute.setText(label);
        watch.setText(state.shootOut()
                .map(kicks -> words.of("header.shoot-out", kicks))
                .orElseGet(() -> reading(state.moment(), label)));
        review.setAbout(state.review().map(VarReview::about).orElse(""));
        review.setVisible(reviewed);
        place.setVisible(!reviewed);
    }

    /** Asked for only when somebody listens. */
    private String spokenScore() {
        return moments.spoken(model.state(), model.scoreAt(model.playhead()), model.match());
    }

    /** What the stop-watch shows; at a whistle the minute it blew in. */
    private static String reading(Moment moment, String label) {
        return label.equals(moment.label()) || moment.equals(Moment.KICK_OFF) ? moment.clock() : moment.label();
    }

    private static Label text(String id) {
        Label label = new Label();
        label.setId(id);
        label.getStyleClass().add(id);
        return label;
    }
}
