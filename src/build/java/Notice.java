import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// The licences of all that is packaged, read off the bill of materials that Maven made of the libraries.
final class Notice {
    /// Made by the CycloneDX plugin.
    static final Path BILL_OF_MATERIALS = Path.of("target/bom.json");

    private static final String INTRODUCTION = "Matchline is under the MIT licence. It is packaged with:\n\n";
    private static final String OTHERS = """
        Roboto - Apache-2.0 - https://github.com/googlefonts/roboto
        Java runtime of OpenJDK - GPL-2.0 with Classpath-exception-2.0 - https://openjdk.org (lib/runtime/legal)
        """;

    private Notice() {}

    static String text() throws IOException {
        JsonObject bill =
                JsonParser.parseString(Files.readString(BILL_OF_MATERIALS)).getAsJsonObject();
        Set<String> lines = new LinkedHashSet<>();
        for (JsonElement each : bill.getAsJsonArray("components")) {
            lines.add(line(each.getAsJsonObject()));
        }
        return INTRODUCTION + String.join("\n", lines) + "\n" + OTHERS;
    }

    private static String line(JsonObject component) {
        String address = word(component, "purl").replaceFirst("[?].*", "");
        return "%s %s - %s - %s"
                .formatted(word(component, "name"), word(component, "version"), licences(component), address);
    }

    /// A library without a licence is not packaged.
    private static String licences(JsonObject component) {
        List<String> names = new ArrayList<>();
        if (component.has("licenses")) {
            for (JsonElement each : component.getAsJsonArray("licenses")) {
                JsonObject choice = each.getAsJsonObject();
                JsonObject licence = choice.has("license") ? choice.getAsJsonObject("license") : choice;
                names.add(word(licence, licence.has("id") ? "id" : licence.has("name") ? "name" : "expression"));
            }
        }
        if (names.isEmpty()) {
            throw new IllegalStateException(word(component, "name") + " names no licence");
        }
        return String.join(" or ", names);
    }

    private static String word(JsonObject object, String key) {
        return object.get(key).getAsString();
    }
}
