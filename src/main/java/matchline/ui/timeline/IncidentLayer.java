package matchline.ui.timeline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.AccessibleRole;
import javafx.scene.Group;
import javafx.scene.Node;
import matchline.chart.incident.CountedBadge;
import matchline.model.Match;
import matchline.model.MatchEvent;
import matchline.model.Moment;
import matchline.model.Quote;
import matchline.ui.control.LateTooltip;

/**
 * The incidents, badges and quotes of the picture, each a node of its own, painted once and kept as an image;
 * those ahead of the playhead stand back.
 */
final class IncidentLayer extends Group {
    private static final double AHEAD = 0.3;

    private final List<Incident> inOrder = new ArrayList<>();
    private int reached;

    private record Incident(Moment moment, Node node) {}

    /** When what the picture of a match shows takes place, by its id; a badge stands where the first does that it counts. */
    static Map<String, Moment> momentsOf(Match match) {
        Map<String, Moment> moments = new HashMap<>();
        for (MatchEvent event : match.events()) {
            moments.put(event.id(), event.moment());
            moments.put(CountedBadge.ID + event.id(), event.moment());
        }
        for (Quote quote : match.press().quotes()) {
            moments.put(quote.id(), quote.moment().orElse(match.clock().last()));
        }
        return moments;
    }

    /** Shows other incidents, all of them behind the playhead until it is moved. */
    void show(List<Node> nodes, Map<String, Moment> moments) {
        inOrder.clear();
        for (Node node : nodes) {
            node.setAccessibleRole(AccessibleRole.BUTTON);
            node.setCache(true); // with CacheHint.SPEED what is first painted stretched would stay so both ways
            if (node.getId().startsWith(CountedBadge.ID)) {
                LateTooltip.on(node, node::getAccessibleText);
            }
            inOrder.add(new Incident(moments.get(node.getId()), node));
        }
        inOrder.sort(Comparator.comparing(Incident::moment));
        reached = inOrder.size();
        getChildren().setAll(nodes);
    }

    /** Changes only those incidents that the playhead passed. */
    void moveTo(Moment playhead) {
        while (reached < inOrder.size() && !inOrder.get(reached).moment().isAfter(playhead)) {
            inOrder.get(reached++).node().setOpacity(1);
        }
        while (reached > 0 && inOrder.get(reached - 1).moment().isAfter(playhead)) {
            inOrder.get(--reached).node().setOpacity(AHEAD);
        }
    }

    Optional<Node> find(String id) {
        return getChildren().stream().filter(node -> id.equals(node.getId())).findFirst();
    }

    /** The id of the incident that the node is a part of. */
    Optional<String> idOf(Node part) {
        Node node = part;
        while (node != null && node.getParent() != this) {
            node = node.getParent();
        }
        return Optional.ofNullable(node).map(Node::getId);
    }
}
