package matchline.ui.viewmodel;

import java.time.Duration;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;

/** Whether the match is played, and how fast. */
public final class Pace {
    private final BooleanProperty playing = new SimpleBooleanProperty();
    private final ObjectProperty<Speed> speed = new SimpleObjectProperty<>(Speed.NORMAL);

    BooleanProperty playingProperty() {
        return playing;
    }

    public ObjectProperty<Speed> speedProperty() {
        return speed;
    }

    /** Plays faster by so many steps, slower if negative, as far as there are steps. */
    public void change(int steps) {
        speed.set(speed.get().faster(steps));
    }

    /** Plays at the next faster speed, after the fastest at the slowest. */
    public void next() {
        Speed next = speed.get().faster(1);
        speed.set(next == speed.get() ? Speed.values()[0] : next);
    }

    /** How much of the match goes by in so much time of the viewer. */
    Duration played(Duration passed) {
        return passed.multipliedBy(speed.get().factor());
    }

    /** Goes on as the other did, which stops. */
    void takeOver(Pace other) {
        speed.set(other.speed.get());
        playing.set(other.playing.get());
        other.playing.set(false);
    }
}
