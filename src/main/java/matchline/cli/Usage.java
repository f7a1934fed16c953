package matchline.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What {@code --help} prints: how a command is typed and what its words do, in lines of at most 80 letters. */
public final class Usage {
    private static final int WIDTH = 80;
    private static final int WIDEST_NAMES = 26;

    private final Syntax syntax;
    private final List<Syntax> commands;

    /** {@code commands} are those that can be named after this one. */
    public Usage(Syntax syntax, List<Syntax> commands) {
        this.syntax = syntax;
        this.commands = commands.stream().filter(command -> !command.isHidden()).toList();
    }

    /** The help, line by line. */
    List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.addAll(wrapped("Usage: " + syntax.fullName() + " ", synopsisWords(), WIDTH));
        lines.add(syntax.description());
        Map<String, String> meanings = new LinkedHashMap<>();
        meanings.put("      " + syntax.files().typed(), syntax.files().description());
        options().forEach(option -> meanings.put(indented(option), option.description()));
        lines.addAll(table(meanings, 2));
        if (!commands.isEmpty()) {
            lines.add("Commands:");
            Map<String, String> names = new LinkedHashMap<>();
            commands.forEach(command -> names.put("  " + command.name(), command.description()));
            lines.addAll(table(names, 1));
        }
        return lines;
    }

    /** How the command is typed, on one line. */
    public String synopsis() {
        return syntax.fullName() + " " + String.join(" ", synopsisWords());
    }

    /** The options that are told of, by their names. */
    public List<Option> options() {
        return syntax.options().stream()
                .filter(option -> !option.isHidden())
                .sorted((a, b) -> a.name().compareToIgnoreCase(b.name()))
                .toList();
    }

    private List<String> synopsisWords() {
        List<String> words = new ArrayList<>(List.of("[-hV]"));
        options().stream()
                .filter(option -> option.isSwitch() && option.names().size() == 1)
                .forEach(option -> words.add("[" + option.typed() + "]"));
        options().stream()
                .filter(option -> !option.isSwitch())
                .forEach(option -> words.add(option.isRequired() ? option.typed() : "[" + option.typed() + "]"));
        words.add(syntax.files().typed());
        if (!commands.isEmpty()) {
            words.add("[COMMAND]");
        }
        return words;
    }

    /** Long names stand below each other, whether there is a short one or not. */
    private static String indented(Option option) {
        return (option.names().getFirst().startsWith("--") ? "      " : "  ") + option.allNames();
    }

    private static List<String> table(Map<String, String> meanings, int gap) {
        int column = gap
                + 1
                + meanings.keySet().stream()
                        .mapToInt(String::length)
                        .filter(length -> length <= WIDEST_NAMES)
                        .max()
                        .orElse(WIDEST_NAMES);
        List<String> lines = new ArrayList<>();
        meanings.forEach((names, meaning) -> {
            boolean tooLong = names.length() >= column;
            if (tooLong) {
                lines.add(names);
            }
            String start = padded(tooLong ? "" : names, column);
            List<String> words = List.of(meaning.split(" "));
            lines.addAll(wrapped(start, words, WIDTH));
        });
        return lines;
    }

    /** Further lines begin two letters further in than what follows the first start. */
    private static List<String> wrapped(String start, List<String> words, int width) {
        String further = start.startsWith("Usage") ? " ".repeat(start.length()) : " ".repeat(start.length() + 2);
        List<String> lines = new ArrayList<>();
        String line = start;
        boolean fresh = true;
        for (String word : words) {
            if (!fresh && line.length() + 1 + word.length() > width) {
                lines.add(line);
                line = further;
                fresh = true;
            }
            line += fresh ? word : " " + word;
            fresh = false;
        }
        lines.add(line);
        return lines;
    }

    private static String padded(String text, int width) {
        return text + " ".repeat(Math.max(0, width - text.length()));
    }
}
