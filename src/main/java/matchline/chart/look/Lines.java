package matchline.chart.look;

import java.util.ArrayList;
import java.util.List;
import matchline.chart.drawing.TextStyle;
import matchline.model.Quote;

/** Breaks text into lines. */
public record Lines(Look look, TextStyle style) {

    /** At most so many lines, each within the room; what is too long ends in an ellipsis. */
    public List<String> wrap(String text, double room, int most) {
        List<String> lines = all(text, room);
        if (lines.size() <= most) {
            return lines;
        }
        List<String> kept = new ArrayList<>(lines.subList(0, most - 1));
        kept.add(look.fitted(String.join(" ", lines.subList(most - 1, lines.size())), style, room));
        return kept;
    }

    /** As many whole sentences of a quote as so many lines hold, in the quotation marks of its language. */
    public List<String> sentences(Quote.Wording wording, double room, int most) {
        String[] sentences = wording.text().split("(?<=[.!?…]) +");
        List<String> held = List.of();
        for (int count = 1; count <= sentences.length; count++) {
            String text = String.join(" ", List.of(sentences).subList(0, count));
            List<String> lines = all(QuotationMarks.around(text, wording.language()), room);
            if (lines.size() > most) {
                break;
            }
            held = lines;
        }
        return !held.isEmpty() ? held : wrap(QuotationMarks.around(wording.text(), wording.language()), room, most);
    }

    private List<String> all(String text, double room) {
        List<String> lines = new ArrayList<>();
        String line = "";
        for (String word : text.strip().split(" +")) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (!line.isEmpty() && look.width(longer, style) > room) {
                lines.add(line);
                longer = word;
            }
            line = look.fitted(longer, style, room);
        }
        lines.add(line);
        return lines;
    }
}
