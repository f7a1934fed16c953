package matchline.format.json;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import matchline.format.reading.MatchFormatException;
import matchline.format.reading.Reading;
import matchline.model.WrittenName;

/**
 * The fields of one JSON object, and its place in the file: what is missing or of the wrong type is an error that says
 * where. A key that nobody asked for is unknown. What is read is taken out: what is left at the end is unknown.
 */
public final class Fields {
    private final JsonObject object;
    private final String place;
    private final Reading reading;
    private final Set<String> asked = new HashSet<>();
    private final Set<String> passed = new HashSet<>();

    Fields(JsonObject object, String place, Reading reading) {
        this.object = object;
        this.place = place;
        this.reading = reading;
    }

    /** Makes something of an object in the file. */
    @FunctionalInterface
    public interface Maker<T> {
        T make(Fields fields) throws MatchFormatException;
    }

    /** Makes something of all the fields; those that the maker did not ask for are reported. */
    public <T> T all(Maker<T> maker) throws MatchFormatException {
        T made = maker.make(this);
        for (String key : object.keySet()) {
            if (!asked.contains(key)) {
                odd(key, "this key is not known here and is left out");
            }
        }
        asked.forEach(this::takeOut);
        return made;
    }

    /** The id of this object; one that has none bears the other one from now on. */
    public String id(String otherwise) throws MatchFormatException {
        String id = text(Leftovers.ID, otherwise);
        object.addProperty(Leftovers.ID, id);
        return id;
    }

    /** Takes note of a key that is for other programs. */
    public void pass(String key) throws MatchFormatException {
        optionalText(key);
        passed.add(key);
    }

    private void takeOut(String key) {
        boolean names = Leftovers.IDENTITY.contains(key);
        if (!names && !passed.contains(key) && Leftovers.isNothing(object.get(key))) {
            object.remove(key);
        }
    }

    /** A text that must be there; no text in a file is blank. */
    public String text(String key) throws MatchFormatException {
        return needed(key, "a text").text();
    }

    public String text(String key, String otherwise) throws MatchFormatException {
        return optionalText(key).orElse(otherwise);
    }

    public Optional<String> optionalText(String key) throws MatchFormatException {
        Optional<Value> value = value(key);
        return value.isEmpty() ? Optional.empty() : Optional.of(value.get().text());
    }

    /** A whole number that must be there. */
    public int whole(String key, int least, int most) throws MatchFormatException {
        return needed(key, "a whole number").whole(least, most);
    }

    public Optional<Integer> optionalWhole(String key, int least, int most) throws MatchFormatException {
        Optional<Value> value = value(key);
        return value.isEmpty() ? Optional.empty() : Optional.of(value.get().whole(least, most));
    }

    /** A number that must be there. */
    public double number(String key, double least, double most) throws MatchFormatException {
        return needed(key, "a number").number(least, most);
    }

    public Optional<Double> optionalNumber(String key, double least, double most) throws MatchFormatException {
        Optional<Value> value = value(key);
        return value.isEmpty() ? Optional.empty() : Optional.of(value.get().number(least, most));
    }

    /** Whether the key is there with {@code true}. */
    public boolean isTrue(String key) throws MatchFormatException {
        Optional<Value> value = value(key);
        return value.isPresent() && value.get().isTrue();
    }

    /** The object that must be under a key, made into something. */
    public <T> T object(String key, Maker<T> maker) throws MatchFormatException {
        return needed(key, "an object").fields().all(maker);
    }

    public <T> Optional<T> optionalObject(String key, Maker<T> maker) throws MatchFormatException {
        Optional<Value> value = value(key);
        return value.isEmpty()
                ? Optional.empty()
                : Optional.of(value.get().fields().all(maker));
    }

    /** The objects of a list, each made into something; none if the list is not there. */
    public <T> List<T> objects(String key, Maker<T> maker) throws MatchFormatException {
        List<T> made = new ArrayList<>();
        for (Fields fields : objects(key)) {
            made.add(fields.all(maker));
        }
        return made;
    }

    /** The objects of a list as they are, to be made into something later. */
    public List<Fields> objects(String key) throws MatchFormatException {
        List<Fields> objects = new ArrayList<>();
        for (Value value : list(key)) {
            objects.add(value.fields());
        }
        return objects;
    }

    /** The texts of a list; none if the list is not there. */
    public List<String> texts(String key) throws MatchFormatException {
        List<String> texts = new ArrayList<>();
        for (Value value : list(key)) {
            texts.add(value.text());
        }
        return texts;
    }

    /** One of the names of an enum, written small and with dashes: {@code second-half}. */
    public <E extends Enum<E>> E choice(String key, Class<E> choices) throws MatchFormatException {
        return optionalChoice(key, choices).orElseThrow(() -> missing(key, Choices.allOf(choices)));
    }

    public <E extends Enum<E>> Optional<E> optionalChoice(String key, Class<E> choices) throws MatchFormatException {
        Optional<String> text = optionalText(key);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(choice(key, text.get(), choices));
    }

    /** One of the names of an enum that was told under a key among other things. */
    public <E extends Enum<E>> E choice(String key, String text, Class<E> choices) throws MatchFormatException {
        return WrittenName.find(text, choices)
                .orElseThrow(
                        () -> wrong(key, "\"%s\" is not known here; write %s".formatted(text, Choices.allOf(choices))));
    }

    /** What nobody asked for, once all has been read. */
    public Leftovers leftovers() {
        return Leftovers.of(object);
    }

    /** All keys of this object, in the order of the file. */
    public List<String> keys() {
        return List.copyOf(object.keySet());
    }

    /** Whether the key is there. */
    public boolean has(String key) {
        return value(key).isPresent();
    }

    /** What to throw if a value makes no sense. */
    public MatchFormatException wrong(String key, String what) {
        return reading.wrong(place(key), what);
    }

    /** Reports something odd about a value and reads on. */
    public void odd(String key, String what) {
        reading.odd(place(key), what);
    }

    private String place(String key) {
        return place.isEmpty() ? key : place + "." + key;
    }

    private Value needed(String key, String kind) throws MatchFormatException {
        return value(key).orElseThrow(() -> missing(key, kind));
    }

    private MatchFormatException missing(String key, String kind) {
        return reading.wrong(place, "the key \"%s\" is missing; add it with %s".formatted(key, kind));
    }

    private List<Value> list(String key) throws MatchFormatException {
        Optional<Value> value = value(key);
        return value.isEmpty() ? List.of() : value.get().list();
    }

    /** A null is taken for a key that was left out. */
    private Optional<Value> value(String key) {
        JsonElement element = object.get(key);
        boolean isNew = asked.add(key);
        if (element != null && element.isJsonNull()) {
            if (isNew) {
                odd(key, "null says nothing; leave out the key");
            }
            return Optional.empty();
        }
        return Optional.ofNullable(element).map(known -> new Value(known, place(key), reading));
    }
}
