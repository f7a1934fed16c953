package matchline.format.statsbomb;

import java.io.IOException;
import java.util.Optional;
import matchline.format.json.JsonStream;

/** A team or a player as the files refer to them: by number and name. */
record NamedJson(int id, String name) {

    /** What is under a key such as {@code team}; absent if it has no name. */
    static Optional<NamedJson> read(JsonStream json) throws IOException {
        var reader = new Object() {
            int id;
            Optional<String> name = Optional.empty();
        };
        json.object(key -> {
            switch (key) {
                case "id" -> reader.id = json.whole().orElse(0);
                case "name" -> reader.name = json.text();
                default -> json.skip();
            }
        });
        return reader.name.map(name -> new NamedJson(reader.id, name));
    }

    /** The same for the same team or player, whatever a file calls him. */
    String key() {
        return id > 0 ? String.valueOf(id) : name;
    }

    /** The name alone. */
    static String nameOf(JsonStream json) throws IOException {
        return json.textUnder("name").orElse("");
    }
}
