package matchline.ui.viewmodel;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import matchline.Matches;
import matchline.format.library.LibraryEntry;
import matchline.format.reading.Listing;
import org.junit.jupiter.api.Test;

class LibraryModelTest {
    private static final LibraryEntry REIMS = match("a.json", 0, "Reims", "Lens");
    private static final LibraryEntry BROKEN = LibraryEntry.broken(Path.of("b.json"), "b.json: it is broken.");
    private static final LibraryEntry NANTES = match("c.json", 0, "Nantes", "Reims");
    private static final LibraryEntry BREST = match("c.json", 1, "Brest", "Lille");

    private final LibraryModel model = new LibraryModel();

    LibraryModelTest() {
        model.begin(Path.of("matches"));
        model.add(List.of(REIMS, BROKEN));
        model.add(List.of(NANTES, BREST));
        model.end();
    }

    @Test
    void typingFiltersAtOnce() {
        model.searchProperty().set("reims");
        assertThat(model.shown()).containsExactly(REIMS, NANTES);
        model.searchProperty().set("broken");
        assertThat(model.shown()).containsExactly(BROKEN);
        assertThat(model.size()).isEqualTo(3);
        assertThat(model.found()).isZero();
        assertThat(model.broken()).isEqualTo(1);
    }

    @Test
    void matchesStandByDateThenThoseWithoutAndBrokenFilesLast() {
        LibraryEntry november = on("2023-11-09");
        LibraryEntry october = on("2023-10-26");
        model.add(List.of(november, october));
        assertThat(model.shown()).containsExactly(october, november, REIMS, NANTES, BREST, BROKEN);
    }

    @Test
    void nobodyFindsOutAResultWhoDoesNotWantToKnowIt() {
        LibraryEntry score = LibraryEntry.of(Path.of("sochaux-2-1-metz.json"), 0, Listing.of(Matches.twoOne()));
        model.add(List.of(score));
        model.searchProperty().set("2-1");
        assertThat(model.shown()).containsExactly(score);
        model.spoilerFreeProperty().set(true);
        assertThat(model.shown()).isEmpty();
        model.searchProperty().set("reims lens");
        assertThat(model.shown()).containsExactly(REIMS, score);
    }

    @Test
    void theNextMatchIsTheNextThatCanBeOpened() {
        assertThat(model.beside(place(REIMS), 1)).contains(NANTES);
        assertThat(model.beside(place(NANTES), 1)).contains(BREST);
        assertThat(model.beside(place(NANTES), -1)).contains(REIMS);
        assertThat(model.beside(place(BREST), 1)).isEmpty();
    }

    @Test
    void theNextMatchIsOneOfThoseFound() {
        model.searchProperty().set("reims");
        assertThat(model.beside(place(REIMS), 1)).contains(NANTES);
        assertThat(model.beside(place(NANTES), 1)).isEmpty();
    }

    @Test
    void fromElsewhereTheNextIsTheFirstAndThePreviousTheLast() {
        assertThat(model.beside(Optional.empty(), 1)).contains(REIMS);
        assertThat(model.beside(Optional.empty(), -1)).contains(BREST);
        assertThat(new LibraryModel().beside(Optional.empty(), 1)).isEmpty();
    }

    @Test
    void whyAFileIsBrokenIsToldWithoutTheNameThatStandsBesideIt() {
        assertThat(BROKEN.reason()).isEqualTo("it is broken.");
        assertThat(LibraryEntry.broken(Path.of("b.json"), "b.json, line 3: it is torn.")
                        .reason())
                .isEqualTo("line 3: it is torn.");
    }

    @Test
    void anotherFolderBeginsAnew() {
        model.searchProperty().set("reims");
        model.begin(Path.of("others"));
        assertThat(model.shown()).isEmpty();
        assertThat(model.searchProperty().get()).isEmpty();
        assertThat(model.readingProperty().get()).isTrue();
    }

    private static Optional<MatchPlace> place(LibraryEntry entry) {
        return Optional.of(MatchPlace.of(entry));
    }

    private static LibraryEntry on(String date) {
        Listing listing = new Listing(
                "",
                "",
                Optional.of(LocalDate.parse(date)),
                "Sochaux",
                "Metz",
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        return LibraryEntry.of(Path.of(date + ".json"), 0, listing);
    }

    private static LibraryEntry match(String file, int number, String home, String away) {
        return LibraryEntry.of(Path.of(file), number, Listing.ofTeams(home, away));
    }
}
