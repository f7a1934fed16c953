package matchline.format.statsbomb;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import matchline.format.statsbomb.DetailJson.Placed;
import matchline.model.Order;

/** The formation of a team, a number of three to six digits in the file: {@code 4231}. */
record Formation(String digits) {
    private static final int OUTFIELD = 10;

    /** With dashes: {@code 4-2-3-1}; absent if it does not place ten players. */
    Optional<String> dashed() {
        return dashed(OUTFIELD + 1);
    }

    /** With dashes; absent if it does not place so many players, a keeper among them. */
    Optional<String> dashed(int players) {
        return digits.chars().map(Character::getNumericValue).sum() == players - 1 && !digits.contains("0")
                ? Optional.of(digits.chars().mapToObj(Character::toString).collect(Collectors.joining("-")))
                : Optional.empty();
    }

    /** The keeper, then each line from right to left. */
    List<Placed> ordered(List<Placed> players) {
        List<Placed> fromTheBack = players.stream()
                .sorted((a, b) -> Position.FROM_THE_BACK.compare(position(a), position(b)))
                .toList();
        if (dashed(players.size()).isEmpty()) {
            return fromTheBack;
        }
        List<Placed> ordered = new ArrayList<>(fromTheBack.subList(0, 1));
        for (char size : digits.toCharArray()) {
            int from = ordered.size();
            int to = from + Character.getNumericValue(size);
            fromTheBack.subList(from, to).stream()
                    .sorted(Order.by(placed -> position(placed).across()))
                    .forEach(ordered::add);
        }
        return ordered;
    }

    private static Position position(Placed placed) {
        return Position.named(placed.position());
    }
}
