package matchline.cli;

import java.util.List;

/**
 * An option of a command.
 *
 * @param names as they are typed, with their dashes, the short one first
 * @param value what its value is called, empty for a switch, which has none
 * @param words the values to choose from, empty if there are others
 * @param isRequired whether the command cannot do without
 * @param isHidden whether it is known to those only who made it
 */
public record Option(
        List<String> names,
        String value,
        List<String> words,
        String description,
        boolean isRequired,
        boolean isHidden) {
    static final Option HELP = flag("Show this help message and exit.", "-h", "--help");
    static final Option VERSION = flag("Print version information and exit.", "-V", "--version");
    static final Option DEBUG = flag("Shows where an error comes from.", "--debug");

    public Option {
        names = List.copyOf(names);
        words = List.copyOf(words);
    }

    static Option flag(String description, String... names) {
        return new Option(List.of(names), "", List.of(), description, false, false);
    }

    static Option of(String value, String description, String... names) {
        return new Option(List.of(names), value, List.of(), description, false, false);
    }

    /** The same with nothing but these for a value. */
    Option among(List<String> choice) {
        return new Option(names, value, choice, description, isRequired, isHidden);
    }

    Option required() {
        return new Option(names, value, words, description, true, isHidden);
    }

    Option hidden() {
        return new Option(names, value, words, description, isRequired, true);
    }

    public boolean isSwitch() {
        return value.isEmpty();
    }

    /** The first of its long names. */
    String name() {
        return names.stream().filter(name -> name.startsWith("--")).findFirst().orElse(names.getFirst());
    }

    /** How it is typed by its shortest name: {@code -o=OUT}. */
    String typed() {
        return isSwitch() ? names.getFirst() : names.getFirst() + "=" + value;
    }

    /** All its names and its value: {@code -o, --output=OUT}. */
    public String allNames() {
        String joined = String.join(", ", names);
        return isSwitch() ? joined : joined + "=" + value;
    }
}
