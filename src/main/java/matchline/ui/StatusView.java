package matchline.ui;

import java.nio.file.Path;
import java.util.List;
import javafx.beans.value.ObservableStringValue;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import matchline.chart.words.EventWords;
import matchline.chart.words.Words;
import matchline.format.reading.Problem;
import matchline.model.Match;
import matchline.model.Source;
import matchline.ui.control.Icon;
import matchline.ui.control.Island;
import matchline.ui.control.LateTooltip;
import matchline.ui.control.Wrapping;
import matchline.ui.dialog.Dialogs;
import matchline.ui.viewmodel.FileModel;
import matchline.ui.viewmodel.MatchViewModel;
import matchline.ui.viewmodel.MomentWords;

/** The line at the foot: what happened last, what is wrong or odd, and where the facts come from. */
final class StatusView extends HBox {
    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");

    private final MatchViewModel model;
    private final FileModel files;
    private final ObservableStringValue complaint;
    private final EventWords events;
    private final MomentWords moments;
    private final Words words;
    private final Label now = new Label();
    private final Island line = new Island(now);
    private final Label credits = new Label();
    private final Tooltip allCredits = Wrapping.wrap(new Tooltip());
    private final Button remarks = new Button("", Icon.REMARK.node());
    private final Label spoilerFree = new Label();
    private final Dialogs dialogs;

    StatusView(
            MatchViewModel model,
            FileModel files,
            ObservableStringValue complaint,
            EventWords events,
            Dialogs dialogs,
            Words words) {
        this.model = model;
        this.files = files;
        this.complaint = complaint;
        this.events = events;
        this.moments = new MomentWords(words);
        this.dialogs = dialogs;
        this.words = words;
        createView();
        listen();
    }

    /** Where room runs out the credits give way first. */
    @Override
    protected void layoutChildren() {
        double others = getManagedChildren().stream()
                .filter(other -> other != line)
                .mapToDouble(other -> getSpacing() + other.minWidth(-1))
                .sum();
        line.setMinWidth(Math.min(
                line.prefWidth(-1),
                getWidth() - getInsets().getLeft() - getInsets().getRight() - others));
        super.layoutChildren();
    }

    private void createView() {
        setId("status");
        getStyleClass().add("status");
        now.setId("status-now");
        HBox.setHgrow(line, Priority.ALWAYS);
        credits.setId("credits");
        credits.getStyleClass().add("credits");
        credits.setTooltip(allCredits);
        remarks.setId("remarks");
        remarks.getStyleClass().addAll("flat", "small");
        remarks.setMinWidth(USE_PREF_SIZE);
        credits.setMinWidth(0);
        spoilerFree.setId("status-spoiler-free");
        spoilerFree.getStyleClass().add("mode");
        spoilerFree.setText(words.of("status.spoiler-free"));
        LateTooltip.on(spoilerFree, words.of("status.spoiler-free.why"));
        spoilerFree.setMinWidth(USE_PREF_SIZE);
        getChildren().setAll(line, spoilerFree, remarks, credits);
    }

    private void listen() {
        model.stateProperty().subscribe(_ -> tellNow());
        complaint.subscribe(_ -> tellNow());
        files.readingProperty().subscribe(_ -> tellNow());
        files.remarksProperty().subscribe(this::countRemarks);
        model.matchProperty().subscribe(this::tellCredits);
        model.matchProperty().subscribe(_ -> showRemarks());
        spoilerFree.visibleProperty().bind(model.telling().spoilerFreeProperty());
        credits.visibleProperty().bind(credits.textProperty().isNotEmpty());
        credits.managedProperty().bind(credits.visibleProperty());
        spoilerFree.managedProperty().bind(spoilerFree.visibleProperty());
        remarks.setOnAction(_ -> dialogs.remarks(
                files.fileProperty().get().map(Path::toString).orElse(""),
                files.remarksProperty().get()));
    }

    private void tellNow() {
        now.pseudoClassStateChanged(WRONG, !complaint.get().isEmpty());
        now.setText(
                complaint.get().isEmpty()
                        ? files.readingProperty()
                                .get()
                                .map(file ->
                                        model.telling().spoilerFreeProperty().get()
                                                ? words.of("status.reading-unnamed")
                                                : words.of("status.reading", file.getFileName()))
                                .orElseGet(this::latest)
                        : complaint.get());
        if (credits.getWidth() < credits.prefWidth(-1)) {
            line.requestLayout(); // it may leave them more room now
        }
    }

    /** {@code 90+7' Goal for Liverpool: Jarell Quansah · 3–3, under review}. */
    private String latest() {
        String score = model.state().score().toString();
        String stand = model.state().goalUnderReview() ? words.of("status.under-review", score) : score;
        return model.steps()
                .latest()
                .filter(_ -> model.scoreAt(model.playhead()).isPresent())
                .map(event -> words.of(
                        "status.latest", events.minute(event.moment()), events.headline(event, model.match()), stand))
                .orElseGet(() -> moments.label(model.playhead(), model.match().clock()));
    }

    private void countRemarks(List<Problem> found) {
        remarks.setText(words.of("status.remarks", found.size()));
        showRemarks();
    }

    /** Remarks on the file tell of events anywhere in it. */
    private void showRemarks() {
        boolean shown =
                !files.remarksProperty().get().isEmpty() && model.telling().isWhole();
        remarks.setVisible(shown);
        remarks.setManaged(shown);
    }

    private void tellCredits(Match match) {
        String sources =
                String.join(", ", match.sources().stream().map(Source::title).toList());
        String notices = model.telling().isWhole() ? String.join(" · ", match.credits()) : "";
        String all = sources.isEmpty() ? "" : words.of("status.sources", sources);
        credits.setText(notices.isEmpty() ? all : notices);
        allCredits.setText(all);
    }
}
