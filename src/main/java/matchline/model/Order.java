package matchline.model;

import java.util.Comparator;
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
}
