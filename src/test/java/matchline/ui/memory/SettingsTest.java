package matchline.ui.memory;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import matchline.chart.colour.Theme;
import matchline.ui.memory.Settings.Trouble;
import matchline.ui.system.UserPlaces;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsTest {
    @TempDir
    private Path folder;

    private Path file;
    private final List<Trouble> troubles = new ArrayList<>();

    @BeforeEach
    void nameTheFile() {
        file = folder.resolve("matchline/settings.properties");
    }

    @Test
    void whatIsPutIsThereAtTheNextStart() {
        Settings first = settings();
        first.put("theme", Theme.DARK);
        first.put(Map.of("place", "C:\\Spiele\\Größe = 5", "shown", "true"));
        Settings second = settings();
        assertThat(second.constant("theme", Theme.class)).contains(Theme.DARK);
        assertThat(second.text("place")).contains("C:\\Spiele\\Größe = 5");
        assertThat(second.flag("shown")).contains(true);
        assertThat(troubles).isEmpty();
    }

    @Test
    void whatTwoWindowsPutIsAllThere() {
        Settings one = settings();
        Settings other = settings();
        one.put(Map.of("marks.lens", "home 7 saint-maximin", "theme", "dark"));
        other.put(Map.of("marks.metz", "away 6 sabaly", "theme", "light"));
        one.put(Map.of("place", "0 0"));
        Settings later = settings();
        assertThat(later.text("marks.lens")).isPresent();
        assertThat(later.text("marks.metz")).isPresent();
        assertThat(later.text("theme")).as("put last").contains("light");
    }

    @Test
    void atTheFirstStartThereIsNothingAndNoFileIsMade() {
        assertThat(settings().text("theme")).isEmpty();
        assertThat(file).doesNotExist();
        assertThat(troubles).isEmpty();
    }

    @Test
    void whatAnotherVersionWroteStaysAndIsNotTakenForOurs() throws IOException {
        write("theme=sepia\npanel.width=320\n".getBytes());
        Settings settings = settings();
        assertThat(settings.constant("theme", Theme.class)).isEmpty();
        settings.put("theme", Theme.LIGHT);
        assertThat(settings().text("panel.width")).contains("320");
        assertThat(troubles).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"theme\": \"dark\"}", "theme=\\u00zz", "\0\0\0\0", "<settings/>"})
    void aBrokenFileIsSetAside(String content) throws IOException {
        write(content.getBytes());
        Settings settings = settings();
        assertThat(troubles).containsExactly(Trouble.SET_ASIDE);
        assertThat(folder.resolve("matchline/settings.properties.broken")).hasContent(content);
        settings.put("theme", Theme.DARK);
        assertThat(settings().constant("theme", Theme.class)).contains(Theme.DARK);
    }

    @Test
    void bytesThatAreNoTextAreBrokenToo() throws IOException {
        write(new byte[] {'a', '=', (byte) 0xff, (byte) 0xfe});
        assertThat(settings().text("a")).isEmpty();
        assertThat(troubles).containsExactly(Trouble.SET_ASIDE);
    }

    @Test
    void whereNothingCanBeWrittenTheProgramGoesOn() throws IOException {
        Files.createFile(folder.resolve("matchline"));
        Settings settings = settings();
        settings.put("theme", Theme.DARK);
        assertThat(settings.constant("theme", Theme.class)).contains(Theme.DARK);
        assertThat(troubles).endsWith(Trouble.UNWRITABLE);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Linux      | XDG_CONFIG_HOME | /settings | /settings/matchline
        Linux      | XDG_CONFIG_HOME | settings  | /home/.config/matchline
        FreeBSD    | EDITOR          | vi        | /home/.config/matchline
        Windows 11 | APPDATA         | /roaming  | /roaming/Matchline
        Windows 11 | EDITOR          | notepad   | /home/AppData/Roaming/Matchline
        Mac OS X   | XDG_CONFIG_HOME | /settings | /home/Library/Application Support/Matchline
        """)
    void eachSystemHasItsPlace(String system, String variable, String value, String expected) {
        Path root = folder.getRoot();
        Path place = new UserPlaces(system, Map.of(variable, value), root.resolve("home")).settings();
        assertThat(place).isEqualTo(root.resolve(expected.substring(1)).resolve("settings.properties"));
    }

    private Settings settings() {
        return new Settings(file, Runnable::run, troubles::add);
    }

    private void write(byte[] content) throws IOException {
        Files.createDirectories(file.getParent());
        Files.write(file, content);
    }
}
