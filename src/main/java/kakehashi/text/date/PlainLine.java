package kakehashi.text.date;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * A typed line in the one spelling that the forms are written in: small letters without marks, digits of one width, each
 * dash a hyphen, numbers in Chinese characters as digits. The wave dash of spans stays apart from the tilde, which is a mark.
 */
final class PlainLine {

    /** What joins the ends of a span in Japanese; as a full-width tilde it is typed for the same. */
    static final char WAVE = '〜';

    /** The quarter of a year is written with a numeral of its own. */
    private static final Pattern NUMBER = Pattern.compile("[〇零一二三四五六七八九十]+(?!半期)");

    private static final String DIGITS = "零一二三四五六七八九";

    private PlainLine() {}

    static String of(String typed) {
        String width = Normalizer.normalize(typed.replace('～', WAVE), Normalizer.Form.NFKC);
        String small = width.replaceAll("\\p{Cf}", "").toLowerCase(Locale.ROOT).replace('đ', 'd');
        String letters = Normalizer.normalize(small, Normalizer.Form.NFD).replaceAll("[\\u0300-\\u036f]", "");
        String dashes = Normalizer.normalize(letters, Normalizer.Form.NFC)
                .replaceAll("[\\p{Pd}\u2212ー&&[^" + WAVE + "]]", "-")
                .replaceAll("[\\s\\p{Z}]+", " ");
        String line = NUMBER.matcher(dashes).replaceAll(PlainLine::digits).strip();
        return line.replaceAll("[ .,、。]+$", "");
    }

    /** 二〇一五, 二十七, 十: what is no number stays. */
    private static String digits(MatchResult found) {
        String signs = found.group();
        int ten = signs.indexOf('十');
        if (ten < 0) {
            StringBuilder digits = new StringBuilder();
            signs.chars().forEach(sign -> digits.append(value((char) sign)));
            return digits.toString();
        }
        if (ten != signs.lastIndexOf('十') || ten > 1 || signs.length() > ten + 2) {
            return signs;
        }
        int tens = ten == 0 ? 1 : value(signs.charAt(0));
        int ones = ten == signs.length() - 1 ? 0 : value(signs.charAt(ten + 1));
        return Integer.toString(tens * 10 + ones);
    }

    private static int value(char sign) {
        return Math.max(0, DIGITS.indexOf(sign));
    }
}
