package matchline.ui.memory;

import static matchline.model.Side.AWAY;
import static matchline.model.Side.HOME;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import matchline.MatchBuilder;
import matchline.Matches;
import matchline.format.MatchFiles;
import matchline.model.Background;
import matchline.model.Match;
import matchline.model.OwnMark;
import matchline.model.Player;
import matchline.model.Press;
import matchline.model.Side;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OwnMarksFileTest {
    private final Match match = MatchFiles.builtIn();
    private final List<Settings.Trouble> troubles = new ArrayList<>();

    @TempDir
    private Path folder;

    private Path file;

    @BeforeEach
    void nameTheFile() {
        file = folder.resolve("own-marks.properties");
    }

    @Test
    void marksAreThereAtTheNextStart() {
        List<OwnMark> marks = List.of(mark(HOME, 0, 8.5), mark(AWAY, 3, 10));
        memory().keep(match, marks);
        assertThat(memory().recall(match)).contains(marks);
        assertThat(memory().recall(Matches.twoOne())).isEmpty();
    }

    @Test
    void aMatchIsTheSameWhicheverFileTellsIt() {
        memory().keep(match, List.of(mark(HOME, 0, 8.5)));
        Match toldWithLess = new Match(
                match.occasion(),
                match.home(),
                match.away(),
                match.clock(),
                List.of(),
                Press.NONE,
                Background.NONE,
                List.of(),
                List.of());
        assertThat(memory().recall(toldWithLess)).contains(List.of(mark(HOME, 0, 8.5)));
    }

    @Test
    void teamsWithoutLatinLettersHaveNamesOfTheirOwn() {
        assertThat(OwnMarksFile.nameOf(MatchBuilder.match("Ελλάς", "Шахтар").build()))
                .isNotEqualTo(OwnMarksFile.nameOf(
                        MatchBuilder.match("Шахтар", "Ελλάς").build()));
    }

    @Test
    void clearedMarksStayCleared() {
        memory().keep(match, List.of());
        assertThat(memory().recall(match)).contains(List.of());
    }

    @Test
    void whatIsNoMarkIsPassedOver() throws IOException {
        Files.writeString(
                file, OwnMarksFile.nameOf(match) + "=home 11 restes\\nhome 7 nobody\\nhome 8.5 restes\\ngarbage\n");
        assertThat(memory().recall(match)).contains(List.of(mark(HOME, 0, 8.5)));
    }

    @Test
    void aBrokenFileIsSetAsideAndSaid() throws IOException {
        Files.write(file, new byte[] {0, 1, (byte) 0xff});
        assertThat(memory().recall(match)).isEmpty();
        assertThat(troubles).containsExactly(Settings.Trouble.SET_ASIDE);
        assertThat(folder.resolve("own-marks.properties.broken")).exists();
    }

    private OwnMarksFile memory() {
        return new OwnMarksFile(new Settings(file, Runnable::run, troubles::add));
    }

    private OwnMark mark(Side side, int starter, double value) {
        Player player = match.team(side).lineUp().starters().get(starter);
        return new OwnMark(side, player, value);
    }
}
