package matchline.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import matchline.format.reading.MatchFormatException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every broken file gets one sentence: the file, the place, what is wrong, what to do. */
class BadInputTest {
    private static final String OURS = "choose one of these: Matchline match files (*.match.json),"
            + " StatsBomb open data (events, line-ups or matches), openfootball JSON,"
            + " Wyscout public data (one match), CSV with the columns minute and type.";

    @TempDir
    private Path folder;

    private Path file;

    @BeforeEach
    void nameTheFile() {
        file = folder.resolve("broken.match.json");
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        "matchline": 1         | "matchline": 2           | , matchline: the file is written in version 2 and this program reads up to version 1; update the program.
        "matchline": 1         | "matchline": "1"         | , matchline: a number is needed, not the text "1".
        "matchline": 1         | "matchline": 0           | , matchline: 0 is out of range; write a number from 1 to 2147483647.
        "name": "Reims"        | "called": "Reims"        | , home: the key "name" is missing; add it with a text.
        "name": "Reims"        | "name": null             | , home: the key "name" is missing; add it with a text.
        "name": "Reims"        | "name": " "              | , home.name: the text is empty; write one or leave out the key.
        "name": "Reims"        | "name": ["Reims"]        | , home.name: a text is needed, not a list.
        "away": { "name": "Lens", "others": [{ "id": "ray", "name": "Ray" }] } | "guests": {} | : the key "away" is missing; add it with an object.
        "at": "12"             | "at": "140"              | , events[0].at: "140": no match has that minute; write 1 to 120, and added time like 90+7.
        "at": "12"             | "at": "-3"               | , events[0].at: "-3" is not a match time; write 67, 90+7, 67:30, et 104 or HT.
        "at": "12"             | "at": "12+3"             | , events[0].at: "12+3": added time follows minute 45, 90, 105 or 120; write it like 45+2.
        "at": "12"             | "at": "45+99"            | , events[0].at: "45+99": no match adds 99 minutes; write at most 60.
        "at": "12"             | "at": "12:75"            | , events[0].at: "12:75" has more than 59 seconds; write it like 67:30.
        "at": "12"             | "at": 12                 | , events[0].at: a text is needed, not the number 12.
        "at": "12"             | "minute": "12"           | , events[0]: the key "at" is missing; add it with a text.
        "goal", "team": "away" | "gaol", "team": "away"   | , events[1].type: "gaol" is not known here; write goal, penalty-goal, own-goal, disallowed-goal, yellow, second-yellow, red, substitution, formation, missed-penalty, result, shoot-out-kick, shoot-out-result, shot, chance, var-review or note.
        "goal", "team": "away" | "goal", "team": "Lens"   | , events[1].team: "Lens" is not known here; write home or away.
        "goal", "team": "away" | "goal"                   | , events[1]: the key "team" is missing; add it with home or away.
        "goal", "team": "away" | "shoot-out-kick", "team": "away", "outcome": "scored" | , events[1].at: a shoot-out kick has a number and no minute; write pen 1, pen 2 and so on.
        "player": "li", "a     | "player": "lee", "a         | , events[0].player: no player has the id "lee"; correct it, or add the player to starters, bench or others.
        "sources": ["A"]       | "sources": ["C"]         | , events[0].sources: no source has the key "C"; correct it, or add it to the sources of the file.
        "sources": ["A"]       | "sources": "A"           | , events[0].sources: a list in square brackets is needed, not the text "A".
        "sources": ["A"]       | "sources": [null]        | , events[0].sources[0]: a text is needed, not null.
        "sources": ["A"]       | "at": "13"               | , events[0].at: the key "at" stands twice in one object; keep one.
        "id": "winner"         | "id": "goal-1"           | , events[2].id: two events have the id "goal-1"; give every event an id of its own.
        "id": "ray"            | "id": "li"               | , away.others[0].id: two players have the id "li"; give every player of both teams an id of his own.
        "event": "winner"      | "event": "loser"         | , quotes[0].event: no event has the id "loser"; correct it or leave it out.
        "lang": "en", "text": "What a day." | "lang": "en" | , quotes[0].words[0]: the key "text" is missing; add it with a text.
        [{ "lang": "en", "text": "What a day." }] | []    | , quotes[0].words: a quote needs words; add a list with one object of lang and text.
        "number": 9            | "number": 100            | , home.others[0].number: 100 is out of range; write a number from 1 to 99.
        "number": 9            | "number": 9.5            | , home.others[0].number: 9.5 is not a whole number; write one from 1 to 99.
        "mark": 8.5            | "mark": 11               | , marks[0].marks[0].mark: 11 is out of range; write a number from 0 to 10.
        "mark": 8.5            | "mark": 1e999            | , marks[0].marks[0].mark: Infinity is out of range; write a number from 0 to 10.
        "mark": 8.5            | "mark": true             | , marks[0].marks[0].mark: a number is needed, not true.
        "attendance": 812      | "attendance": -1         | , occasion.attendance: -1 is out of range; write a number from 0 to 1000000.
        "2024-05-04"           | "4 May 2024"             | , occasion.date: "4 May 2024" is not a date; write it like 2023-11-09.
        "#aa0000"              | "red"                    | , home.colour: "red" is not a colour; write it like #5b2fc9.
        "end": "90+5"          | "end": "45+2"            | , periods[0].end: 45+2 is not in this period; write the minute in which it ended.
        "goals": "2-1"         | "goals": "two"           | , standings[0].rows[0].goals: "two" is no score; write it like 3-2.
        "type": "own-goal"     | "cancelled": { "at": "60", "by": "VAR", "reason": "offside" }, "type": "goal" | , events[2].cancelled.at: the goal is cancelled before it was scored; write a later time.
        "type": "own-goal"     | "type": "var-review", "until": "60"  | , events[2].until: the review ends before it began; write a time after "at".
        "type": "own-goal"     | "type": "var-review", "until": "70", "goal": "x" | , events[2].goal: no goal before this has the id "x"; correct it.
        """)
    void aMistakeInAMatchFile(String right, String wrong, String sentence) throws IOException {
        String text = Samples.text("two-one.match.json");
        assertThat(text).containsOnlyOnce(right);

        whenItHolds(text.replace(right, wrong)).saysAbout(sentence);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        {"matchline": 1,            | , line 1 column 17: the file breaks off here; close what is still open, or fetch it again.
        {"matchline": 1             | , line 1 column 16: the file breaks off here; close what is still open, or fetch it again.
        {"matchline": 1 "home": 2}  | , line 1 column 17: a comma or a closing brace is missing; add it before this place.
        {"matchline" 1}             | , line 1 column 14: a colon is missing between a key and its value; add it.
        {"matchline": 1,}           | , line 1 column 17: a key in double quotation marks is missing; add it, or take out the comma before.
        {"matchline": [1 2]}        | , line 1 column 18: a comma or a closing bracket is missing; add it before this place.
        {"matchline": NaN}          | , line 1 column 15: a value is a text in double quotation marks, a number such as 7 or 0.5, true, false or null; write one of these.
        {"matchline": 'one'}        | , line 1 column 15: a text stands in double quotation marks ("); write them for the single ones.
        {"matchline": 1} // mine    | , line 1 column 18: JSON knows no comments; take it out.
        {"matchline": 1} {}         | , line 1 column 18: the match ends before this place; take out what comes after it.
        {"matchline": "one          | , line 1 column 19: a text is not closed; add the quotation mark at its end.
        {"matchline": "\\q"}        | , line 1 column 16: a backslash begins something that JSON does not know; write two for a backslash.
        {matchline: 1}              | , line 1 column 2: a key in double quotation marks is missing; add it, or take out the comma before.
        [{"matchline": 1},]         | , line 1 column 19: a value is missing; add it, or take out the comma or the key that asks for it.
        """)
    void brokenJson(String text, String sentence) throws IOException {
        whenItHolds(text).saysAbout(sentence);
    }

