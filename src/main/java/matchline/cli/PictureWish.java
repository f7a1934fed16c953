package matchline.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import matchline.chart.SheetOptions;
import matchline.chart.colour.Theme;
import matchline.chart.lane.Lane;
import matchline.chart.words.SuggestedName;
import matchline.export.ExportOptions;
import matchline.export.Lettering;
import matchline.export.PictureFormat;
import matchline.model.Match;
import matchline.model.Moment;
import matchline.model.StatedTime;

/** What pictures of matches are to be like, and where they are to go. */
record PictureWish(
        Path output,
        PictureFormat format,
        NamedSize size,
        Theme theme,
        Optional<StatedTime> at,
        Set<Lane> lanes,
        Language language,
        ExportOptions options) {
    private static final NamedSize USUAL_SIZE = new NamedSize(1600, 900);

    static PictureWish of(Arguments arguments) {
        Path output = arguments.value(ExportCommand.OUTPUT, Path::of).orElseThrow();
        PictureWish wish = new PictureWish(
                output,
                arguments
                        .choice(ExportCommand.FORMAT, PictureFormat.class)
                        .or(() -> PictureFormat.fromFileName(output.toString()))
                        .orElse(PictureFormat.PNG),
                arguments.value(ExportCommand.SIZE, NamedSize::of).orElse(USUAL_SIZE),
                arguments.choice(ExportCommand.THEME, Theme.class).orElse(Theme.DARK),
                arguments.value(ExportCommand.AT, StatedTime::parse),
                Set.copyOf(arguments.choices(ExportCommand.LANES, Lane.class).orElse(List.of(Lane.values()))),
                arguments.choice(ExportCommand.LANGUAGE, Language.class).orElse(Language.EN),
                options(arguments));
        arguments.value(ExportCommand.SIZE, _ -> wish.sheet(Optional.empty()));
        return wish;
    }

    private static ExportOptions options(Arguments arguments) {
        Lettering lettering =
                arguments.choice(ExportCommand.TEXT, Lettering.class).orElse(Lettering.TEXT);
        boolean transparent = arguments.has(ExportCommand.TRANSPARENT);
        return arguments
                .value(ExportCommand.SCALE, text -> new ExportOptions(number(text), transparent, lettering))
                .orElse(new ExportOptions(1, transparent, lettering));
    }

    private static double number(String text) {
        try {
            return Double.parseDouble(text);
        } catch (NumberFormatException none) {
            throw new IllegalArgumentException("\"%s\" is not a number".formatted(text), none);
        }
    }

    SheetOptions sheet(Match match) {
        return sheet(at.map(time -> NamedMatch.moment(at, match)));
    }

    private SheetOptions sheet(Optional<Moment> upTo) {
        return new SheetOptions(size.width(), size.height(), theme, upTo, lanes);
    }

    /** The file in the folder for the picture of a match. */
    Path target(Match match) {
        return output.resolve(SuggestedName.of(match, NamedMatch.moment(at, match), "." + format.ending()));
    }
}
