package kakehashi.query.name;

import java.util.HashMap;
import java.util.Map;

/**
 * Kana as Latin letters, so that a Japanese name that stands in kana meets the Latin name on record: おおさか becomes oosaka. It is
 * nothing to be shown, for which kanji are read so no record says.
 */
final class KanaLetters {

    private static final String ROWS =
            "アイウエオ カキクケコ サシスセソ タチツテト ナニヌネノ ハヒフヘホ マミムメモ ヤ.ユ.ヨ ラリルレロ ワヰ.ヱヲ ガギグゲゴ ザジズゼゾ ダヂヅデド バビブベボ パピプペポ";

    private static final String[] CONSONANTS = {"", "k", "s", "t", "n", "h", "m", "y", "r", "w", "g", "z", "d", "b", "p"
    };

    private static final String VOWELS = "aiueo";

    private static final Map<Character, String> LETTERS = letters();

    private KanaLetters() {}

    private static Map<Character, String> letters() {
        Map<Character, String> letters = new HashMap<>();
        String[] rows = ROWS.split(" ", -1);
        for (int row = 0; row < rows.length; row++) {
            for (int at = 0; at < rows[row].length(); at++) {
                letters.put(rows[row].charAt(at), CONSONANTS[row] + VOWELS.charAt(at));
            }
        }
        letters.put('ン', "n");
        letters.put('ヲ', "o");
        letters.put('ヅ', "zu");
        letters.put('ヂ', "zi");
        letters.put('ヴ', "bu");
        return Map.copyOf(letters);
    }

    static boolean isKana(int c) {
        return c >= 'ァ' && c <= 'ヺ' || c == 'ー';
    }

    /** The letters of folded kana up to a place. A small kana at the end has no sound yet. */
    static String of(CharSequence kana, int end) {
        StringBuilder letters = new StringBuilder(end * 2);
        boolean doubled = false;
        for (int at = 0; at < end; at++) {
            char c = kana.charAt(at);
            int glide = "ャュョ".indexOf(c);
            int vowel = "ァィゥェォ".indexOf(c);
            if (c == 'ッ') {
                doubled = true;
            } else if (glide >= 0) {
                replaceVowel(letters, "y" + "auo".charAt(glide));
            } else if (vowel >= 0) {
                replaceVowel(letters, VOWELS.substring(vowel, vowel + 1));
            } else {
                String sound = LETTERS.getOrDefault(c, "");
                letters.append(doubled && !sound.isEmpty() ? sound.substring(0, 1) : "")
                        .append(sound);
                doubled = false;
            }
        }
        return letters.toString();
    }

    private static void replaceVowel(StringBuilder letters, String next) {
        int last = letters.length() - 1;
        if (last >= 0 && VOWELS.indexOf(letters.charAt(last)) >= 0) {
            letters.setLength(last);
        }
        letters.append(next);
    }
}
