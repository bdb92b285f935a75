package kakehashi.text;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.IntUnaryOperator;

/**
 * Makes texts that a person takes for the same equal: "Đà Nẵng", "DA NANG" and "da nang" all fold to {@code da nang}.
 *
 * <p>Case, width and the marks on Latin letters are dropped and đ becomes d; marks on kana stay, for ダ is not タ, and
 * hiragana, as which a name stands before it is converted, becomes katakana; old and other shapes of a kanji become the one
 * in common use. What is invisible is not there; what else is neither letter nor digit separates words.
 */
public final class Folding {

    /** So many marks may follow a letter; no language has more, and to put many into their order takes their square. */
    private static final int MOST_MARKS = 30;

    private Folding() {}

    /** The folded words, one space between them; Chinese characters, kana and hangul are a word each: {@code 京 都 府}. */
    public static String fold(String text) {
        return isAscii(text) ? foldAscii(text) : fold(Written.of(plain(text)), KanjiVariants::first);
    }

    private static boolean isAscii(String text) {
        for (int at = 0; at < text.length(); at++) {
            if (text.charAt(at) >= 0x80) {
                return false;
            }
        }
        return true;
    }

    /** The same in one walk, for most texts need no tables. */
    private static String foldAscii(String text) {
        StringBuilder words = new StringBuilder(text.length());
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            if (Character.isLetterOrDigit(c)) {
                words.append(Character.toLowerCase(c));
            } else {
                separate(words);
            }
        }
        if (!words.isEmpty() && words.charAt(words.length() - 1) == ' ') {
            words.setLength(words.length() - 1);
        }
        return words.toString();
    }

    private static String plain(String text) {
        return Normalizer.normalize(withFewMarks(text), Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    }

    private static String fold(String written, IntUnaryOperator shape) {
        String parts = Normalizer.normalize(written, Normalizer.Form.NFD);
        StringBuilder words = new StringBuilder(parts.length() + 16);
        boolean gap = false;
        boolean latin = false;
        for (int at = 0; at < parts.length(); ) {
            int c = parts.codePointAt(at);
            at += Character.charCount(c);
            if (isMark(c)) {
                if (!latin && !words.isEmpty() && !gap) {
                    words.appendCodePoint(c);
                }
            } else if (isEastAsian(c)) {
                separate(words);
                words.appendCodePoint(shape.applyAsInt(toKatakana(c)));
                at = appendMarks(parts, at, words);
                latin = false;
                gap = true;
            } else if (Character.isLetterOrDigit(c)) {
                if (gap) {
                    separate(words);
                }
                words.appendCodePoint(isCrossedD(c) ? 'd' : c);
                latin = Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN;
                gap = false;
            } else {
                gap = true;
            }
        }
        return Normalizer.normalize(words, Normalizer.Form.NFC);
    }

    private static String withFewMarks(String text) {
        StringBuilder few = null;
        int marks = 0;
        for (int at = 0; at < text.length(); ) {
            int c = text.codePointAt(at);
            marks = c >= 0x300 && isMark(c) ? marks + 1 : 0;
            if (marks > MOST_MARKS && few == null) {
                few = new StringBuilder(text.length()).append(text, 0, at);
            } else if (marks <= MOST_MARKS && few != null) {
                few.appendCodePoint(c);
            }
            at += Character.charCount(c);
        }
        return few == null ? text : few.toString();
    }

    /** The folded text without its spaces: {@code danang}. */
    public static String compact(String text) {
        return fold(text).replace(" ", "");
    }

    /**
     * The letters as they were written, without spaces: what {@link #compact} makes the same by the shape of a kanji, or for
     * what stands beside it, stays apart.
     */
    public static String literal(String text) {
        return fold(Written.visible(plain(text)), c -> c).replace(" ", "");
    }

    private static int appendMarks(String parts, int from, StringBuilder words) {
        int at = from;
        while (at < parts.length() && isMark(parts.codePointAt(at))) {
            int mark = parts.codePointAt(at);
            words.appendCodePoint(mark);
            at += Character.charCount(mark);
        }
        return at;
    }

    /** The letter of Vietnamese, and those of Icelandic and African languages that old texts have for it. */
    private static boolean isCrossedD(int c) {
        return c == 'đ' || c == 'ð' || c == 'ɖ';
    }

    private static int toKatakana(int c) {
        return c >= 'ぁ' && c <= 'ゖ' ? c + ('ァ' - 'ぁ') : c;
    }

    private static void separate(StringBuilder words) {
        if (!words.isEmpty() && words.charAt(words.length() - 1) != ' ') {
            words.append(' ');
        }
    }

    private static boolean isMark(int c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.ENCLOSING_MARK;
    }

    private static boolean isEastAsian(int c) {
        if (c < 0x1100) {
            return false;
        }
        if (c == 'ー') {
            return true;
        }
        return (Character.isLetter(c) || Character.isIdeographic(c))
                && switch (Character.UnicodeScript.of(c)) {
                    case HAN, HIRAGANA, KATAKANA, HANGUL, BOPOMOFO -> true;
                    default -> false;
                };
    }

    /** The words of a line that somebody typed, as they were typed; those without a letter or digit are left out. */
    public static List<String> words(String typed) {
        return Arrays.stream(typed.strip().split("[\\s\\p{Z}]+"))
                .filter(word -> !fold(word).isBlank())
                .toList();
    }
}
