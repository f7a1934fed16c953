package matchline.model;

import static java.util.Map.entry;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** The codes by which FIFA knows national sides, where they are not how their English names begin. */
final class NationalCode {
    private static final Pattern WHICH_SIDE = Pattern.compile("(womens?|u\\d\\d)$");

    /** Names in small letters without blanks and accents. */
    private static final Map<String, String> CODES = Map.ofEntries(
            entry("austria", "AUT"),
            entry("belarus", "BLR"),
            entry("bosniaandherzegovina", "BIH"),
            entry("bosniaherzegovina", "BIH"),
            entry("burkinafaso", "BFA"),
            entry("cameroon", "CMR"),
            entry("capeverde", "CPV"),
            entry("chinapr", "CHN"),
            entry("china", "CHN"),
            entry("congodr", "COD"),
            entry("costarica", "CRC"),
            entry("cotedivoire", "CIV"),
            entry("curacao", "CUW"),
            entry("drcongo", "COD"),
            entry("elsalvador", "SLV"),
            entry("equatorialguinea", "EQG"),
            entry("faroeislands", "FRO"),
            entry("iceland", "ISL"),
            entry("iran", "IRN"),
            entry("iraq", "IRQ"),
            entry("ireland", "IRL"),
            entry("ivorycoast", "CIV"),
            entry("japan", "JPN"),
            entry("korearepublic", "KOR"),
            entry("latvia", "LVA"),
            entry("lithuania", "LTU"),
            entry("mali", "MLI"),
            entry("malta", "MLT"),
            entry("mauritania", "MTN"),
            entry("moldova", "MDA"),
            entry("montenegro", "MNE"),
            entry("morocco", "MAR"),
            entry("netherlands", "NED"),
            entry("newzealand", "NZL"),
            entry("nigeria", "NGA"),
            entry("northkorea", "PRK"),
            entry("northmacedonia", "MKD"),
            entry("republicofireland", "IRL"),
            entry("romania", "ROU"),
            entry("saudiarabia", "KSA"),
            entry("serbia", "SRB"),
            entry("slovakia", "SVK"),
            entry("slovenia", "SVN"),
            entry("southafrica", "RSA"),
            entry("southkorea", "KOR"),
            entry("spain", "ESP"),
            entry("sweden", "SWE"),
            entry("switzerland", "SUI"),
            entry("unitedarabemirates", "UAE"),
            entry("unitedstates", "USA"),
            entry("unitedstatesofamerica", "USA"));

    private NationalCode() {}

    /** The code of a side so named; its women and its youth have the same. */
    static Optional<String> of(String plainName) {
        return Optional.ofNullable(CODES.get(WHICH_SIDE.matcher(plainName).replaceFirst("")));
    }
}
