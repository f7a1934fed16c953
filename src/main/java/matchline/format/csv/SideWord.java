package matchline.format.csv;

import matchline.model.Side;

/** The words for a side where a team could be named. */
final class SideWord {
    static final Synonyms<Side> WORDS = new Synonyms<>(Side.class, """
        HOME | home | h | hosts | domicile | dom | receveur
        AWAY | away | a | visitors | guests | extérieur | ext | visiteur | visiteurs
        """);

    private SideWord() {}
}
