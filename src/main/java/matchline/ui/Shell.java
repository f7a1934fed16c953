package matchline.ui;

import java.util.List;
import java.util.concurrent.Executor;
import javafx.beans.value.ObservableBooleanValue;
import javafx.beans.value.ObservableStringValue;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import matchline.chart.OverviewChart;
import matchline.chart.TimelineChart;
import matchline.chart.drawing.FontMetrics;
import matchline.chart.words.EventWords;
import matchline.chart.words.Words;
import matchline.ui.action.Actions;
import matchline.ui.action.MenuView;
import matchline.ui.action.RecentMenu;
import matchline.ui.control.Icon;
import matchline.ui.dialog.Dialogs;
import matchline.ui.drawing.NodePainter;
import matchline.ui.panel.Panel;
import matchline.ui.panel.context.ContextPanel;
import matchline.ui.panel.feed.FeedPanel;
import matchline.ui.panel.lineup.LineUpsPanel;
import matchline.ui.panel.quote.QuotesPanel;
import matchline.ui.panel.rating.RatingsPanel;
import matchline.ui.panel.stats.StatsPanel;
import matchline.ui.system.DocumentOpener;
import matchline.ui.timeline.DetailsCard;
import matchline.ui.timeline.OverviewStrip;
import matchline.ui.timeline.TimelineView;
import matchline.ui.viewmodel.AppearanceModel;
import matchline.ui.viewmodel.FileModel;
import matchline.ui.viewmodel.MatchViewModel;
import matchline.ui.viewmodel.RatingsModel;

/** How the parts of the window are arranged. */
final class Shell extends BorderPane {
    private final Parts parts;
    private final Words words;
    private final FontMetrics metrics = new FontMetrics();
    private final EventWords events;
    private final FilterView filter;
    private final TimelineView timeline;
    private final SidePanel side;

    /** What the parts of the window share. */
    record Parts(
            MatchViewModel model,
            RatingsModel ratings,
            AppearanceModel appearance,
            FileModel files,
            RecentMenu recent,
            Actions actions,
            GoToField goTo,
            ObservableStringValue complaint,
            Dialogs dialogs,
            DocumentOpener opener,
            Executor background,
            NodePainter painter) {}

    /** @param covered whether something stands before it, so that its commands must wait */
    Shell(Parts parts, ObservableBooleanValue covered, Words words) {
        this.parts = parts;
        this.words = words;
        this.events = new EventWords(wordsOf(TimelineChart.class));
        this.filter = new FilterView(parts.model(), parts.actions(), words);
        this.timeline = timeline();
        this.side = sidePanel();
        createView(covered);
    }

    /** Lets the viewer choose which events are shown. */
    void askForFilter() {
        filter.ask();
    }

    /** Shows the panel that is chosen; before there is only the match. */
    void showPanel() {
        side.begin();
    }

    /** Shows a panel; asked for again, or from within the panels, it has the focus too. */
    void show(String panel) {
        boolean goesThere = side.isFocusWithin() || side.isShown(panel);
        parts.appearance().show(panel);
        if (goesThere) {
            side.focusTab();
        }
    }

    /** Shows so many times as much detail about the playhead. */
    void zoom(double factor) {
        parts.model().zoom().zoomAboutPlayhead(factor, timeline.shareOfPlayhead());
    }

    /** Whether the failure is told where it happened, so that nobody else need tell it. */
    boolean tellsOf(Throwable failure) {
        return side.isToBlameFor(failure);
    }

    private void createView(ObservableBooleanValue covered) {
        OverviewStrip overview = overview();
        TransportView transport = new TransportView(parts.model(), parts.actions(), parts.goTo(), filter, words);
        VBox match = new VBox(timeline, overview, transport);
        match.getStyleClass().add("match");
        VBox.setVgrow(timeline, Priority.ALWAYS);
        side.prefWidthProperty().bind(widthProperty().map(width -> sideOf(width.doubleValue())));
        side.visibleProperty().bind(parts.appearance().panelShownProperty());
        side.managedProperty().bind(side.visibleProperty());
        MenuView menu =
                new MenuView(parts.actions(), parts.model(), parts.appearance(), parts.recent(), covered, words);
        setTop(new VBox(menu, new HeaderView(parts.model(), parts.appearance(), words)));
        setCenter(match);
        setRight(side);
        setBottom(new StatusView(parts.model(), parts.files(), parts.complaint(), events, parts.dialogs(), words));
        getStyleClass().add("shell");
    }

    /** How wide the panels are in a window so wide: enough to read, and on a very large screen more. */
    private static double sideOf(double window) {
        return Math.max(Math.clamp(window / 4, 320, 420), window / 6);
    }

    private TimelineView timeline() {
        TimelineChart chart = new TimelineChart(metrics, wordsOf(TimelineChart.class));
        DetailsCard details = new DetailsCard(parts.model(), events, words, parts.opener());
        return new TimelineView(
                parts.model(), parts.appearance(), chart, parts.painter(), details, parts.background(), words);
    }

    private OverviewStrip overview() {
        OverviewChart chart = new OverviewChart(metrics, wordsOf(OverviewChart.class));
        return new OverviewStrip(parts.model(), parts.appearance(), timeline, chart, parts.painter(), words);
    }

    private SidePanel sidePanel() {
        MatchViewModel model = parts.model();
        Words texts = wordsOf(Panel.class);
        List<SidePanel.Entry> entries = List.of(
                new SidePanel.Entry("feed", Icon.FEED, () -> new FeedPanel(model, parts.ratings(), texts)),
                new SidePanel.Entry("quotes", Icon.QUOTES, () -> new QuotesPanel(model, texts)),
                new SidePanel.Entry("ratings", Icon.RATINGS, () -> new RatingsPanel(model, parts.ratings(), texts)),
                new SidePanel.Entry(
                        "line-ups",
                        Icon.LINE_UPS,
                        () -> new LineUpsPanel(model, parts.ratings(), parts.appearance(), texts)),
                new SidePanel.Entry("stats", Icon.STATS, () -> new StatsPanel(model, texts)),
                new SidePanel.Entry(
                        "context", Icon.CONTEXT, () -> new ContextPanel(model, texts, parts.opener()::open)));
        return new SidePanel(entries, parts.appearance().panelProperty(), words);
    }

    private Words wordsOf(Class<?> part) {
        return new Words(part, words.locale());
    }
}
