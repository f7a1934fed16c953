package matchline.ui.start;

import java.util.Locale;
import matchline.chart.TimelineChart;
import matchline.chart.TimelineOptions;
import matchline.chart.colour.Theme;
import matchline.chart.drawing.FontMetrics;
import matchline.chart.words.Words;
import matchline.format.MatchFiles;

/**
 * Does once, while the toolkit starts, what the window is going to do first: by then all that it takes is loaded. What
 * comes of it is not kept.
 */
public final class HeadStart {
    private HeadStart() {}

    public static void begin() {
        Thread.ofPlatform().daemon().start(HeadStart::run);
    }

    private static void run() {
        Words words = new Words(TimelineChart.class, Locale.getDefault());
        new TimelineChart(new FontMetrics(), words)
                .layout(MatchFiles.builtIn(), new TimelineOptions(Theme.DARK, 1000, 600));
    }
}
