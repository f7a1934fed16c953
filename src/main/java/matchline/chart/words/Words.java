package matchline.chart.words;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Properties;

/** The words of one part of the program in one language; English where a language has none. */
public final class Words {
    /** What the words without a language are in; Java would look for others in everything that is packaged. */
    private static final String ENGLISH = Locale.ENGLISH.getLanguage();

    private final Locale locale;
    private final Properties texts = new Properties();

    /**
     * Reads the words beside a class, from {@code words.properties} and, say, {@code words_fr.properties}.
     *
     * @param part a class of the package whose words they are
     * @throws IllegalArgumentException if there are no words beside it
     */
    public Words(Class<?> part, Locale locale) {
        this.locale = locale;
        read(part, "words.properties");
        if (texts.isEmpty()) {
            throw new IllegalArgumentException("no words beside " + part.getName());
        }
        if (!locale.getLanguage().equals(ENGLISH)) {
            read(part, "words_" + locale.getLanguage() + ".properties");
        }
    }

    public Locale locale() {
        return locale;
    }

    /**
     * The text of that key; {@code {0}}, {@code {1}} ... in it stand for the arguments.
     *
     * @throws IllegalArgumentException if there is no such key
     */
    public String of(String key, Object... arguments) {
        String text = texts.getProperty(key);
        if (text == null) {
            throw new IllegalArgumentException("no words for " + key);
        }
        return arguments.length == 0 ? text : new MessageFormat(text, locale).format(arguments);
    }

    /**
     * A date as the text of that key writes it: {@code {0}} is its day, {@code {1}} and {@code {2}} its month in full and
     * short, {@code {3}} its year, {@code {4}} the day of the week.
     *
     * @throws IllegalArgumentException if there is no such key
     */
    public String date(String key, LocalDate date) {
        return of(
                key,
                date.getDayOfMonth(),
                date.getMonth().getDisplayName(TextStyle.FULL, locale),
                date.getMonth().getDisplayName(TextStyle.SHORT, locale),
                Integer.toString(date.getYear()),
                date.getDayOfWeek().getDisplayName(TextStyle.FULL, locale));
    }

    private void read(Class<?> part, String name) {
        try (InputStream file = part.getResourceAsStream(name)) {
            if (file != null) {
                Reader reader = new InputStreamReader(file, StandardCharsets.UTF_8);
                texts.load(reader);
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
