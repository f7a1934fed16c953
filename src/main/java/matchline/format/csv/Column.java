package matchline.format.csv;

/** What a column tells, by the words at its head. */
enum Column {
    MINUTE,
    HALF,
    TYPE,
    TEAM,
    PLAYER,
    ASSIST,
    OFF,
    ON,
    DETAIL,
    TEXT,
    OUTCOME,
    UNTIL,
    BY,
    XG,
    LANGUAGE,
    HOME,
    AWAY,
    DATE,
    COMPETITION;

    static final Synonyms<Column> WORDS = new Synonyms<>(Column.class, """
        MINUTE      | minute | min | minutes | time | temps
        HALF        | half | period | mi-temps | période
        TYPE        | type | event | kind | action | événement | incident | fait
        TEAM        | team | side | club | équipe
        PLAYER      | player | name | scorer | joueur | joueuse | nom | buteur | buteuse
        ASSIST      | assist | assisted by | second player | player 2 | passe | passe décisive | passeur | passeuse | joueur 2
        OFF         | off | player off | player out | out | sub off | sortant | sortante | sort | joueur sortant
        ON          | on | player on | player in | in | sub on | entrant | entrante | entre | joueur entrant
        DETAIL      | detail | details | reason | note | comment | détail | détails | motif | raison | remarque | commentaire
        TEXT        | text | description | story | texte | récit
        OUTCOME     | outcome | result | issue | résultat
        UNTIL       | until | decided | decision | jusqu'à | décision
        BY          | by | decided by | par | décidé par
        XG          | xg | expected goals | buts attendus
        LANGUAGE    | language | lang | langue
        HOME        | home | home team | domicile | équipe à domicile
        AWAY        | away | away team | extérieur | équipe à l'extérieur | visiteurs
        DATE        | date
        COMPETITION | competition | tournament | league | compétition | tournoi | championnat
        """);
}
