package matchline.chart.drawing;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The widths and outlines of the bundled font, read from its files without a toolkit. There is no kerning, so that every
 * painter sets text alike. A character the font lacks counts as one em, which is wide; a mark or joiner counts nothing.
 */
public final class FontMetrics implements TextMeasurer {
    private final Map<FontFace, FontFile> files = new ConcurrentHashMap<>();

    @Override
    public double width(String text, FontFace face, double size) {
        FontFile file = file(face);
        String shown = PrintableText.of(text);
        long units = 0;
        for (int i = 0; i < shown.length(); ) {
            int codePoint = shown.codePointAt(i);
            units += advance(codePoint, file);
            i += Character.charCount(codePoint);
        }
        return units * size / file.unitsPerEm;
    }

    /** Whether the face has a glyph of its own for the character. */
    public boolean has(int codePoint, FontFace face) {
        return file(face).glyph(codePoint) != CharacterMap.MISSING;
    }

    /** The outlines of the glyphs of a face. */
    public GlyphOutlines outlines(FontFace face) {
        return new GlyphOutlines(file(face));
    }

    private FontFile file(FontFace face) {
        FontFile known = files.get(face);
        if (known == null) {
            known = FontFile.of(face);
            files.put(face, known);
        }
        return known;
    }

    private static int advance(int codePoint, FontFile file) {
        int glyph = file.glyph(codePoint);
        if (glyph != CharacterMap.MISSING) {
            return file.advance(glyph);
        }
        return switch (Character.getType(codePoint)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> 0;
            default -> file.unitsPerEm;
        };
    }
}
