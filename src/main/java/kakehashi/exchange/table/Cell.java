package kakehashi.exchange.table;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** What stands in one cell, as it is taken up. A letter that looks like Đ and is the Icelandic one is Đ. */
final class Cell {

    /** Longer than a workbook's cell can be; what is longer is no cell but a file whose end of a cell is missing. */
    static final int LONGEST = 32_767;

    /** Letters that nobody sees, and that make two of one name: soft hyphens, joiners, marks of direction. */
    private static final Pattern UNSEEN =
            Pattern.compile("[\\u00AD\\u180E\\u200B-\\u200F\\u202A-\\u202E\\u2060-\\u2064\\uFEFF]");

    private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}&&[^\\n]]+");
    private static final Pattern ENDS = Pattern.compile("\\r\\n?|\\u0085|\\u2028|\\u2029");
    private static final Pattern AROUND = Pattern.compile("^[\\s\\u00A0\\u3000]+|[\\s\\u00A0\\u3000]+$");

    /** Kana of half the width, as old programs wrote them, with the marks that stand behind them. */
    private static final Pattern HALF_WIDTH = Pattern.compile("[\\uFF61-\\uFF9F]+");

    /** The mark that our own tables put before what a spreadsheet would run. */
    private static final Pattern GUARDED = Pattern.compile("'[=+\\-@\\t].*", Pattern.DOTALL);

    private Cell() {}

    static String of(String raw) {
        if (isPlain(raw)) {
            return raw;
        }
        String lines = ENDS.matcher(raw).replaceAll("\n");
        String clean = UNSEEN.matcher(CONTROL.matcher(lines).replaceAll(" ")).replaceAll("");
        String bare = AROUND.matcher(clean).replaceAll("");
        String text = GUARDED.matcher(bare).matches() ? bare.substring(1) : bare;
        String whole = HALF_WIDTH
                .matcher(text)
                .replaceAll(kana -> Normalizer.normalize(kana.group(), Normalizer.Form.NFKC))
                .replace('\u00D0', 'Đ')
                .replace('\u00F0', 'đ');
        return Normalizer.isNormalized(whole, Normalizer.Form.NFC)
                ? whole
                : Normalizer.normalize(whole, Normalizer.Form.NFC);
    }

    /** Whether a text has only letters of which nothing below alters any: most cells of a long list. */
    private static boolean isPlain(String raw) {
        for (int i = 0; i < raw.length(); i++) {
            char letter = raw.charAt(i);
            boolean atEnd = i == 0 || i == raw.length() - 1;
            boolean isKept = letter > ' ' && letter < 0x7F && !(i == 0 && letter == '\'')
                    || letter == ' ' && !atEnd
                    || letter > 0xA0 && letter < 0x250 && letter != 0xAD && letter != 0xD0 && letter != 0xF0
                    || letter >= 0x1E00 && letter < 0x1F00
                    || letter > 0x3000 && letter < 0x3099
                    || letter > 0x309A && letter < 0x3100
                    || letter >= 0x4E00 && letter < 0xA000;
            if (!isKept) {
                return false;
            }
        }
        return true;
    }
}
