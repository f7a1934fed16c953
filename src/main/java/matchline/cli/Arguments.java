package matchline.cli;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** What was typed after a command, told apart by its syntax: {@code --name value}, {@code --name=value}, {@code -nVALUE}. */
final class Arguments {
    private static final String NO_OPTIONS_FROM_HERE = "--";

    private final Syntax syntax;
    private final List<Path> files = new ArrayList<>();
    private final Map<String, String> values = new HashMap<>();

    /** Takes the words apart; whether nothing is missing is {@link #check asked} later, since help needs nothing. */
    Arguments(Syntax syntax, List<String> words) {
        this.syntax = syntax;
        Deque<String> left = new ArrayDeque<>(words);
        boolean options = true;
        while (!left.isEmpty()) {
            String word = left.poll();
            if (options && word.equals(NO_OPTIONS_FROM_HERE)) {
                options = false;
            } else if (options && word.length() > 1 && word.startsWith("-")) {
                takeOption(word, left);
            } else {
                takeFile(word);
            }
        }
    }

    private void takeFile(String word) {
        if (files.size() == syntax.files().most()) {
            throw new WrongUsage("\"%s\" is one file too many".formatted(word));
        }
        files.add(Path.of(word));
    }

    private void takeOption(String word, Deque<String> left) {
        int end = word.startsWith(NO_OPTIONS_FROM_HERE) ? word.indexOf('=') : Math.min(2, word.length());
        String name = end < 0 ? word : word.substring(0, end);
        Option option =
                syntax.option(name).orElseThrow(() -> new WrongUsage("there is no option \"%s\"".formatted(name)));
        boolean attached = end >= 0 && end < word.length();
        if (option.isSwitch() && attached) {
            throw new WrongUsage("\"%s\" takes no value".formatted(name));
        }
        String value = attached ? word.substring(word.charAt(end) == '=' ? end + 1 : end) : value(option, left);
        if (values.put(option.name(), value) != null && !option.isSwitch()) {
            throw new WrongUsage("\"%s\" stands twice; keep one".formatted(option.name()));
        }
    }

    private static String value(Option option, Deque<String> left) {
        if (option.isSwitch()) {
            return "";
        }
        if (left.isEmpty()) {
            throw new WrongUsage("\"%s\" needs a value, %s".formatted(option.name(), option.value()));
        }
        return left.poll();
    }

    /** Makes sure that nothing is missing. */
    void check() {
        for (Option option : syntax.options()) {
            if (option.isRequired() && !has(option)) {
                throw new WrongUsage("\"%s=%s\" is missing".formatted(option.name(), option.value()));
            }
        }
        if (files.size() < syntax.files().least()) {
            throw new WrongUsage(syntax.files().label() + " is missing");
        }
    }

    List<Path> files() {
        return files;
    }

    boolean has(Option option) {
        return values.containsKey(option.name());
    }

    Optional<String> text(Option option) {
        return Optional.ofNullable(values.get(option.name()));
    }

    /** The value of an option, made of its text; {@code reading} throws IllegalArgumentException where it cannot be. */
    <T> Optional<T> value(Option option, Function<String, T> reading) {
        try {
            return text(option).map(reading);
        } catch (IllegalArgumentException wrong) {
            throw new WrongUsage("\"%s\": %s".formatted(option.name(), wrong.getMessage()));
        }
    }

    /** The value of an option that is one of a few, in letters of any case. */
    <E extends Enum<E>> Optional<E> choice(Option option, Class<E> kind) {
        return value(option, text -> constant(option, kind, text));
    }

    /** The values of an option that are some of a few, with commas between. */
    <E extends Enum<E>> Optional<List<E>> choices(Option option, Class<E> kind) {
        return value(
                option,
                text -> List.of(text.split(",")).stream()
                        .map(each -> constant(option, kind, each))
                        .toList());
    }

    private static <E extends Enum<E>> E constant(Option option, Class<E> kind, String text) {
        if (!option.words().contains(text.toLowerCase(Locale.ROOT))) {
            throw new IllegalArgumentException(
                    "\"%s\" is not one of %s".formatted(text, String.join(", ", option.words())));
        }
        return Enum.valueOf(kind, text.toUpperCase(Locale.ROOT));
    }
}
