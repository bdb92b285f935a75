package kakehashi.sheet.tree;

import java.lang.Character.UnicodeBlock;
import java.text.Normalizer;

/** Tells the language of a quotation from its script, as far as the three languages of the atlas go. */
public final class Scripts {

    private Scripts() {}

    /** {@code ja} with kana or kanji, {@code vi} with letters that only Vietnamese has, else {@code en}. */
    public static String languageOf(String text) {
        String normal = Normalizer.normalize(text, Normalizer.Form.NFC);
        if (isJapanese(normal)) {
            return "ja";
        }
        return normal.codePoints().anyMatch(Scripts::isVietnamese) ? "vi" : "en";
    }

    /** Whether there are kana or kanji in a text. */
    public static boolean isJapanese(String text) {
        return text.codePoints().anyMatch(Scripts::isJapanese);
    }

    private static boolean isJapanese(int c) {
        UnicodeBlock block = UnicodeBlock.of(c);
        return block == UnicodeBlock.HIRAGANA
                || block == UnicodeBlock.KATAKANA
                || block == UnicodeBlock.CJK_UNIFIED_IDEOGRAPHS;
    }

    private static boolean isVietnamese(int c) {
        return "ăâđêôơưàảãáạèẻẽéẹìỉĩíịòỏõóọùủũúụỳỷỹýỵ".indexOf(Character.toLowerCase(c)) >= 0
                || UnicodeBlock.of(c) == UnicodeBlock.LATIN_EXTENDED_ADDITIONAL;
    }
}
