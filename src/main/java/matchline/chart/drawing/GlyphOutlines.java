package matchline.chart.drawing;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

/** The outlines of the glyphs of one face: its {@code glyf} table. Kerning, ligatures and hinting are left alone. */
public final class GlyphOutlines {
    private static final int HEADER = 10;

    private static final int WORDS = 0x01;
    private static final int OFFSETS = 0x02;
    private static final int SCALE = 0x08;
    private static final int MORE = 0x20;
    private static final int TWO_SCALES = 0x40;
    private static final int MATRIX = 0x80;

    private final FontFile file;
    private final ByteBuffer glyphs;
    private final ByteBuffer places;
    private final boolean longPlaces;

    GlyphOutlines(FontFile file) {
        this.file = file;
        this.glyphs = file.table("glyf");
        this.places = file.table("loca");
        this.longPlaces = file.table("head").getShort(50) != 0;
    }

    /** The outline of a character with its origin at 0, 0, for a font size of 1; empty for a space and for what the font lacks. */
    public List<Mark.Step> of(int codePoint) {
        List<Mark.Step> steps = new ArrayList<>();
        double unit = 1.0 / file.unitsPerEm;
        int glyph = file.glyph(codePoint);
        if (glyph != CharacterMap.MISSING) {
            append(glyph, new GlyphTransform(unit, 0, 0, -unit, 0, 0), steps);
        }
        return steps;
    }

    private void append(int glyph, GlyphTransform transform, List<Mark.Step> steps) {
        int start = place(glyph);
        int length = place(glyph + 1) - start;
        if (length == 0) {
            return;
        }
        ByteBuffer outline = glyphs.slice(start, length);
        if (outline.getShort(0) < 0) {
            appendParts(outline, transform, steps);
        } else {
            new GlyphContours(outline.position(HEADER).slice(), outline.getShort(0)).appendTo(steps, transform);
        }
    }

    private int place(int glyph) {
        return longPlaces ? places.getInt(4 * glyph) : 2 * places.getChar(2 * glyph);
    }

    /** A glyph made of others, such as a letter and its accent. */
    private void appendParts(ByteBuffer parts, GlyphTransform transform, List<Mark.Step> steps) {
        parts.position(HEADER);
        int flags;
        do {
            flags = parts.getChar();
            int glyph = parts.getChar();
            append(glyph, transform.after(partTransform(parts, flags)), steps);
        } while ((flags & MORE) != 0);
    }

    private static GlyphTransform partTransform(ByteBuffer parts, int flags) {
        boolean words = (flags & WORDS) != 0;
        double dx = words ? parts.getShort() : parts.get();
        double dy = words ? parts.getShort() : parts.get();
        if ((flags & OFFSETS) == 0) {
            throw new IllegalArgumentException("a glyph whose parts are placed by points is not understood");
        }
        if ((flags & MATRIX) != 0) {
            return new GlyphTransform(fraction(parts), fraction(parts), fraction(parts), fraction(parts), dx, dy);
        }
        double x = (flags & (SCALE | TWO_SCALES)) != 0 ? fraction(parts) : 1;
        double y = (flags & TWO_SCALES) != 0 ? fraction(parts) : x;
        return new GlyphTransform(x, 0, 0, y, dx, dy);
    }

    private static double fraction(ByteBuffer parts) {
        return parts.getShort() / 16384.0;
    }
}
