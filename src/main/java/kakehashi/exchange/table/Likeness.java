package kakehashi.exchange.table;

import java.nio.charset.Charset;
import java.text.Normalizer;

/** How much a text looks like one that a person wrote. */
final class Likeness {

    private static final Charset JIS = Charset.forName("windows-31j");
    /** Bytes with which the 2,965 letters of everyday use begin in windows-31j. */
    private static final int FIRST_COMMON = 0x88;

    private static final int LAST_COMMON = 0x97;

    private Likeness() {}

    /** The share of letters beyond ASCII that are usual for an encoding, from 0 to 1. */
    static double of(Encoding encoding, String text) {
        double usual = 0;
        int all = 0;
        boolean japanese = encoding == Encoding.WINDOWS_31J || encoding == Encoding.EUC_JP;
        String letters = japanese ? text : Normalizer.normalize(text, Normalizer.Form.NFC);
        for (int i = 0; i < letters.length(); i++) {
            char letter = letters.charAt(i);
            if (letter >= 0x80) {
                all++;
                usual += japanese ? japanese(letter) : vietnamese(letter);
            }
        }
        return all == 0 ? 0 : usual / all;
    }

    private static double japanese(char letter) {
        if (letter >= 0x3000 && letter <= 0x30FF || letter >= 0xFF01 && letter <= 0xFF5E) {
            return 1;
        }
        if (Character.UnicodeScript.of(letter) == Character.UnicodeScript.HAN) {
            byte[] bytes = String.valueOf(letter).getBytes(JIS);
            int first = bytes[0] & 0xFF;
            return first >= FIRST_COMMON && first <= LAST_COMMON ? 1 : 0.5;
        }
        return 0;
    }

    /** Letters of Vietnamese in small: a tone on a capital within a word is a sign of a wrong table. */
    private static double vietnamese(char letter) {
        String apart = Normalizer.normalize(String.valueOf(letter), Normalizer.Form.NFD);
        char base = Character.toLowerCase(apart.charAt(0));
        if (letter == 'đ' || letter == 'Đ') {
            return 1;
        }
        boolean marks = apart.length() > 1
                && "aeiouy".indexOf(base) >= 0
                && apart.substring(1).chars().allMatch(Likeness::isVietnameseMark);
        if (marks) {
            return Character.isUpperCase(letter) ? 0.8 : 1;
        }
        return letter == '–' || letter == '“' || letter == '”' || letter == '’' ? 0.5 : 0;
    }

    private static boolean isVietnameseMark(int mark) {
        return switch (mark) {
            case 0x300, 0x301, 0x302, 0x303, 0x306, 0x309, 0x31B, 0x323 -> true;
            default -> false;
        };
    }
}
