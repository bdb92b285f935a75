package kakehashi.text;

import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.Set;
import kakehashi.model.value.Language;

/** The language that a text is written in, as far as its letters tell. */
public final class TextLanguage {

    private static final Set<UnicodeScript> JAPANESE =
            Set.of(UnicodeScript.HAN, UnicodeScript.HIRAGANA, UnicodeScript.KATAKANA);

    private TextLanguage() {}

    /** @param reader the language of who gives the text, which it is taken to be in where its letters do not tell */
    public static Language of(String text, Language reader) {
        if (text.codePoints().anyMatch(c -> JAPANESE.contains(UnicodeScript.of(c)))) {
            return Language.JA;
        }
        boolean vietnamese = Normalizer.normalize(text, Normalizer.Form.NFD)
                .codePoints()
                .anyMatch(c -> c == 'đ' || c == 'Đ' || c == 0x309 || c == 0x323 || c == 0x31B);
        if (vietnamese) {
            return Language.VI;
        }
        return reader == Language.JA && text.chars().allMatch(c -> c < 0x80) ? Language.EN : reader;
    }
}
