package matchline.ui.timeline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.text.Text;

/** Where in a picture there is text. */
final class TextPlaces {
    private static final double APART = 3;

    private final List<Bounds> places = new ArrayList<>();
    private final double below;

    private TextPlaces(double below) {
        this.below = below;
    }

    /** The places of all texts under these layers, so much below where they are in the layers' parent. */
    static TextPlaces of(double below, Node... layers) {
        TextPlaces found = new TextPlaces(below);
        Stream.of(layers).forEach(layer -> found.collect(layer, List.of()));
        found.places.sort(Comparator.comparingDouble(Bounds::getMinY));
        return found;
    }

    /** The texts that an upright line at {@code x} would cross, from top to bottom. */
    List<Bounds> across(double x) {
        return places.stream()
                .filter(place -> x > place.getMinX() - APART && x < place.getMaxX() + APART)
                .toList();
    }

    private void collect(Node node, List<Node> outer) {
        if (node instanceof Text) {
            Bounds place = node.getBoundsInParent();
            for (Node parent : outer.reversed()) {
                place = parent.localToParent(place);
            }
            places.add(new BoundingBox(place.getMinX(), place.getMinY() + below, place.getWidth(), place.getHeight()));
        } else if (node instanceof Parent parent) {
            List<Node> chain = new ArrayList<>(outer);
            chain.add(parent);
            parent.getChildrenUnmodifiable().forEach(child -> collect(child, chain));
        }
    }
}
