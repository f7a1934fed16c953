package matchline.ui.dialog;

import java.nio.file.Path;
import javafx.geometry.Pos;
import javafx.stage.Window;
import javafx.util.Duration;
import matchline.chart.words.Words;
import matchline.ui.system.DocumentOpener;
import org.controlsfx.control.Notifications;
import org.controlsfx.control.action.Action;

/** Notices in the corner of the window that go away by themselves. */
public final class Notices {
    private static final Duration SHOWN = Duration.seconds(8);

    private final Window owner;
    private final DocumentOpener opener;
    private final Words words;

    public Notices(Window owner, DocumentOpener opener, Words words) {
        this.owner = owner;
        this.opener = opener;
        this.words = words;
    }

    /** Tells that the file was written and offers to open its folder. */
    public void exported(Path file) {
        String folder = file.toAbsolutePath().getParent().toUri().toString();
        notice(words.of("exported.title"), words.of("exported.text", file.getFileName()))
                .action(new Action(words.of("exported.open-folder"), _ -> opener.open(folder)))
                .show();
    }

    public void tell(String title, String text) {
        notice(title, text).show();
    }

    private Notifications notice(String title, String text) {
        return Notifications.create()
                .owner(owner)
                .position(Pos.BOTTOM_RIGHT)
                .hideAfter(SHOWN)
                .title(title)
                .text(text);
    }
}
