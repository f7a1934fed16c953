package matchline.model;

/**
 * Where a fact was seen.
 *
 * @param key the short name by which facts refer to it
 * @param address a page's address, or empty
 */
public record Source(String key, String title, String address) {
    public Source {
        if (key.isBlank() || title.isBlank()) {
            throw new IllegalArgumentException("a source has a key and a title");
        }
    }
}
