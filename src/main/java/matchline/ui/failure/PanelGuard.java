package matchline.ui.failure;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import matchline.chart.words.Words;

/**
 * Holds a panel, which is made when it is first shown. Should the panel fail, a message stands in its place, and the rest
 * of the window goes on.
 */
public final class PanelGuard extends StackPane {
    private final Supplier<? extends Region> making;
    private final Words words;
    private Optional<Region> panel = Optional.empty();
    private boolean failed;

    public PanelGuard(Supplier<? extends Region> making, Words words) {
        this.making = making;
        this.words = words;
    }

    /** Makes the panel, unless it was made before. */
    public void show() {
        if (panel.isEmpty() && !failed) {
            guarded(() -> {
                Region made = making.get();
                panel = Optional.of(made);
                getChildren().setAll(made);
            });
        }
    }

    /** Whether the failure came from within this panel, which then is given up. */
    public boolean isToBlameFor(Throwable failure) {
        boolean toBlame = panel.isPresent()
                && Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                        .flatMap(cause -> Arrays.stream(cause.getStackTrace()))
                        .anyMatch(frame -> isOfPanel(frame.getClassName()));
        if (toBlame) {
            giveUp();
        }
        return toBlame;
    }

    /** The layout of the whole window would break off where a panel's does. */
    @Override
    protected void layoutChildren() {
        if (failed) {
            super.layoutChildren();
        } else {
            guarded(() -> {
                super.layoutChildren();
                panel.ifPresent(Region::layout);
            });
        }
    }

    /** A panel takes the room it is given: it is not asked outside {@link #layoutChildren}. */
    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computeMinHeight(double width) {
        return 0;
    }

    @Override
    protected double computePrefWidth(double height) {
        return 0;
    }

    @Override
    protected double computePrefHeight(double width) {
        return 0;
    }

    private void guarded(Runnable work) {
        try {
            work.run();
        } catch (RuntimeException | Error failure) {
            giveUp();
            Thread current = Thread.currentThread();
            current.getUncaughtExceptionHandler().uncaughtException(current, failure);
        }
    }

    private void giveUp() {
        if (!failed) {
            failed = true;
            getChildren().setAll(message());
        }
    }

    private VBox message() {
        Label what = new Label(words.of("panel.failed"));
        what.getStyleClass().add("what");
        what.setWrapText(true);
        Label remedy = new Label(words.of("panel.failed.remedy"));
        remedy.getStyleClass().add("remedy");
        remedy.setWrapText(true);
        VBox message = new VBox(what, remedy);
        message.getStyleClass().add("panel-failed");
        return message;
    }

    private boolean isOfPanel(String className) {
        return panel.map(made -> made.getClass().getName())
                .filter(name -> className.equals(name) || className.startsWith(name + "$"))
                .isPresent();
    }
}
