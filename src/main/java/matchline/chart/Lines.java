package matchline.chart;

import java.util.ArrayList;
import java.util.List;
import matchline.chart.drawing.TextStyle;

/** Breaks text into lines. */
record Lines(Look look, TextStyle style) {

    /** At most so many lines, each within the room; what is too long ends in an ellipsis. */
    List<String> wrap(String text, double room, int most) {
        List<String> lines = new ArrayList<>();
        String rest = text.strip();
        while (!rest.isEmpty() && lines.size() < most) {
            boolean last = lines.size() == most - 1;
            String line = last ? look.fitted(rest, style, room) : firstLine(rest, room);
            lines.add(line);
            rest = last ? "" : rest.substring(line.length()).strip();
        }
        return lines;
    }

    private String firstLine(String text, double room) {
        String line = "";
        for (String word : text.split("(?<= )")) {
            if (!line.isEmpty() && look.width((line + word).stripTrailing(), style) > room) {
                return line;
            }
            line += word;
        }
        return look.width(line, style) <= room ? line : look.fitted(line, style, room);
    }
}
