package matchline.format.json;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import matchline.format.reading.Limits;
import matchline.format.reading.MatchFormatException;
import matchline.format.reading.Reading;
import matchline.format.reading.Upright;
import matchline.model.Shortened;

/** A value in the file and its place; asked for as another type than it is, it says so. */
record Value(JsonElement element, String place, Reading reading) {

    String text() throws MatchFormatException {
        if (!(element instanceof JsonPrimitive primitive && primitive.isString())) {
            throw wrong("a text is needed, not " + described());
        }
        String text = Upright.of(primitive.getAsString());
        if (text.isBlank()) {
            throw wrong("the text is empty; write one or leave out the key");
        }
        if (text.length() > Limits.LETTERS) {
            throw wrong("the text is longer than %s letters; shorten it".formatted(Limits.written(Limits.LETTERS)));
        }
        return text;
    }

    double number(double least, double most) throws MatchFormatException {
        if (!(element instanceof JsonPrimitive primitive && primitive.isNumber())) {
            throw wrong("a number is needed, not " + described());
        }
        double number = primitive.getAsDouble();
        if (!(number >= least && number <= most)) {
            throw wrong("%s is out of range; write a number from %s to %s"
                    .formatted(plain(number), plain(least), plain(most)));
        }
        return number;
    }

    int whole(int least, int most) throws MatchFormatException {
        double number = number(least, most);
        if (number != Math.rint(number)) {
            throw wrong("%s is not a whole number; write one from %d to %d".formatted(number, least, most));
        }
        return (int) number;
    }

    boolean isTrue() throws MatchFormatException {
        if (!(element instanceof JsonPrimitive primitive && primitive.isBoolean())) {
            throw wrong("true or false is needed, not " + described());
        }
        return primitive.getAsBoolean();
    }

    Fields fields() throws MatchFormatException {
        if (!(element instanceof JsonObject object)) {
            throw wrong("an object in braces is needed, not " + described());
        }
        return new Fields(object, place, reading);
    }

    List<Value> list() throws MatchFormatException {
        if (!(element instanceof JsonArray array)) {
            throw wrong("a list in square brackets is needed, not " + described());
        }
        if (array.size() > Limits.ENTRIES) {
            throw wrong("the list has more than %s entries; keep those of one match"
                    .formatted(Limits.written(Limits.ENTRIES)));
        }
        List<Value> values = new ArrayList<>();
        for (JsonElement each : array) {
            values.add(new Value(each, place + "[" + values.size() + "]", reading));
        }
        return values;
    }

    private MatchFormatException wrong(String what) {
        return reading.wrong(place, what);
    }

    private String described() {
        return switch (element) {
            case JsonObject _ -> "an object";
            case JsonArray _ -> "a list";
            case JsonPrimitive text
            when text.isString() -> "the text \"%s\"".formatted(Shortened.quoted(text.getAsString()));
            case JsonPrimitive number when number.isNumber() -> "the number " + plain(number.getAsDouble());
            default -> element.toString();
        };
    }

    /** Without the {@code .0} that Java adds to a whole number. */
    private static String plain(double value) {
        boolean whole = value == Math.rint(value) && Math.abs(value) < 1e15;
        return whole ? String.format(Locale.ROOT, "%.0f", value) : Double.toString(value);
    }
}
