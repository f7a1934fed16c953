package matchline.chart.drawing;

import java.nio.ByteBuffer;
import java.util.Arrays;

/** Which glyph a font file has for a character: its {@code cmap} table, unfolded into pages of 256 for speed. */
final class CharacterMap {
    /** The glyph of characters the font lacks. */
    static final int MISSING = 0;

    private static final int SEGMENTS = 4;
    private static final int WIDE_GROUPS = 12;
    private static final char[] EMPTY_PAGE = new char[0x100];

    private final char[][] pages = new char[(Character.MAX_CODE_POINT + 1) >> 8][];

    /** Reads the table; the wide sub-table holds all that the narrow one does, so one of them is enough. */
    CharacterMap(ByteBuffer cmap) {
        Arrays.fill(pages, EMPTY_PAGE);
        int segments = -1;
        for (int i = 0; i < cmap.getShort(2); i++) {
            int offset = cmap.getInt(8 + 8 * i);
            int format = cmap.getShort(offset);
            if (format == WIDE_GROUPS) {
                readWideGroups(cmap.slice(offset, cmap.limit() - offset));
                return;
            }
            segments = format == SEGMENTS ? offset : segments;
        }
        if (segments >= 0) {
            readSegments(cmap.slice(segments, cmap.limit() - segments));
        }
    }

    int glyph(int codePoint) {
        return pages[codePoint >> 8][codePoint & 0xFF];
    }

    private void readWideGroups(ByteBuffer table) {
        int groups = table.getInt(12);
        for (int i = 0; i < groups; i++) {
            int group = 16 + 12 * i;
            int first = table.getInt(group);
            int last = table.getInt(group + 4);
            int glyph = table.getInt(group + 8);
            for (int codePoint = first; codePoint <= last; codePoint++) {
                put(codePoint, glyph + codePoint - first);
            }
        }
    }

    private void readSegments(ByteBuffer table) {
        int size = table.getShort(6);
        for (int end = 14; end < 14 + size; end += 2) {
            int start = end + size + 2;
            int first = table.getChar(start);
            int last = Math.min(table.getChar(end), 0xFFFE);
            int shift = table.getShort(start + size);
            int indirection = start + 2 * size;
            int indirect = table.getChar(indirection);
            for (int codePoint = first; codePoint <= last; codePoint++) {
                int glyph = indirect == 0
                        ? codePoint + shift
                        : shifted(table.getChar(indirection + indirect + 2 * (codePoint - first)), shift);
                put(codePoint, glyph & 0xFFFF);
            }
        }
    }

    private static int shifted(int glyph, int shift) {
        return glyph == MISSING ? MISSING : glyph + shift;
    }

    private void put(int codePoint, int glyph) {
        if (pages[codePoint >> 8] == EMPTY_PAGE) {
            pages[codePoint >> 8] = new char[0x100];
        }
        pages[codePoint >> 8][codePoint & 0xFF] = (char) glyph;
    }
}
