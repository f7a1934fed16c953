package matchline.benchmark;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import matchline.Matches;
import matchline.analysis.MatchHistory;
import matchline.analysis.MatchState;
import matchline.chart.MatchSheet;
import matchline.chart.SheetOptions;
import matchline.chart.TimelineChart;
import matchline.chart.TimelineOptions;
import matchline.chart.TimelinePicture;
import matchline.chart.colour.Theme;
import matchline.chart.drawing.Drawing;
import matchline.chart.drawing.FontMetrics;
import matchline.chart.words.Words;
import matchline.export.ExportOptions;
import matchline.export.PictureFormat;
import matchline.export.Pictures;
import matchline.format.MatchFiles;
import matchline.model.Match;
import matchline.model.Moment;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** The parts of the program one by one, warm. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class Parts {
    /** The system property that names the file of StatsBomb's shape. */
    static final String PLAY = "matchline.benchmark.play";

    private static final Path OWN = Path.of("assets/matches/2023-11-09-toulouse-liverpool.match.json");
    private static final TimelineOptions TIMELINE = new TimelineOptions(Theme.DARK, 1100, 700);

    private final FontMetrics metrics = new FontMetrics();
    private final TimelineChart timeline = new TimelineChart(metrics, new Words(TimelineChart.class, Locale.ENGLISH));
    private final Pictures pictures = new Pictures(metrics);
    private final Match ordinary = MatchFiles.builtIn();
    private final Match busy = Matches.busy(20_000);
    private final MatchHistory history = MatchHistory.of(busy);
    private final Moment late = busy.clock().last();
    private final Drawing sheet = new MatchSheet(metrics, new Words(MatchSheet.class, Locale.ENGLISH))
            .layout(ordinary, new SheetOptions(1600, 900, Theme.LIGHT, Optional.empty()));

    @Benchmark
    public Match readPlay() throws IOException {
        return MatchFiles.read(Path.of(System.getProperty(PLAY)), _ -> {});
    }

    @Benchmark
    public Match readMatchFile() throws IOException {
        return MatchFiles.read(OWN, _ -> {});
    }

    @Benchmark
    public TimelinePicture layOutMatch() {
        return timeline.layout(ordinary, TIMELINE);
    }

    @Benchmark
    public TimelinePicture layOut20000Events() {
        return timeline.layout(busy, TIMELINE);
    }

    @Benchmark
    public MatchState stateAfter20000Events() {
        return history.at(late);
    }

    @Benchmark
    public byte[] writeSvg() throws IOException {
        return pictures.bytes(sheet, PictureFormat.SVG, ExportOptions.PLAIN);
    }

    @Benchmark
    public byte[] writePng() throws IOException {
        return pictures.bytes(sheet, PictureFormat.PNG, ExportOptions.PLAIN);
    }
}
