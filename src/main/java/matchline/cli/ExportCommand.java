package matchline.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import matchline.chart.drawing.Drawing;
import matchline.export.Overwrite;
import matchline.model.Match;

/** {@code matchline export}: a match as a picture file. */
final class ExportCommand implements Command {
    static final Option OUTPUT = Option.of(
                    "OUT",
                    "The picture to write, - to print it, or a folder for it; for many matches a folder, made if need"
                            + " be.",
                    "-o",
                    "--output")
            .required();
    static final Option FORMAT = Option.of(
                    "<format>", "png, svg or pdf; otherwise as the name of OUT ends, else png.", "--format")
            .among(List.of("png", "svg", "pdf"));
    static final Option SIZE = Option.of(
            "WxH|NAME",
            "Width and height in logical pixels, or article, full-hd, post, square, portrait, story, a4-landscape"
                    + " (default: 1600x900).",
            "--size",
            "--preset");
    static final Option THEME =
            Option.of("<theme>", "dark or light (default: dark).", "--theme").among(List.of("dark", "light"));
    static final Option SCALE = Option.of(
            "<scale>", "Pixels for each logical pixel, 1 to 8; a pdf page grows with it (default: 1).", "--scale");
    static final Option AT = Option.of("T", "Up to a moment: 67, 90+7, 67:30, HT.", "--at");
    static final Option LANES = Option.of(
                    "LANE,...",
                    "What stands beside the incidents: momentum, xg, quotes, notes (default: all).",
                    "--lanes")
            .among(List.of("momentum", "xg", "quotes", "notes"));
    static final Option LANGUAGE = Option.of(
                    "en|fr", "The language of the picture's own words (default: en).", "--language")
            .among(List.of("en", "fr"));
    static final Option TRANSPARENT = Option.flag("Leaves the ground out.", "--transparent");
    static final Option TEXT = Option.of(
                    "text|outlines",
                    "Letters of an svg: text, or outlines that look the same without the font (default: text).",
                    "--text")
            .among(List.of("text", "outlines"));
    private static final Option FORCE = Option.flag("Replaces what exists.", "--force");
    private static final Option QUIET = Option.flag("Tells failures only, not how far it is.", "--quiet");

    @Override
    public Syntax syntax() {
        return Syntax.of(
                "export",
                "Writes the timeline of a match as a picture.",
                Syntax.Files.MATCHES,
                OUTPUT,
                FORMAT,
                SIZE,
                THEME,
                SCALE,
                AT,
                LANES,
                LANGUAGE,
                TRANSPARENT,
                TEXT,
                FORCE,
                QUIET);
    }

    @Override
    public int run(Arguments arguments, PrintWriter out, PrintWriter err) throws IOException {
        PictureWish wish = PictureWish.of(arguments);
        Overwrite overwrite = arguments.has(FORCE) ? Overwrite.REPLACE : Overwrite.REFUSE;
        HeadStart ready = HeadStart.begin(wish.language(), wish.format());
        NamedMatches matches = new NamedMatches(arguments.files());
        try (OrderlyEnd end = new OrderlyEnd()) {
            PictureBatch.Making making = (match, target) -> {
                Drawing drawing = ready.sheets().layout(match, wish.sheet(match));
                end.write(() -> ready.pictures()
                        .write(drawing, wish.format(), wish.options(), target, overwrite, _ -> end.goesOn()));
            };
            if (StandardOutput.isMeant(wish.output())) {
                Match match = toPrint(matches);
                Drawing drawing = ready.sheets().layout(match, wish.sheet(match));
                StandardOutput.write(ready.pictures().bytes(drawing, wish.format(), wish.options()));
                return ExitCode.OK;
            }
            if (matches.mayBeSeveral()) {
                createFolder(wish.output());
            }
            if (Files.isDirectory(wish.output())) {
                Optional<ProgressBar> progress =
                        arguments.has(QUIET) ? Optional.empty() : Optional.of(new ProgressBar(err, Terminal.isThere()));
                return new PictureBatch(wish::target, making, err, progress).make(matches);
            }
            making.make(matches.only().read(), wish.output());
            return ExitCode.OK;
        }
    }

    private static Match toPrint(NamedMatches matches) throws IOException {
        if (matches.mayBeSeveral()) {
            throw new IOException("only one picture can be printed; name a folder for the pictures");
        }
        return matches.only().read();
    }

    private static void createFolder(Path folder) throws IOException {
        try {
            Files.createDirectories(folder);
        } catch (FileAlreadyExistsException file) {
            throw new IOException("\"%s\" is a file; name a folder for the pictures".formatted(folder), file);
        } catch (IOException refused) {
            throw new IOException("the folder \"%s\" cannot be made; name another".formatted(folder), refused);
        }
    }
}
