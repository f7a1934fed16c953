package matchline.ui;

import java.time.Duration;
import javafx.animation.AnimationTimer;
import matchline.ui.viewmodel.MatchViewModel;

/** Lets time pass in the view model while the match is played. */
final class Playback extends AnimationTimer {
    private static final long NOT_YET = -1;

    private final MatchViewModel model;
    private long last = NOT_YET;

    Playback(MatchViewModel model) {
        this.model = model;
    }

    void listen() {
        model.playingProperty().subscribe(playing -> {
            last = NOT_YET;
            if (playing) {
                start();
            } else {
                stop();
            }
        });
    }

    @Override
    public void handle(long now) {
        if (last != NOT_YET) {
            model.tick(Duration.ofNanos(now - last));
        }
        last = now;
    }
}
