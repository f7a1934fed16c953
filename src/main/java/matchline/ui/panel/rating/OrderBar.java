package matchline.ui.panel.rating;

import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import matchline.chart.words.Words;
import matchline.ui.control.ChoiceNames;
import matchline.ui.control.SpokenChoice;
import matchline.ui.panel.Labels;

/** Lets the viewer choose what the players are sorted by. */
final class OrderBar extends HBox {
    private final ComboBox<MarkOrder> orders = new ComboBox<>();

    OrderBar(Words words) {
        Label sort = Labels.plain(words.of("ratings.sort"), "quiet");
        sort.setLabelFor(orders);
        orders.setId("ratings-order");
        orders.setConverter(new ChoiceNames<>(MarkOrder::name));
        SpokenChoice.name(orders, words.of("ratings.sort"));
        orders.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(orders, Priority.ALWAYS);
        getChildren().setAll(sort, orders);
        getStyleClass().add("orders");
    }

    /** The order that is chosen; null before any is offered. */
    ObservableValue<MarkOrder> chosenProperty() {
        return orders.valueProperty();
    }

    /** Offers these; the order that was chosen stays, if it is one of them. */
    void offer(List<MarkOrder> possible) {
        String chosen = orders.getValue() == null ? "" : orders.getValue().id();
        orders.getItems().setAll(possible);
        orders.setValue(possible.stream()
                .filter(order -> order.id().equals(chosen))
                .findFirst()
                .orElse(possible.getFirst()));
    }
}
