package matchline.format.scan;

/** Letters beyond ASCII (RFC 3629). */
final class Utf8 {
    private Utf8() {}

    /** The place after the letter that begins here, or -1 if these bytes are no letter. */
    static int after(byte[] bytes, int at) {
        int first = bytes[at] & 0xff;
        if (first < 0xc2 || first > 0xf4) {
            return -1;
        }
        int length = first < 0xe0 ? 2 : first < 0xf0 ? 3 : 4;
        if (at + length > bytes.length) {
            return -1;
        }
        for (int i = 1; i < length; i++) {
            if ((bytes[at + i] & 0xc0) != 0x80) {
                return -1;
            }
        }
        return isInRange(first, bytes[at + 1] & 0xff) ? at + length : -1;
    }

    /** Neither longer than it need be, nor half a pair, nor beyond the last letter there is. */
    private static boolean isInRange(int first, int second) {
        return switch (first) {
            case 0xe0 -> second >= 0xa0;
            case 0xed -> second < 0xa0;
            case 0xf0 -> second >= 0x90;
            case 0xf4 -> second < 0x90;
            default -> true;
        };
    }
}
