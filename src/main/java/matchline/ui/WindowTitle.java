package matchline.ui;

import javafx.beans.binding.StringBinding;
import javafx.beans.value.ObservableBooleanValue;
import matchline.chart.words.Words;
import matchline.model.Match;
import matchline.ui.viewmodel.MatchViewModel;

/** What the window is called: both teams and how it ended, unless that is not to be told; the program before it has read. */
final class WindowTitle extends StringBinding {
    private final MatchViewModel model;
    private final ObservableBooleanValue isReading;
    private final Words words;

    /** @param isReading whether there is no match yet of those that were asked for */
    WindowTitle(MatchViewModel model, ObservableBooleanValue isReading, Words words) {
        this.model = model;
        this.isReading = isReading;
        this.words = words;
        bind(model.matchProperty(), isReading);
    }

    @Override
    protected String computeValue() {
        if (isReading.get()) {
            return words.of("about.title");
        }
        Match match = model.match();
        String home = match.home().name();
        String away = match.away().name();
        return model.telling().isWhole()
                ? words.of("title", home, model.stateAt(match.clock().last()).score(), away)
                : words.of("title.untold", home, away);
    }
}
