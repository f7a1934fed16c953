package matchline.model;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/**
 * The order of things by one of their properties. It is that of {@link Comparator#comparing}, whose comparators can be
 * serialized, for which Java makes a class anew at every start.
 */
public final class Order {
    private Order() {}

    /** The order of the keys. */
    public static <T, K extends Comparable<? super K>> Comparator<T> by(Function<? super T, ? extends K> key) {
        return (first, second) -> key.apply(first).compareTo(key.apply(second));
    }

    /** How many of what is in the order of time happened up to a moment; what happens at that very moment has happened. */
    public static <T> int countUpTo(Moment moment, List<T> inOrder, Function<? super T, Moment> time) {
        int low = 0;
        int high = inOrder.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (time.apply(inOrder.get(middle)).isAfter(moment)) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }
}
