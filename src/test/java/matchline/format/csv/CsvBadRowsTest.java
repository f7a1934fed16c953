package matchline.format.csv;

import static matchline.format.csv.Csv.TEAMS;
import static matchline.format.csv.Csv.lenient;
import static matchline.format.csv.Csv.oddities;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import matchline.format.reading.MatchFormatException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A bad row is named and the rest is read; only a file without any good one is refused. */
class CsvBadRowsTest {
    private static final String HEADER = TEAMS + "Minute,Type,Team,Player,Detail,xG,Until\n";
    private static final String GOOD = "90,goal,Lens,Ray\n";

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        ,goal,Reims                    | row 4, Minute: nothing stands here; write a minute like 67 or 90+7
        half past,goal,Reims           | row 4, Minute: "half past" is not a match time; write 67, 90+7, 67:30, et 104 or HT
        140,goal,Reims                 | row 4, Minute: "140": no match has that minute; write 1 to 120, and added time like 90+7
        99999999999,goal,Reims         | row 4, Minute: "99999999999" is not a match time; write 67, 90+7, 67:30, et 104 or HT
        pen 2,goal,Reims               | row 4, Minute: only a shoot-out kick has a number; write a minute like 67 or 90+7
        12,,Reims                      | row 4, Type: nothing stands here; write goal, yellow, substitution or another of the words listed
        12,gaol,Reims                  | row 4, Type: "gaol" is not known here; write goal, yellow, substitution or another of the words listed
        12,goal,                       | row 4, Team: nothing stands here; write the name of a team, home or away
        12,goal,Metz                   | row 4, Team: "Metz" is neither Reims nor Lens; write one of them, home or away
        12,goal,Reims,Li, J.,,,,more   | row 4: the row has 9 cells and the header 7; put a text that holds the separator in quotation marks
        12,goal,Reims,"Li              | row 4: a quotation mark is not closed, or the row is too long; write two for one in a text
        12,goal,Reims,"Li"x            | row 4: a quotation mark is not closed, or the row is too long; write two for one in a text
        12,shot,Reims,Li,,1.5          | row 4, xG: "1.5" is no probability; write a number from 0 to 1
        12,shot,Reims,Li,,NaN          | row 4, xG: "NaN" is no probability; write a number from 0 to 1
        12,cancelled goal,Reims,Li,,,11| row 4, Until: the goal is cancelled before it was scored; write a later time
        12,VAR review,,,penalty?,,11   | row 4, Until: the review ends before it began; write a later time
        12,sub,Reims                   | row 4, Player: nobody comes on or goes off; write a name
        12,sub,Reims,Grand > Petit     | row 4, Player: "Grand > Petit" names two players, and not who comes on; write "… for …", or both in columns on and off
        12,sub,Reims,Petit (Grand)     | row 4, Player: "Petit (Grand)" names two players, and not who comes on; write "… for …", or both in columns on and off
        12,card,Reims,Li               | row 4, Detail: nothing stands here; write the colour of the card: yellow, second yellow or red
        12,carton,Reims,Li,tardif      | row 4, Detail: "tardif" is no colour of a card; write yellow, second yellow or red
        12,yellow (cancelled),Reims,Li | row 4, Type: "yellow (cancelled)" is not known here; write goal, yellow, substitution or another of the words listed
        1,tab,Reims,Li                 | row 4, Detail: nothing stands here; write scored, saved or missed
        1,tab,Reims,Li,perhaps         | row 4, Detail: "perhaps" is not known here; write scored, saved or missed
        45,added time,,,some           | row 4, Detail: the minutes announced are a number from 0 to 60
        HT,half-time                   | row 4, Minute: a half ends in its last minute; write it like 45+2
        pen 3,full time                | row 4, Minute: this is told of a half; write its last minute like 90+7
        12,quote,,Coach                | row 4, Detail: nothing stands here; write what was said
        12,quote,,,What a day          | row 4, Player: nothing stands here; write who said it
        """)
    void aBadRow(String row, String sentence) throws IOException {
        String text = HEADER + row + "\n" + GOOD;

        assertThat(oddities(text)).containsExactly(sentence + "; the row is left out.");
        assertThat(lenient(text).events()).hasSize(1);
    }

    @Test
    void aRowOfAnotherMatch() throws IOException {
        String text = "minute,type,home,away\n12,note,Reims,Lens\n13,note,Metz,Lens\n";

        assertThat(oddities(text))
                .containsExactly(
                        "row 3, home: the rows before tell of another match; keep those of one; the row is left out.");
    }

    @Test
    void aTextThatIsTooLong() throws IOException {
        assertThat(oddities(HEADER + "12,goal,Reims," + "x".repeat(10_001) + "\n" + GOOD))
                .containsExactly(
                        "row 4, Player: the text is longer than 10,000 letters; shorten it; the row is left out.");
    }

    @Test
    void columnsThatAreNotKnown() throws IOException {
        assertThat(oddities(TEAMS + "minute,type,weather,équipe,TEAM\n12,goal,rain,Reims,\n"))
                .containsExactly(
                        "row 3, weather: this column is not known here and is left out.",
                        "row 3, TEAM: another column tells the same; this one is left out.");
    }

    @Test
    void aColumnHeadedByAnEventHoldsItsPlayer() throws IOException {
        String header = TEAMS + "minute,team,player,Goal\n12,Reims,,Öz\n";

        assertThat(oddities(header + "13,Lens,Li,1\n14,Lens,Li,Ray\n15,Lens,,\n16,Lens,,x\n"))
                .containsExactly(
                        "row 5, Goal: \"1\" is no name; write who it was, or x and the name under player; the row is"
                                + " left out.",
                        "row 6, Goal: \"Ray\" is not who stands under player; write one of them; the row is left out.",
                        "row 7: it tells of nothing; write a name under Goal; the row is left out.");
    }

    @Test
    void aDateAndAnAttendanceThatAreNone() throws IOException {
        assertThat(oddities(TEAMS + "# date: last May\n# attendance: many\nminute,type\n"))
                .containsExactly(
                        "date: \"last May\" is not a date; write it like 2023-11-09.",
                        "attendance: \"many\" is not a number; write it like 28011.");
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(delimiter = '|', textBlock = """
        minute,type\\n12,goal                  | sample: no team is named; fill the column team, or add the lines # home: and # away:.
        minute,type,team\\n12,gaol,Reims\\n,,X | sample: none of its 2 rows can be read; correct the first, then the others.
        time,player\\n12,Li                    | sample: no row heads the columns; let the first have the words minute and type.
        """)
    void aFileOfWhichNothingCanBeMade(String text, String sentence) {
        assertThatExceptionOfType(MatchFormatException.class)
                .isThrownBy(() -> lenient(text.replace("\\n", "\n")))
                .withMessage(sentence);
    }

    @Test
    void tooManyRows() {
        assertThatExceptionOfType(MatchFormatException.class)
                .isThrownBy(() -> lenient(HEADER + "12,note,,,x\n".repeat(20_001)))
                .withMessage("sample: it has more than 20,000 rows; keep those of one match.");
    }

    @Test
    void aFileTooLarge() {
        assertThatExceptionOfType(MatchFormatException.class)
                .isThrownBy(() -> lenient(HEADER + " ".repeat(16 << 20)))
                .withMessage("sample: it is larger than 16 MiB; keep the rows of one match.");
    }

    @Test
    void quotationMarksWithoutEndCostTimeForNothing() throws IOException {
        assertThat(oddities(HEADER + GOOD + "12,note,,,\"x\"\"\n".repeat(15_000)))
                .contains("row 1004: so many rows are in disorder that those below are not read.");
        assertThat(lenient(HEADER + "12,note,,," + "\"\"".repeat(4 << 20) + "\n" + GOOD)
                        .events())
                .hasSize(1);
        assertThat(lenient(TEAMS + "#" + ",".repeat(8 << 20) + "x\n" + "minute,type\n")
                        .events())
                .isEmpty();
    }
}
