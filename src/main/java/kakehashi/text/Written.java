package kakehashi.text;

import java.util.function.ToIntBiFunction;

/**
 * A text as it was meant to be written: without what is invisible, and with what people type for one another beside its
 * neighbours told apart from what it looks like. A dash between kana is the mark of a long vowel; ケ, ヶ, ヵ and が between
 * kanji are one, and so are の, ノ and 之, and つ, ツ and ッ.
 */
final class Written {

    private Written() {}

    /** The letter that is meant at a place of a text, or -1 for one that is not there at all. */
    static int at(String text, int at) {
        int c = text.codePointAt(at);
        if (c < 0x80 && c != '-') {
            return c;
        }
        if (isInvisible(c)) {
            return -1;
        }
        return switch (c) {
            case '-', '‐', '‑', '‒', '–', '—', '―', '−', '─', '━', '﹣', '－' ->
                isKana(before(text, at)) && isKanaOrEnd(after(text, at, c)) ? 'ー' : c;
            case 'ケ', 'ヶ', 'ヵ', 'が', 'ガ', 'か', 'カ', 'ｹ', 'ゖ', 'ゕ', 'け' -> between(text, at, c, 'ヶ');
            case 'の', 'ノ', 'ﾉ', '之' -> between(text, at, c, 'ノ');
            case 'つ', 'ツ', 'ッ', 'っ', 'ﾂ', 'ｯ' -> between(text, at, c, 'ツ');
            default -> c;
        };
    }

    /** All of a text as it was meant. */
    static String of(String text) {
        return written(text, Written::at);
    }

    /** A text without what is invisible. */
    static String visible(String text) {
        return written(text, (all, at) -> isInvisible(all.codePointAt(at)) ? -1 : all.codePointAt(at));
    }

    private static String written(String text, ToIntBiFunction<String, Integer> letter) {
        StringBuilder written = null;
        for (int at = 0; at < text.length(); ) {
            int c = text.codePointAt(at);
            int meant = letter.applyAsInt(text, at);
            if (meant != c && written == null) {
                written = new StringBuilder(text.length()).append(text, 0, at);
            }
            if (written != null && meant >= 0) {
                written.appendCodePoint(meant);
            }
            at += Character.charCount(c);
        }
        return written == null ? text : written.toString();
    }

    /** Soft hyphens, marks of order and order of bytes, joiners, spaces without width, selectors of variants. */
    private static boolean isInvisible(int c) {
        return c == 0xAD
                || c == 0x34F
                || c == 0x61C
                || c >= 0x180B && c <= 0x180F
                || c >= 0x200B && c <= 0x200F
                || c >= 0x202A && c <= 0x202E
                || c >= 0x2060 && c <= 0x206F
                || c >= 0xFE00 && c <= 0xFE0F
                || c == 0xFEFF
                || c >= 0xE0000 && c <= 0xE0FFF;
    }

    private static int between(String text, int at, int c, int meant) {
        int next = after(text, at, c);
        return isKanji(before(text, at)) && (next < 0 || isKanji(next)) ? meant : c;
    }

    /** The visible letter before a place, or -1. */
    private static int before(String text, int at) {
        for (int from = at; from > 0; ) {
            int c = text.codePointBefore(from);
            if (!isInvisible(c)) {
                return c;
            }
            from -= Character.charCount(c);
        }
        return -1;
    }

    /** The visible letter after the one at a place, or -1. */
    private static int after(String text, int at, int c) {
        for (int next = at + Character.charCount(c); next < text.length(); ) {
            int following = text.codePointAt(next);
            if (!isInvisible(following)) {
                return following;
            }
            next += Character.charCount(following);
        }
        return -1;
    }

    private static boolean isKanji(int c) {
        return c >= 0x3400 && Character.isIdeographic(c);
    }

    private static boolean isKana(int c) {
        return c >= 0x3041 && c <= 0x30FE && c != '・' || c >= 0xFF66 && c <= 0xFF9F;
    }

    private static boolean isKanaOrEnd(int c) {
        return c < 0 || isKana(c);
    }
}
