package matchline.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TeamCodeTest {

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "Toulouse, TOU",
        "Deportivo Alavés, ALA",
        "Atlético de Madrid, MAD",
        "Northern Ireland, NIR",
        "Japan, JPN",
        "Spain Women's, ESP",
        "Côte d'Ivoire, CIV",
        "Austria, AUT",
        "Australia, AUS",
        "West Ham United, WHA",
        "1. FC Köln, KÖL",
        "Athletic Club, ATH",
        "Sporting CP, SPO",
        "Шахтар, ШАХ",
        "Li, LI"
    })
    void aTeamIsToldByWhatTellsItFromOthers(String name, String code) {
        assertThat(Team.codeOf(name)).isEqualTo(code);
    }

    @ParameterizedTest(name = "{0} and {1}: {2}, {3}")
    @CsvSource({
        "Manchester United, Manchester City, MUN, MCI",
        "Real Madrid, Atlético Madrid, RMA, AMA",
        "Dundee, Dundee United, DUN, DU",
        "Inter, Milan, INT, MIL",
        "Bayern, Bayer, BAY, BAE",
        "Li, Li, LI, LI2"
    })
    void bothSidesNeverHaveTheSameCode(String home, String away, String homeCode, String awayCode) {
        List<Team> apart = Team.named(home).code().equals(Team.named(away).code())
                ? TeamCode.apart(Team.named(home), Team.named(away))
                : List.of(Team.named(home), Team.named(away));

        assertThat(apart).extracting(Team::code).containsExactly(homeCode, awayCode);
    }
}
