package matchline.format.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import matchline.format.reading.Listing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LibraryTest {
    @TempDir
    private Path folder;

    @TempDir
    private Path apart;

    @Test
    void aBrokenFileIsListedWithItsSentenceAndStopsNothing() throws IOException {
        write("mine/one.match.json", match("Reims", "Lens"));
        write("mine/two.match.json", "{\"matchline\": 1, \"home\": {");
        write("mine/empty.json", "");
        write("mine/notes.txt", "Bring the flags.");
        write("package.json", "{\"name\": \"not a match\"}");
        write(".git/three.match.json", match("Nobody", "Nowhere"));

        List<LibraryEntry> found = read();

        assertThat(titles(found)).containsExactly("2023-11-09 Reims 1–0 Lens");
        assertThat(found)
                .filteredOn(LibraryEntry::isBroken)
                .extracting(LibraryEntry::trouble)
                .satisfiesExactlyInAnyOrder(
                        trouble -> assertThat(trouble).contains("two.match.json", "line 1", "breaks off"),
                        trouble -> assertThat(trouble).contains("empty.json", "is empty"));
    }

    @Test
    void everyMatchOfATournamentHasItsNumber() throws IOException {
        write("cup.json", """
            {"name": "World Cup 2022", "matches": [
             {"date": "2022-12-17", "team1": "Croatia", "team2": "Morocco", "score": {"ft": [2, 1]}},
             {"date": "2022-12-18", "team1": "Argentina", "team2": "France",
              "score": {"ft": [2, 2], "et": [3, 3], "p": [4, 2]}}]}
            """);

        LibraryEntry last = read().getLast();

        assertThat(last.number()).isEqualTo(1);
        Listing match = last.match().orElseThrow();
        assertThat(match.competition()).isEqualTo("World Cup");
        assertThat(match.season()).isEqualTo("2022");
        assertThat(match.title()).isEqualTo("2022-12-18 Argentina 3–3 France, 4–2 on penalties");
    }

    @Test
    void aSeasonOfStatsBombIsListedByItsSheetAndEachMatchOnce() throws IOException {
        write("data/matches/11/4.json", """
            [{"match_id": 7, "match_date": "2019-03-02", "competition": {"competition_name": "Nowhere League"},
              "season": {"season_name": "2018/2019"}, "home_team": {"home_team_id": 1, "home_team_name": "North"},
              "away_team": {"away_team_id": 2, "away_team_name": "South"}, "home_score": 2, "away_score": 0}]
            """);
        write("data/events/7.json", "never looked into");
        write("data/lineups/7.json", "never looked into");
        write("data/three-sixty/7.json", "never looked into");
        write("data/events/8.json", events("East", "West"));
        write("data/lineups/8.json", "never looked into, since the events are there");

        List<LibraryEntry> found = read();

        assertThat(titles(found)).containsExactlyInAnyOrder("2019-03-02 North 2–0 South", "East – West");
        assertThat(found).noneMatch(LibraryEntry::isBroken);
    }

    @Test
    void aFileThatIsLinkedToIsListedAndAFolderThatLeadsBackIsNotEntered() throws IOException {
        Path elsewhere = Files.writeString(apart.resolve("one.match.json"), match("Reims", "Lens"));
        Files.createSymbolicLink(folder.resolve("linked.match.json"), elsewhere);
        Files.createSymbolicLink(folder.resolve("lost.match.json"), apart.resolve("nowhere"));
        Files.createSymbolicLink(folder.resolve("round"), folder);

        assertThat(read())
                .extracting(LibraryEntry::file)
                .containsExactly(folder.resolve("linked.match.json").toAbsolutePath());
    }

    @Test
    void whatDidNotChangeIsNotLookedIntoAgain() throws IOException {
        Path kept = write("kept.match.json", match("Reims", "Lens"));
        Path changed = write("changed.match.json", match("Brest", "Nantes"));
        LibraryIndex index = new Library(folder, LibraryIndex.EMPTY).read(_ -> {}, () -> true);
        FileTime then = Files.getLastModifiedTime(kept);
        Files.writeString(kept, match("Ruins", "Lens"));
        Files.setLastModifiedTime(kept, then);
        Files.writeString(changed, match("Lorient", "Nantes"));

        List<LibraryEntry> found = new ArrayList<>();
        LibraryIndex now = new Library(folder, stored(index)).read(found::addAll, () -> true);

        assertThat(titles(found))
                .containsExactlyInAnyOrder("2023-11-09 Reims 1–0 Lens", "2023-11-09 Lorient 1–0 Nantes");
        assertThat(now.isSameAs(index)).isFalse();
        assertThat(new Library(folder, now).read(_ -> {}, () -> true).isSameAs(now))
                .isTrue();
    }

    @Test
    void anIndexDamagedAnywhereIsRefused() throws IOException {
        write("one.match.json", match("Reims", "Lens"));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new Library(folder, LibraryIndex.EMPTY).read(_ -> {}, () -> true).writeTo(out);
        byte[] whole = out.toByteArray();
        byte[] half = Arrays.copyOf(whole, whole.length / 2);
        byte[] scratched = whole.clone();
        scratched[whole.length / 2] ^= 0x55;

        for (byte[] damaged : List.of(half, scratched, new byte[0], new byte[] {1, 2, 3})) {
            assertThatThrownBy(() -> LibraryIndex.read(new ByteArrayInputStream(damaged)))
                    .isInstanceOf(IOException.class);
        }
    }

    @Test
    void whoNoLongerWantsItIsNotKeptWaiting() throws IOException {
        write("one.match.json", match("Reims", "Lens"));
        List<LibraryEntry> found = new ArrayList<>();

        new Library(folder, LibraryIndex.EMPTY).read(found::addAll, () -> false);

        assertThat(found).isEmpty();
    }

    @Test
    void wordsAreFoundWithoutAccentsInAnyOrder() throws IOException {
        write("one.match.json", match("Saint-Étienne", "Brøndby"));
        LibraryEntry entry = read().getFirst();

        for (String typed : List.of("", "etienne", "brondby", "2023 SAINT", "1-0", "lens-cup saint-é", "one.match")) {
            assertThat(SearchWords.of(typed).find(entry)).as(typed).isTrue();
        }
        assertThat(SearchWords.of("etienne lyon").find(entry)).isFalse();
    }

    private List<LibraryEntry> read() throws IOException {
        List<LibraryEntry> found = new ArrayList<>();
        new Library(folder, LibraryIndex.EMPTY).read(found::addAll, () -> true);
        return found;
    }

    private static List<String> titles(List<LibraryEntry> entries) {
        return entries.stream()
                .flatMap(entry -> entry.match().stream())
                .map(Listing::title)
                .toList();
    }

    private static LibraryIndex stored(LibraryIndex index) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        index.writeTo(out);
        return LibraryIndex.read(new ByteArrayInputStream(out.toByteArray()));
    }

    private Path write(String name, String content) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, content);
    }

    private static String match(String home, String away) {
        return """
            {"matchline": 1, "occasion": {"competition": "Lens-Cup", "date": "2023-11-09"},
             "home": {"name": "%s"}, "away": {"name": "%s"},
             "events": [{"at": "12", "type": "goal", "team": "home"}]}
            """.formatted(home, away);
    }

    private static String events(String home, String away) {
        return """
            [{"id": "a", "period": 1, "timestamp": "00:00:00.000", "type": {"name": "Starting XI"},
              "team": {"id": 1, "name": "%s"}},
             {"id": "b", "period": 1, "timestamp": "00:00:00.000", "type": {"name": "Starting XI"},
              "team": {"id": 2, "name": "%s"}}]
            """.formatted(home, away);
    }
}
