package matchline.format.csv;

/** What a line such as {@code # home: Reims} tells of the match, by its first word. */
enum HeadingKey {
    HOME,
    AWAY,
    DATE,
    COMPETITION,
    STAGE,
    ROUND,
    KICK_OFF,
    VENUE,
    CITY,
    ATTENDANCE,
    REFEREE,
    CREDIT;

    static final Synonyms<HeadingKey> WORDS = new Synonyms<>(HeadingKey.class, """
        HOME        | home | home team | domicile | équipe à domicile
        AWAY        | away | away team | extérieur | équipe à l'extérieur
        DATE        | date
        COMPETITION | competition | compétition
        STAGE       | stage | group | phase | groupe
        ROUND       | round | matchday | journée | tour
        KICK_OFF    | kick-off | coup d'envoi
        VENUE       | venue | stadium | stade
        CITY        | city | ville
        ATTENDANCE  | attendance | affluence | spectateurs
        REFEREE     | referee | arbitre
        CREDIT      | credit | crédit
        """);
}
