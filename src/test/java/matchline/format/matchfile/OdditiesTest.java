package matchline.format.matchfile;

import static matchline.format.Samples.oddities;
import static matchline.format.Samples.text;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What can be read, but is reported. */
class OdditiesTest {

    @ParameterizedTest(name = "{1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        "at": "12",                       | "at": "12", "colour": "red",        | events[0].colour: this key is not known here and is left out.
        "assist": "oz"                    | "assist": null                      | events[0].assist: null says nothing; leave out the key.
        "formation": "4-3-3"              | "formation": "all in"               | home.formation: a formation is written like 4-3-3; "all in" is left out.
        "end": "90+5"                     | "end": "88"                         | periods[0].end: the period ended early, at 88; it is shown in its regular length.
        "67:30"                           | "90+6"                              | events[2].at: 90+6 is after the end that is told for its period, which is made longer.
        "67:30"                           | "93"                                | events[2].at: 93 is read as 90+3', for the file tells of no extra time; write 90+3', or et 93.
        "own-goal", "team": "home"        | "own-goal", "team": "away"          | winner: the own goal of Ray counts for his own team.
        "player": "li", "assist": "oz"    | "player": "ray", "assist": "oz"     | goal-1: Ray scores for the other team and it is no own goal.
        "player": "li", "assist": "oz"    | "player": "li", "assist": "ray"     | goal-1: Ray assists the other team.
        "others": [{ "id": "ray", "name": "Ray" }] | "starters": [{ "id": "ray", "name": "Ray" }] | Lens: the line-up starts with 1, not eleven.
        """)
    void inATwoOne(String right, String odd, String sentence) throws IOException {
        assertThat(changed("two-one.match.json", right, odd)).containsExactly(sentence);
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        "off": "h4"                       | "off": "h12"                        | substitution-1: Liv goes off but is not on the pitch.
        "on": "h12"                       | "on": "h5"                          | substitution-1: Eva comes on but is on the pitch already.
        "type": "red", "team": "away", "player": "a2" | "type": "substitution", "team": "home", "off": "h5", "on": "h4" | substitution-2: Dina comes on again.
        "type": "red", "team": "away", "player": "a2" | "type": "substitution", "team": "home", "off": "h4" | substitution-2: Dina goes off but is not on the pitch.
        "type": "second-yellow"           | "type": "yellow"                    | yellow-2: Berit is cautioned again, but not sent off.
        "type": "yellow"                  | "type": "chance"                    | second-yellow-1: the second yellow of Berit comes without a first.
        "score": "1-0"                    | "score": "1-1"                      | shoot-out-result-1: the shoot-out is told as 1–1, but its kicks make it 1–0.
        "type": "yellow", "team": "home", "player": "h2" | "type": "red", "team": "home", "player": "a1" | red-1: Άννα is neither a starter nor on the bench of Norge.
        """)
    void inAMatchWithALineUp(String right, String odd, String sentence) throws IOException {
        assertThat(changed("every-event.match.json", right, odd)).contains(sentence);
    }

    private static Iterable<String> changed(String sample, String right, String odd) throws IOException {
        String text = text(sample);
        assertThat(text).containsOnlyOnce(right);
        return oddities(text.replace(right, odd));
    }
}
