package matchline.format.statsbomb;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import matchline.format.json.JsonStream;

/** Reads who is meant under a key such as {@code team}; of those who were named before, the number is enough. */
final class NameReader {
    private final JsonStream json;
    private final Map<Integer, Optional<NamedJson>> known = new HashMap<>();

    NameReader(JsonStream json) {
        this.json = json;
    }

    /** Absent if nobody is named. */
    Optional<NamedJson> read() throws IOException {
        int id = 0;
        Optional<String> name = Optional.empty();
        Optional<NamedJson> before = Optional.empty();
        json.enterObject();
        while (json.nextField()) {
            switch (json.key()) {
                case "id" -> {
                    id = json.whole().orElse(0);
                    before = known.getOrDefault(id, Optional.empty());
                    if (before.isPresent()) {
                        json.skipFields();
                    }
                }
                case "name" -> name = json.text();
                default -> json.skip();
            }
        }
        if (before.isPresent() || name.isEmpty()) {
            return before;
        }
        Optional<NamedJson> named = Optional.of(new NamedJson(id, name.get()));
        if (id > 0) {
            known.put(id, named);
        }
        return named;
    }
}
