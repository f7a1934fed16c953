package matchline.format.statsbomb;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import matchline.format.statsbomb.DetailJson.Placed;
import matchline.model.Formation;
import matchline.model.Order;

/** The formation of a team as the file has it, a number of three to six digits: {@code 4231}. */
record FormationNumber(String digits) {
    private static final Pattern KNOWN = Pattern.compile("[1-9]{2,6}");
    private static final int ELEVEN = 11;

    /** The formation; absent if it does not place eleven. */
    Optional<Formation> formation() {
        return formation(ELEVEN);
    }

    /** The formation; absent if it does not place so many players, a keeper among them. */
    Optional<Formation> formation(int players) {
        if (!KNOWN.matcher(digits).matches()) {
            return Optional.empty();
        }
        List<Integer> lines =
                digits.chars().map(Character::getNumericValue).boxed().toList();
        return Optional.of(new Formation(lines)).filter(formation -> formation.players() == players);
    }

    /** The keeper, then each line from right to left. */
    List<Placed> ordered(List<Placed> players) {
        List<Placed> fromTheBack = players.stream()
                .sorted((a, b) -> Position.FROM_THE_BACK.compare(position(a), position(b)))
                .toList();
        Optional<Formation> formation = formation(players.size());
        if (formation.isEmpty()) {
            return fromTheBack;
        }
        List<Placed> ordered = new ArrayList<>(fromTheBack.subList(0, 1));
        for (int size : formation.get().lines()) {
            int from = ordered.size();
            fromTheBack.subList(from, from + size).stream()
                    .sorted(Order.by(placed -> position(placed).across()))
                    .forEach(ordered::add);
        }
        return ordered;
    }

    private static Position position(Placed placed) {
        return Position.named(placed.position());
    }
}
