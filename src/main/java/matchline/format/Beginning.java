package matchline.format;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;

/** What people take for a match though no format of ours could be in it, told by how the file begins. */
enum Beginning {
    /** Perhaps two bytes that are no letters, then a zero beside each letter. */
    UTF_16(
            "(\uFFFD\uFFFD)?(\0[^\0]){2}|(\uFFFD\uFFFD)?([^\0]\0){2}",
            "text in UTF-16", "save it as UTF-8, in a spreadsheet as \"CSV UTF-8\""),
    /** ZIP archives of a known first entry, or the compound files of before. */
    OFFICE_DOCUMENT(
            "PK\3\4.{26,40}(\\[Content_Types]|_rels/|xl/|mimetypeapplication/vnd)|\uFFFD\uFFFD\21\u0871\32",
            "a document of an office program",
            "save its table as \"CSV UTF-8\""),
    ZIP("PK\3\4", "a ZIP archive", "unpack it and open what is in it"),
    GZIP("\37\uFFFD\b", "a compressed file", "unpack it and open what is in it"),
    PDF("%PDF-", "a PDF", ""),
    PICTURE("\uFFFDPNG|GIF8|\uFFFD{4}..(JFIF|Exif)", "a picture", "");

    private final Pattern pattern;
    private final String said;
    private final String remedy;

    Beginning(String pattern, String said, String remedy) {
        this.pattern = Pattern.compile(pattern, Pattern.DOTALL);
        this.said = said;
        this.remedy = remedy;
    }

    /** The one that a file has which was read as UTF-8. */
    static Optional<Beginning> of(String text) {
        return Arrays.stream(values())
                .filter(beginning -> beginning.pattern.matcher(text).lookingAt())
                .findFirst();
    }

    /** What such a file is: {@code a picture}. */
    String said() {
        return said;
    }

    /** What its owner can do to have it read; blank if there is nothing. */
    String remedy() {
        return remedy;
    }
}
