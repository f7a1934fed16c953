package matchline.ui.panel.feed;

import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.StackPane;
import matchline.model.MatchEvent;
import matchline.model.Moment;
import matchline.ui.panel.Panel;
import matchline.ui.viewmodel.MatchViewModel;

/** A cell of the feed. Moving the playhead only lights and dims what it shows. */
final class FeedCell extends StackPane {
    private static final PseudoClass OPEN = PseudoClass.getPseudoClass("open");
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

    private final MatchViewModel model;
    private final FeedEntry entry;
    private final ObjectProperty<Optional<FeedLine>> line = new SimpleObjectProperty<>(Optional.empty());
    private int index = -1;

    FeedCell(MatchViewModel model, FeedEntry entry) {
        super(entry);
        this.model = model;
        this.entry = entry;
        getStyleClass().add("feed-cell");
        setAccessibleRole(AccessibleRole.LIST_ITEM);
    }

    int index() {
        return index;
    }

    Optional<FeedLine> line() {
        return line.get();
    }

    ReadOnlyObjectProperty<Optional<FeedLine>> lineProperty() {
        return line;
    }

    void show(int newIndex, FeedLine newLine) {
        index = newIndex;
        show(newLine, isSelected(newLine));
        line.set(Optional.of(newLine));
    }

    /** Lights the line if it is of this moment, dims it if it is of a later one. */
    void follow(Moment now) {
        line().map(FeedLine::moment).ifPresent(moment -> {
            boolean ahead = moment.isAfter(now);
            boolean lit = moment.equals(now);
            pseudoClassStateChanged(Panel.AHEAD, ahead);
            pseudoClassStateChanged(Panel.NOW, lit);
            entry.light(lit, ahead);
        });
    }

    /** Unfolds if its event is the selected one. */
    void unfold() {
        line().filter(it -> isSelected(it) != getPseudoClassStates().contains(OPEN))
                .ifPresent(it -> show(it, isSelected(it)));
    }

    /** Marks the line that the arrow keys have reached. */
    void choose(boolean chosen) {
        pseudoClassStateChanged(CHOSEN, chosen);
    }

    @Override
    public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        return switch (attribute) {
            case INDEX -> index;
            case SELECTED -> getPseudoClassStates().contains(CHOSEN);
            default -> super.queryAccessibleAttribute(attribute, parameters);
        };
    }

    private void show(FeedLine it, boolean open) {
        entry.show(it, model.match(), open);
        setAccessibleText(entry.getAccessibleText());
        pseudoClassStateChanged(OPEN, open);
    }

    private boolean isSelected(FeedLine it) {
        return it instanceof FeedLine.Told told
                && model.selectionProperty()
                        .get()
                        .map(MatchEvent::id)
                        .equals(Optional.of(told.event().id()));
    }
}
