package matchline.format.csv;

/** What a row tells, by the word under {@link Column#TYPE}. */
enum RowKind {
    GOAL,
    PENALTY_GOAL,
    OWN_GOAL,
    CANCELLED_GOAL,
    CANCELLED_PENALTY,
    CANCELLED_OWN_GOAL,
    DISALLOWED_GOAL,
    CARD,
    YELLOW,
    SECOND_YELLOW,
    RED,
    SUBSTITUTION,
    MISSED_PENALTY,
    SAVED_PENALTY,
    RESULT,
    SHOOT_OUT_KICK,
    SHOOT_OUT_RESULT,
    SHOT,
    SHOT_ON_TARGET,
    CHANCE,
    VAR_REVIEW,
    FORMATION,
    NOTE,
    QUOTE,
    ADDED_TIME,
    PERIOD_START,
    PERIOD_END;

    static final Synonyms<RowKind> WORDS = new Synonyms<>(RowKind.class, """
        GOAL               | goal | but
        PENALTY_GOAL       | penalty | pen | penalty goal | goal (pen) | goal (penalty) | penalty scored | but sur penalty | but (pen) | but (sp) | goal - penalty | penalty marqué | penalty réussi
        OWN_GOAL           | own goal | og | goal (og) | goal (own goal) | csc | contre son camp | but contre son camp | but csc | but (csc)
        CANCELLED_GOAL     | cancelled goal | goal cancelled | canceled goal | goal overturned | VAR cancelled goal | goal cancelled by VAR | but annulé | but annulé par la VAR | but annulé VAR | annulé
        CANCELLED_PENALTY  | cancelled penalty | cancelled penalty goal | penalty annulé
        CANCELLED_OWN_GOAL | cancelled own goal | csc annulé
        DISALLOWED_GOAL    | disallowed goal | disallowed | goal disallowed | no goal | but refusé | refusé
        CARD               | card | carton
        YELLOW             | yellow | yellow card | yc | booking | caution | jaune | carton jaune | avertissement
        SECOND_YELLOW      | second yellow | second yellow card | 2nd yellow | 2nd yellow card | yellow card (2nd) | yellow (2nd) | y2c | yellow-red | yellow/red | deuxième jaune | second jaune | 2e jaune | deuxième carton jaune | second carton jaune | carton jaune (2e) | jaune (2e)
        RED                | red | red card | rc | straight red | sending-off | rouge | carton rouge | rouge direct | expulsion
        SUBSTITUTION       | substitution | sub | change | replacement | remplacement | changement | rempl.
        MISSED_PENALTY     | missed penalty | penalty missed | penalty manqué | penalty raté
        SAVED_PENALTY      | saved penalty | penalty saved | penalty arrêté
        RESULT             | result | score | final score | half-time score | résultat | score final | score à la mi-temps
        SHOOT_OUT_KICK     | shoot-out kick | shoot-out | penalty shoot-out | kick | tir au but | tirs au but | tab
        SHOOT_OUT_RESULT   | shoot-out result | penalties result | shoot-out score | résultat des tirs au but | score des tirs au but
        SHOT               | shot | shot off target | tir | tir non cadré
        SHOT_ON_TARGET     | shot on target | tir cadré
        CHANCE             | chance | occasion
        VAR_REVIEW         | VAR review | VAR | video review | arbitrage vidéo | vidéo
        FORMATION          | formation | tactics | tactical shift | dispositif | changement de dispositif
        NOTE               | note | info | comment | remarque | commentaire
        QUOTE              | quote | citation
        ADDED_TIME         | added time | stoppage time | additional time | temps additionnel | temps ajouté
        PERIOD_START       | start | kick-off | start of half | start of period | start of extra time | coup d'envoi | début | début de la mi-temps | début des prolongations
        PERIOD_END         | end | half-time | full time | HT | FT | MT | end of period | end of half | end of extra time | mi-temps | fin | fin de la mi-temps | fin du match | fin de période | fin des prolongations
        """);
}
