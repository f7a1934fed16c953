package matchline.ui.dialog;

import javafx.application.Platform;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.scene.control.ProgressIndicator;
import matchline.export.Progress;

/** A picture while it is being made, or a file while it is read: how far it is, and whether it is still wanted. */
public final class Making implements Progress {
    private final ReadOnlyDoubleWrapper share = new ReadOnlyDoubleWrapper(ProgressIndicator.INDETERMINATE_PROGRESS);
    private final Runnable whenCancelled;
    private volatile boolean wanted = true;

    public Making() {
        this(() -> {});
    }

    /** @param whenCancelled stops the work, if that does not ask by itself whether it is wanted */
    public Making(Runnable whenCancelled) {
        this.whenCancelled = whenCancelled;
    }

    /** From 0 to 1, and -1 as long as nobody knows; changes in the window's thread. */
    ReadOnlyDoubleProperty shareProperty() {
        return share.getReadOnlyProperty();
    }

    void cancel() {
        wanted = false;
        whenCancelled.run();
    }

    @Override
    public boolean goesOn(double done) {
        Platform.runLater(() -> share.set(done));
        return wanted;
    }
}
