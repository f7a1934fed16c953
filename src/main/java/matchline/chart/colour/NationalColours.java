package matchline.chart.colour;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import matchline.chart.drawing.Colour;
import matchline.model.PlainLetters;

/** The colours that national sides are known by, for files that tell no kits, as those of most open data. */
final class NationalColours {
    private static final Pattern NOT_OF_THE_NAME = Pattern.compile(" women's$|[^a-z]");
    private static final Properties COLOURS = read();

    private NationalColours() {}

    /** The first choice first; none for a side that is no nation's. */
    static Stream<Colour> of(String team) {
        String name = NOT_OF_THE_NAME.matcher(PlainLetters.of(team.strip())).replaceAll("");
        String told = COLOURS.getProperty(name, "");
        return told.isEmpty() ? Stream.empty() : Stream.of(told.split(",")).map(Colour::hex);
    }

    private static Properties read() {
        Properties colours = new Properties();
        try (InputStream file = NationalColours.class.getResourceAsStream("national-colours.properties")) {
            colours.load(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return colours;
    }
}
