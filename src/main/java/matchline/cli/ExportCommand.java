package matchline.cli;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import matchline.analysis.MatchState;
import matchline.chart.Lane;
import matchline.chart.MatchSheet;
import matchline.chart.SheetOptions;
import matchline.chart.Theme;
import matchline.chart.Words;
import matchline.chart.drawing.Drawing;
import matchline.chart.drawing.FontMetrics;
import matchline.cli.SizeConverter.Size;
import matchline.export.ExportOptions;
import matchline.export.Lettering;
import matchline.export.Overwrite;
import matchline.export.PictureFormat;
import matchline.export.Pictures;
import matchline.export.SuggestedName;
import matchline.model.Match;
import matchline.model.Moment;
import matchline.model.Score;
import matchline.model.StatedTime;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code matchline export}: a match as a picture file. */
@Command(name = "export", description = "Writes the timeline of a match as a picture.", mixinStandardHelpOptions = true)
final class ExportCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Parameters(
            paramLabel = "FILE|FOLDER",
            arity = "0..*",
            description = "The matches, or folders of them; without any the built-in one.")
    private List<Path> files = new ArrayList<>();

    @Option(
            names = {"-o", "--output"},
            paramLabel = "OUT",
            required = true,
            description = "The picture to write, or a folder for it; for many matches a folder, made if need be.")
    private Path output;

    @Option(names = "--format", description = "png, svg or pdf; otherwise as the name of OUT ends, else png.")
    private Optional<PictureFormat> format = Optional.empty();

    @Option(
            names = {"--size", "--preset"},
            paramLabel = "WxH|NAME",
            converter = SizeConverter.class,
            defaultValue = "1600x900",
            description = "Width and height in logical pixels, or article, full-hd, post, square, portrait, story,"
                    + " a4-landscape (default: 1600x900).")
    private Size size;

    @Option(names = "--theme", defaultValue = "dark", description = "dark or light (default: dark).")
    private Theme theme;

    @Option(
            names = "--scale",
            defaultValue = "1",
            description = "Pixels for each logical pixel, 1 to 8; a pdf page grows with it (default: 1).")
    private double scale;

    @Option(names = "--at", paramLabel = "T", description = "Up to a moment: 67, 90+7, 67:30, HT.")
    private Optional<StatedTime> at = Optional.empty();

    @Option(
            names = "--lanes",
            paramLabel = "LANE",
            split = ",",
            defaultValue = "momentum,xg,quotes,notes",
            description = "What stands beside the incidents: ${COMPLETION-CANDIDATES} (default: all).")
    private List<Lane> lanes;

    @Option(
            names = "--language",
            paramLabel = "en|fr",
            defaultValue = "en",
            description = "The language of the picture's own words (default: en).")
    private Language language;

    @Option(names = "--transparent", description = "Leaves the ground out.")
    private boolean transparent;

    @Option(
            names = "--text",
            paramLabel = "text|outlines",
            defaultValue = "text",
            description = "Letters of an svg: text, or outlines that look the same without the font (default: text).")
    private Lettering lettering;

    @Option(names = "--force", description = "Replaces what exists.")
    private boolean force;

    @Option(names = "--quiet", description = "Tells failures only, not how far it is.")
    private boolean quiet;

    @Option(names = "--debug", hidden = true)
    private boolean debug;

    @Override
    public Integer call() throws IOException {
        ExportOptions options = wished(() -> new ExportOptions(scale, transparent, lettering));
        wished(() -> sheet(Optional.empty()));
        FontMetrics metrics = new FontMetrics();
        MatchSheet sheets = new MatchSheet(metrics, new Words(MatchSheet.class, language.locale()));
        Pictures pictures = new Pictures(metrics);
        Overwrite overwrite = force ? Overwrite.REPLACE : Overwrite.REFUSE;
        NamedMatches matches = new NamedMatches(files);
        try (OrderlyEnd end = new OrderlyEnd()) {
            PictureBatch.Making making = (match, target) -> {
                Drawing drawing = sheets.layout(match, sheet(at.map(time -> NamedMatch.moment(at, match))));
                end.write(
                        () -> pictures.write(drawing, pictureFormat(), options, target, overwrite, _ -> end.goesOn()));
            };
            if (matches.mayBeSeveral()) {
                createFolder();
            }
            if (Files.isDirectory(output)) {
                return new PictureBatch(this::target, making, spec.commandLine().getErr(), progress()).make(matches);
            }
            making.make(matches.only().read(), output);
            return ExitCode.OK;
        }
    }

    private void createFolder() throws IOException {
        try {
            Files.createDirectories(output);
        } catch (FileAlreadyExistsException file) {
            throw new IOException("\"%s\" is a file; name a folder for the pictures".formatted(output), file);
        } catch (IOException refused) {
            throw new IOException("the folder \"%s\" cannot be made; name another".formatted(output), refused);
        }
    }

    private Optional<ProgressBar> progress() {
        return quiet
                ? Optional.empty()
                : Optional.of(new ProgressBar(spec.commandLine().getErr(), Terminal.isThere()));
    }

    private SheetOptions sheet(Optional<Moment> upTo) {
        return new SheetOptions(size.width(), size.height(), theme, upTo, Set.copyOf(lanes));
    }

    /** What is out of bounds is a wrong use of the command. */
    private <T> T wished(Supplier<T> options) {
        try {
            return options.get();
        } catch (IllegalArgumentException wrong) {
            throw new ParameterException(spec.commandLine(), wrong.getMessage(), wrong);
        }
    }

    private PictureFormat pictureFormat() {
        return format.or(() -> PictureFormat.fromFileName(output.toString())).orElse(PictureFormat.PNG);
    }

    private Path target(Match match) {
        MatchState state = MatchState.at(NamedMatch.moment(at, match), match);
        return output.resolve(SuggestedName.of(
                match.occasion().date(),
                match.home().name(),
                state.score().toString(),
                state.shootOut().map(Score::toString),
                match.away().name(),
                pictureFormat()));
    }
}
