package matchline.chart.lane;

import java.util.ArrayList;
import java.util.List;
import matchline.chart.drawing.FontFace;
import matchline.chart.drawing.Mark;
import matchline.chart.drawing.TextStyle;
import matchline.chart.geometry.Frame;
import matchline.chart.look.Lines;
import matchline.chart.look.Look;
import matchline.model.Quote;

/** A quote set in two lines, and under them who said it and what minute it is about. */
record QuoteBlock(Look look, QuotesOfMatch quotes) {
    private static final int LINES = 2;

    /** The words from the top left of the frame, as wide as it is. */
    List<Mark> marks(Quote quote, Frame frame) {
        TextStyle italic = look.text(FontFace.ITALIC, 15, look.theme().text());
        TextStyle by = look.text(FontFace.CONDENSED_BOLD, 13, look.theme().quiet());
        Quote.Wording wording = quote.in(look.words().locale().getLanguage());
        List<Mark> marks = new ArrayList<>();
        double y = frame.y() + look.px(16);
        for (String line : new Lines(look, italic).sentences(wording, frame.width(), LINES)) {
            marks.add(new Mark.Label(frame.x(), y, line, italic));
            y += look.px(21);
        }
        String when = quotes.isPinned(quote)
                ? quotes.moment(quote).label()
                : look.words().of("sheet.full-time");
        String speaker = look.fitted(quote.speaker() + " · " + when, by, frame.width());
        marks.add(new Mark.Label(frame.x(), y + look.px(2), speaker, by));
        return marks;
    }
}
