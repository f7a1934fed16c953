package matchline.ui.memory;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import matchline.analysis.EventMarks;
import matchline.model.Match;
import matchline.model.Occasion;
import matchline.model.OwnMark;
import matchline.model.Side;
import matchline.model.WrittenName;
import matchline.ui.viewmodel.OwnMarksMemory;

/** The viewer's own marks in a file beside the settings: one entry a match, one line a player. */
public final class OwnMarksFile implements OwnMarksMemory {
    private static final Pattern LINE = Pattern.compile("(home|away) (10|10\\.0|\\d|\\d\\.\\d) (.+)");

    private final Settings file;

    public OwnMarksFile(Settings file) {
        this.file = file;
    }

    @Override
    public Optional<List<OwnMark>> recall(Match match) {
        return file.text(nameOf(match))
                .map(text -> text.lines()
                        .map(LINE::matcher)
                        .filter(Matcher::matches)
                        .flatMap(line -> mark(line, match).stream())
                        .toList());
    }

    @Override
    public void keep(Match match, List<OwnMark> marks) {
        List<String> lines = new ArrayList<>();
        for (OwnMark mark : marks) {
            lines.add("%s %s %s"
                    .formatted(
                            WrittenName.of(mark.side()),
                            mark.value(),
                            mark.player().id()));
        }
        file.put(Map.of(nameOf(match), String.join("\n", lines)));
    }

    private static Optional<OwnMark> mark(Matcher line, Match match) {
        Side side = Side.valueOf(line.group(1).toUpperCase(Locale.ROOT));
        return EventMarks.of(match).everybody(side, match).stream()
                .filter(player -> player.id().equals(line.group(3)))
                .findFirst()
                .map(player -> new OwnMark(side, player, Double.parseDouble(line.group(2))));
    }

    /**
     * The same match has the same name whatever file it came from: a day and two teams tell it, and where the day is not
     * known competition and round as well.
     */
    static String nameOf(Match match) {
        Occasion occasion = match.occasion();
        String day = occasion.date()
                .map(String::valueOf)
                .orElse(occasion.competition() + "/" + occasion.stage() + "/" + occasion.round());
        String identity =
                String.join("/", day, match.home().name(), match.away().name()).toLowerCase(Locale.ROOT);
        String readable = identity.chars()
                .mapToObj(letter -> letter >= 'a' && letter <= 'z' || letter >= '0' && letter <= '9'
                        ? Character.toString(letter)
                        : "-")
                .collect(Collectors.joining());
        return readable + "." + Integer.toHexString(identity.hashCode());
    }
}
