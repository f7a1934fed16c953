package matchline.model;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** A name as people type it who have not its letters on their keys: small, without accents, {@code odegaard} for Ødegaard. */
public final class PlainLetters {
    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");

    private PlainLetters() {}

    /** The text in plain small letters; those of other alphabets than the Latin stay, without their marks. */
    public static String of(String text) {
        String apart = Normalizer.normalize(text, Normalizer.Form.NFKD);
        String bare = ACCENTS.matcher(apart).replaceAll("").toLowerCase(Locale.ROOT);
        StringBuilder plain = new StringBuilder(bare.length());
        bare.chars().forEach(letter -> append((char) letter, plain));
        return plain.toString();
    }

    /** Some Latin letters do not come apart into a plain letter and marks. */
    private static void append(char letter, StringBuilder plain) {
        switch (letter) {
            case 'ø' -> plain.append('o');
            case 'ł' -> plain.append('l');
            case 'đ', 'ð' -> plain.append('d');
            case 'ħ' -> plain.append('h');
            case 'ı' -> plain.append('i');
            case 'ə' -> plain.append('e');
            case 'þ' -> plain.append("th");
            case 'ß' -> plain.append("ss");
            case 'æ' -> plain.append("ae");
            case 'œ' -> plain.append("oe");
            default -> plain.append(letter);
        }
    }
}
