package matchline.ui.panel;

import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.control.ListCell;
import matchline.model.MatchEvent;
import matchline.model.Moment;
import matchline.ui.viewmodel.MatchViewModel;

/** A cell of the feed. Moving the playhead only lights and dims what it shows. */
final class FeedCell extends ListCell<FeedLine> {
    private static final PseudoClass OPEN = PseudoClass.getPseudoClass("open");

    private final MatchViewModel model;
    private final FeedEntry entry;

    FeedCell(MatchViewModel model, FeedEntry entry) {
        this.model = model;
        this.entry = entry;
        getStyleClass().add("feed-cell");
        setAccessibleRole(AccessibleRole.LIST_ITEM);
        setPrefWidth(0);
        setOnMouseClicked(_ -> select());
    }

    void select() {
        switch (getItem()) {
            case FeedLine.Told told -> model.select(told.event().id());
            case FeedLine.Whistle whistle -> {
                model.clearSelection();
                model.seek(whistle.moment());
            }
            case null -> {}
        }
    }

    /** Lights the line if it is of this moment, dims it if it is of a later one. */
    void follow(Moment now) {
        boolean ahead = getItem() != null && getItem().moment().isAfter(now);
        boolean lit = getItem() != null && getItem().moment().equals(now);
        pseudoClassStateChanged(Panel.AHEAD, ahead);
        pseudoClassStateChanged(Panel.NOW, lit);
        entry.light(lit, ahead);
    }

    /** Unfolds if its event is the selected one. */
    void unfold(Optional<MatchEvent> selection) {
        boolean open = isSelected(selection, getItem());
        if (getItem() != null && open != getPseudoClassStates().contains(OPEN)) {
            show(getItem(), open);
        }
    }

    @Override
    protected void updateItem(FeedLine line, boolean empty) {
        super.updateItem(line, empty);
        if (empty || line == null) {
            setGraphic(null);
            setAccessibleText(null);
            pseudoClassStateChanged(OPEN, false);
        } else {
            show(line, isSelected(model.selectionProperty().get(), line));
            setGraphic(entry);
        }
    }

    private void show(FeedLine line, boolean open) {
        entry.show(line, model.match(), open);
        setAccessibleText(entry.getAccessibleText());
        pseudoClassStateChanged(OPEN, open);
        requestLayout();
    }

    private static boolean isSelected(Optional<MatchEvent> selection, FeedLine line) {
        return line instanceof FeedLine.Told told
                && selection.map(MatchEvent::id).equals(Optional.of(told.event().id()));
    }

    /** A labelled control asks its graphic for a height without telling it the width; the lines in it wrap. */
    @Override
    protected double computePrefHeight(double width) {
        return getGraphic() == null
                ? super.computePrefHeight(width)
                : snappedTopInset() + entry.prefHeight(width - insets()) + snappedBottomInset();
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        if (getGraphic() != null) {
            double height = getHeight() - snappedTopInset() - snappedBottomInset();
            entry.resizeRelocate(snappedLeftInset(), snappedTopInset(), getWidth() - insets(), height);
        }
    }

    private double insets() {
        return snappedLeftInset() + snappedRightInset();
    }
}