    @Test
    void brokenJsonFurtherDown() throws IOException {
        whenItHolds("{\n  \"matchline\": 1,\n  \"home\": ,\n}")
                .saysAbout(", line 3 column 11: a value is missing; add it, or take out the comma or the key that asks"
                        + " for it.");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        {"name": "League", "matches": []}  | a JSON object with the keys name, matches
        {"a":1,"b":1,"c":1,"d":1,"e":1,"f":1,"g":1}  | a JSON object with the keys a, b, c, d, e, f, …
        {}                                 | a JSON object without keys
        [{"id": 1, "team": 2}, {"id": 2}]  | a JSON array of 2 objects with the keys id, team
        [1, 2, 3]                          | a JSON array of 3 values
        <?xml version="1.0"?>              | XML or HTML
        Home,Away,Goals                    | text that begins with "Home,Away,Goals"
        """)
    void aFileOfAnotherKind(String text, String found) throws IOException {
        whenItHolds(text).saysAbout(": this is " + found + " and not a match; " + OURS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16", "UTF-16LE", "UTF-16BE"})
    void textInUtf16(String letters) throws IOException {
        Files.write(file, "minute,type\n1,goal".getBytes(Charset.forName(letters)));
        saysAbout(": this is text in UTF-16; save it as UTF-8, in a spreadsheet as \"CSV UTF-8\".");
    }

    @Test
    void aPicture() throws IOException {
        Files.write(file, new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 0, 13});
        saysAbout(": this is a picture and not a match; " + OURS);
    }

    @Test
    void bytes() throws IOException {
        Files.write(file, new byte[] {(byte) 0x89, 'E', 'L', 'F', 0, 0, 13});
        saysAbout(": this is not text in UTF-8 and not a match; " + OURS);
    }

    @ParameterizedTest
    @CsvSource({
        "[Content_Types].xml, a document of an office program; save its table as \"CSV UTF-8\".",
        "events/15946.json, a ZIP archive; unpack it and open what is in it."
    })
    void anArchive(String entry, String sentence) throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            zip.putNextEntry(new ZipEntry(entry));
        }
        saysAbout(": this is " + sentence);
    }

    @Test
    void noFile() {
        saysAbout(": there is no such file; check its name and folder.");
    }

    @Test
    void aFolder() throws IOException {
        Files.createDirectory(file);
        saysAbout(": this is a folder; choose a file in it.");
    }

    @Test
    void anEmptyFile() throws IOException {
        whenItHolds("").saysAbout(": the file is empty; choose another, or fetch it again.");
    }

    @Test
    void lettersThatAreNotUtf8() throws IOException {
        Files.write(file, "{ \"matchline\": 1,\n \"home\": \"Nîmes\" }".getBytes(StandardCharsets.ISO_8859_1));
        saysAbout(", line 2: this is not UTF-8 text; save the file as UTF-8.");
    }

    @Test
    void aFileNestedDeeply() throws IOException {
        whenItHolds("{\"matchline\": 1, \"home\": " + "[".repeat(100_000))
                .saysAbout(", line 1 column 57: it is nested too deeply for a match; choose another file.");
    }

    @Test
    void aFileTooLarge() throws IOException {
        whenItHolds("{\"matchline\": 1}" + " ".repeat(64 << 20))
                .saysAbout(": it is larger than 64 MiB; split it or leave out what is not needed.");
    }

    @Test
    void aFileOfTooManyValues() throws IOException {
        whenItHolds("{\"matchline\": 1, \"x\": [" + "0,".repeat(250_000) + "0]}")
                .saysAbout(": it holds more than 250,000 values; choose a file with one match.");
    }

    @Test
    void tooManyEventsOrPlayers() throws IOException {
        whenItHolds(match("", "\"events\": [" + "{},".repeat(20_000) + "{}]"))
                .saysAbout(", events: the list has more than 20,000 entries; keep those of one match.");

        String cancelled = "{\"at\": \"1\", \"type\": \"goal\", \"team\": \"home\","
                + " \"cancelled\": {\"at\": \"2\", \"by\": \"VAR\", \"reason\": \"\u2026\"}}";
        whenItHolds(match("", "\"events\": [" + (cancelled + ",").repeat(19_000) + cancelled + "]"))
                .saysAbout(": there are more than 20,000 events; keep those of one match.");

        String bench = IntStream.rangeClosed(0, 200)
                .mapToObj("{\"id\": \"%1$d\", \"name\": \"%1$d\"}"::formatted)
                .collect(Collectors.joining(","));
        whenItHolds(match(", \"bench\": [" + bench + "]", "\"credits\": []"))
                .saysAbout(", Lens: there are more than 200 players; keep those of one match.");
    }

    @Test
    void aTextTooLong() throws IOException {
        whenItHolds(match(", \"coach\": \"" + "x".repeat(10_001) + "\"", "\"credits\": []"))
                .saysAbout(", away.coach: the text is longer than 10,000 letters; shorten it.");
    }

    @Test
    void wordsOfTheFileNeitherSteerTheTerminalNorFillIt() throws IOException {
        whenItHolds(match(
                        "",
                        "\"events\": [{\"at\": \"\\u001b[31m\u2028\u0009\", \"type\": \"note\"}]"
                                .replace("\u0009", "\\t")))
                .saysAbout(", events[0].at: \"\uFFFD[31m\uFFFD\uFFFD\" is not a match time;"
                        + " write 67, 90+7, 67:30, et 104 or HT.");

        Files.writeString(file, match("", "\"events\": [{\"at\": \"1\", \"type\": \"" + "x".repeat(9_000) + "\"}]"));
        assertThatExceptionOfType(MatchFormatException.class)
                .isThrownBy(() -> MatchFiles.read(file, _ -> {}))
                .satisfies(e -> assertThat(e.what()).hasSizeLessThan(700).endsWith("var-review or note"));
    }

    private static String match(String away, String rest) {
        return "{\"matchline\": 1, \"home\": {\"name\": \"Reims\"}, \"away\": {\"name\": \"Lens\"" + away + "}, " + rest
                + "}";
    }

    private BadInputTest whenItHolds(String text) throws IOException {
        Files.writeString(file, text);
        return this;
    }

    private void saysAbout(String sentence) {
        assertThatExceptionOfType(MatchFormatException.class)
                .isThrownBy(() -> MatchFiles.read(file, _ -> {}))
                .withMessage(file + sentence);
    }
}
