package matchline.format.csv;

import matchline.model.ShootOutKick;

/** The words for what became of a kick. */
final class Outcome {
    static final Synonyms<ShootOutKick.Outcome> WORDS = new Synonyms<>(ShootOutKick.Outcome.class, """
        SCORED | scored | goal | in | yes | marqué | réussi | but | oui
        SAVED  | saved | arrêté | sauvé
        MISSED | missed | off target | post | no | manqué | raté | non cadré | poteau | non
        """);

    private Outcome() {}
}
