package matchline.format.statsbomb;

import java.io.IOException;
import matchline.format.json.JsonStream;

/**
 * A team or a player as the files refer to them: by number and name.
 *
 * @param key the same for the same team or player, whatever a file calls him
 */
record NamedJson(String key, String name) {
    NamedJson(int id, String name) {
        this(id > 0 ? String.valueOf(id) : name, name);
    }

    /** The name alone. */
    static String nameOf(JsonStream json) throws IOException {
        return json.textUnder("name").orElse("");
    }

    /** A name as people write it: some files double an apostrophe, as in O''Dowd, or begin with a tab. */
    static String written(String name) {
        return name.strip().replace("''", "'");
    }
}
