package matchline.format.scan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import com.google.gson.stream.MalformedJsonException;
import java.io.EOFException;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;

/** The scanner beside Gson's reader: the same tokens of what is JSON, and a refusal of what is not. */
class JsonScannerTest {
    private static final int DEEPEST = AnyJson.DEEPEST;

    @Property(tries = 1_000)
    void sameTokens(@ForAll long seed) {
        String json = new AnyJson(seed).document();

        assertThat(scanned(bytes(json))).isEqualTo(read(json)).isPresent();
    }

    @Property(tries = 3_000)
    void sameTokensOrNoneOfWhatIsPerhapsBroken(@ForAll long seed) {
        String json = new AnyJson(seed).mistaken();

        assertThat(scanned(bytes(json))).isEqualTo(read(json));
    }

    @Property(tries = 3_000)
    void sameRefusalsOfWhatIsSkipped(@ForAll long seed) {
        String json = new AnyJson(seed).mistaken();

        assertThat(isSkipped(bytes(json))).isEqualTo(isSkippedByGson(json));
    }

    @Property(tries = 1_000)
    void bytesThatAreNoLettersAreRefused(@ForAll @Size(max = 5) byte[] strange) {
        byte[] start = bytes("[\"\u20ac\", \"");
        byte[] json = new byte[start.length + strange.length + 2];
        System.arraycopy(start, 0, json, 0, start.length);
        for (int i = 0; i < strange.length; i++) {
            json[start.length + i] = (byte) (strange[i] | 0x80);
        }
        json[json.length - 2] = '"';
        json[json.length - 1] = ']';
        boolean decodes = Arrays.equals(bytes(new String(json, StandardCharsets.UTF_8)), json);

        assertThat(isSkipped(json)).isEqualTo(decodes);
        assertThat(scanned(json).isPresent()).isEqualTo(decodes);
    }

    @Property(tries = 1_000)
    void numbersAreExact(@ForAll long seed) throws IOException {
        String number = new AnyJson(seed).number();
        assertThat(new JsonScanner(bytes(number), DEEPEST).number()).isEqualTo(Double.parseDouble(number));
    }

    @Example
    void aFaultAndItsPlace() {
        assertThatExceptionOfType(BrokenJson.class)
                .isThrownBy(() -> new JsonScanner(bytes("\uFEFF{\n \"\u00e9\uD83D\uDE00\": nil}"), DEEPEST).skip())
                .satisfies(e -> {
                    assertThat(e.place()).isEqualTo("line 2 column 9");
                    assertThat(e.fault()).isEqualTo(JsonFault.WORD);
                });
    }

    @Example
    void thePathToWhereItIs() throws IOException {
        JsonScanner json = new JsonScanner(bytes("{\"a\": [1, {\"x\": \"}\", \"b\": 7}]}"), DEEPEST);
        json.open();
        json.nextField();
        json.open();
        json.nextElement();
        json.skip();
        json.nextElement();
        json.open();
        json.nextField();
        json.skip();
        json.nextField();

        assertThat(json.path()).isEqualTo("a[1].b");
    }

    private static byte[] bytes(String json) {
        return json.getBytes(StandardCharsets.UTF_8);
    }

    private static Optional<List<Object>> scanned(byte[] json) {
        List<Object> tokens = new ArrayList<>();
        try {
            JsonScanner scanner = new JsonScanner(json, DEEPEST);
            scan(scanner, tokens);
            scanner.requireEnd();
            return Optional.of(tokens);
        } catch (BrokenJson _) {
            return Optional.empty();
        }
    }

    private static void scan(JsonScanner json, List<Object> tokens) throws BrokenJson {
        switch (json.kind()) {
            case OBJECT -> {
                tokens.add("{");
                json.open();
                while (json.nextField()) {
                    tokens.add(json.name());
                    scan(json, tokens);
                }
                tokens.add("}");
            }
            case ARRAY -> {
                tokens.add("[");
                json.open();
                while (json.nextElement()) {
                    scan(json, tokens);
                }
                tokens.add("]");
            }
            case TEXT -> tokens.add(json.text());
            case NUMBER -> tokens.add(json.number());
            case TRUE, FALSE -> {
                tokens.add(json.kind() == JsonKind.TRUE);
                json.skip();
            }
            case NULL -> {
                tokens.add(Optional.empty());
                json.skip();
            }
        }
    }

    private static Optional<List<Object>> read(String json) {
        List<Object> tokens = new ArrayList<>();
        try (JsonReader reader = strict(json)) {
            read(reader, tokens);
            return reader.peek() == JsonToken.END_DOCUMENT ? Optional.of(tokens) : Optional.empty();
        } catch (IOException _) {
            return Optional.empty();
        }
    }

    private static JsonReader strict(String json) {
        JsonReader reader = new JsonReader(new StringReader(json));
        reader.setStrictness(Strictness.STRICT);
        reader.setNestingLimit(DEEPEST);
        return reader;
    }

    private static void read(JsonReader reader, List<Object> tokens) throws IOException {
        switch (reader.peek()) {
            case BEGIN_OBJECT -> {
                tokens.add("{");
                reader.beginObject();
                while (reader.peek() == JsonToken.NAME) {
                    tokens.add(reader.nextName());
                    read(reader, tokens);
                }
                reader.endObject();
                tokens.add("}");
            }
            case BEGIN_ARRAY -> {
                tokens.add("[");
                reader.beginArray();
                while (reader.peek() != JsonToken.END_ARRAY) {
                    read(reader, tokens);
                }
                reader.endArray();
                tokens.add("]");
            }
            case STRING -> tokens.add(reader.nextString());
            case NUMBER -> tokens.add(Double.parseDouble(reader.nextString()));
            case BOOLEAN -> tokens.add(reader.nextBoolean());
            case NULL -> {
                reader.nextNull();
                tokens.add(Optional.empty());
            }
            default -> throw new IllegalStateException(reader.peek().toString());
        }
    }

    private static boolean isSkipped(byte[] json) {
        try {
            JsonScanner scanner = new JsonScanner(json, DEEPEST);
            scanner.skip();
            scanner.requireEnd();
            return true;
        } catch (BrokenJson _) {
            return false;
        }
    }

    private static boolean isSkippedByGson(String json) {
        try (JsonReader reader = strict(json)) {
            reader.skipValue();
            return reader.peek() == JsonToken.END_DOCUMENT;
        } catch (MalformedJsonException | EOFException _) {
            return false;
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
