package matchline.ui.panel.context;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.VBox;
import matchline.chart.words.Words;
import matchline.model.Background;
import matchline.model.Match;
import matchline.model.Source;
import matchline.model.Standings;
import matchline.ui.panel.Labels;
import matchline.ui.panel.Section;
import matchline.ui.panel.Sources;

/** What surrounds one match, section by section; there is none for what the match does not tell. */
final class ContextSections {
    private static final int SHORT_LIST = 3;

    private final Match match;
    private final Words words;
    private final Consumer<String> browser;
    private final List<Section> sections = new ArrayList<>();

    ContextSections(Match match, Words words, Consumer<String> browser) {
        this.match = match;
        this.words = words;
        this.browser = browser;
    }

    List<Section> all() {
        Background background = match.background();
        List<Standings> tables = tables();
        tables.stream().limit(1).forEach(table -> addTable(table, 0));
        int number = 0;
        for (Background.FixtureList list : background.fixtures()) {
            List<FixtureLine> lines = list.fixtures().stream()
                    .map(fixture -> new FixtureLine(fixture, match, words))
                    .toList();
            sections.add(new Section("fixtures-" + number++, list.title(), lines, lines.size() <= SHORT_LIST));
        }
        for (int table = 1; table < tables.size(); table++) {
            addTable(tables.get(table), table);
        }
        add("remarks", "context.remarks", remarks(background), false);
        boolean nothingElse = sections.isEmpty();
        add("occasion", "context.occasion", new OccasionFacts(match.occasion(), words).all(), nothingElse);
        add(
                "sources",
                "context.sources",
                match.sources().stream().map(this::source).toList(),
                false);
        return sections;
    }

    /** The table as it stood after this match first, if a title says which one that is. */
    private List<Standings> tables() {
        String round = match.occasion().round().toLowerCase(Locale.ROOT);
        return match.background().standings().stream()
                .sorted(Comparator.comparing(table -> round.isEmpty()
                        || !table.title().toLowerCase(Locale.ROOT).contains(round)))
                .toList();
    }

    private void addTable(Standings table, int number) {
        List<Node> content = new ArrayList<>(List.of(new StandingsTable(table, words)));
        if (!table.note().isEmpty()) {
            content.add(Labels.wrapped(table.note(), "quiet", "small"));
        }
        sections.add(new Section("table-" + number, table.title(), content, number == 0));
    }

    private List<Node> remarks(Background background) {
        Map<String, VBox> topics = new LinkedHashMap<>();
        for (Background.Remark remark : background.remarks()) {
            VBox topic = topics.computeIfAbsent(remark.topic(), OccasionFacts::titled);
            topic.getChildren().add(remark(remark));
        }
        return List.copyOf(topics.values());
    }

    private Node remark(Background.Remark remark) {
        VBox box = new VBox(Labels.wrapped(remark.text()));
        box.getStyleClass().add("remark");
        remark.correction().ifPresent(correction -> box.getChildren().add(new CorrectionLine(correction, words)));
        String sources = Sources.titles(remark.citations().sources(), match);
        if (!sources.isEmpty()) {
            box.getChildren().add(Labels.wrapped(sources, "quiet", "tiny"));
        }
        return box;
    }

    private Node source(Source source) {
        VBox box = new VBox(Labels.wrapped(source.title()));
        box.getStyleClass().add("source");
        box.setId("source-" + source.key());
        if (!source.address().isEmpty()) {
            box.getChildren().add(address(source.address()));
        }
        return box;
    }

    private Node address(String address) {
        Hyperlink link = new Hyperlink(address);
        link.setMinWidth(0);
        link.setOnAction(_ -> browser.accept(address));
        return link;
    }

    private void add(String id, String key, List<? extends Node> content, boolean open) {
        if (!content.isEmpty()) {
            sections.add(new Section(id, words.of(key), content, open));
        }
    }
}
