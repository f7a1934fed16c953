package matchline.chart.drawing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/**
 * One face of the bundled font, read from its TrueType file without a toolkit: which characters it has and how wide they
 * are. Lengths are in units of the font, {@link #unitsPerEm} to the em.
 */
final class FontFile {
    final int unitsPerEm;

    private final Map<String, ByteBuffer> tables;
    private final CharacterMap characters;
    private final char[] advances;

    FontFile(ByteBuffer file) {
        tables = tables(file);
        unitsPerEm = table("head").getChar(18);
        characters = new CharacterMap(table("cmap"));
        advances = advances(table("hmtx"), table("hhea").getChar(34));
    }

    static FontFile of(FontFace face) {
        try (InputStream in = FontFile.class.getResourceAsStream(face.resource())) {
            if (in == null) {
                throw new IllegalStateException("the program lacks its font " + face.resource());
            }
            return new FontFile(ByteBuffer.wrap(in.readAllBytes()));
        } catch (IOException unreadable) {
            throw new UncheckedIOException("the font " + face.resource() + " cannot be read", unreadable);
        }
    }

    /** The number of the glyph, or {@link CharacterMap#MISSING}. */
    int glyph(int codePoint) {
        return characters.glyph(codePoint);
    }

    int advance(int glyph) {
        return advances[Math.min(glyph, advances.length - 1)];
    }

    /** One table of the file, starting at 0. */
    ByteBuffer table(String name) {
        ByteBuffer table = tables.get(name);
        if (table == null) {
            throw new IllegalArgumentException("the font has no table \"" + name + "\"");
        }
        return table;
    }

    private static Map<String, ByteBuffer> tables(ByteBuffer file) {
        Map<String, ByteBuffer> tables = new HashMap<>();
        byte[] name = new byte[4];
        for (int i = 0; i < file.getChar(4); i++) {
            int entry = 12 + 16 * i;
            file.get(entry, name);
            ByteBuffer table = file.slice(file.getInt(entry + 8), file.getInt(entry + 12));
            tables.put(new String(name, StandardCharsets.ISO_8859_1), table);
        }
        return tables;
    }

    /** Glyphs past the last one listed are as wide as that one. */
    private static char[] advances(ByteBuffer hmtx, int count) {
        char[] advances = new char[count];
        for (int glyph = 0; glyph < count; glyph++) {
            advances[glyph] = hmtx.getChar(4 * glyph);
        }
        return advances;
    }
}
