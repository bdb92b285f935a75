package kakehashi.exchange.table;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** What stands in one cell, as it is taken up. */
final class Cell {

    /** Longer than a workbook's cell can be; what is longer is no cell but a file whose end of a cell is missing. */
    static final int LONGEST = 32_767;

    /** Letters that nobody sees, and that make two of one name: soft hyphens, joiners, marks of direction. */
    private static final Pattern UNSEEN =
            Pattern.compile("[\\u00AD\\u180E\\u200B-\\u200F\\u202A-\\u202E\\u2060-\\u2064\\uFEFF]");

    private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}&&[^\\n]]+");
    private static final Pattern ENDS = Pattern.compile("\\r\\n?|\\u2028|\\u2029");
    private static final Pattern AROUND = Pattern.compile("^[\\s\\u00A0\\u3000]+|[\\s\\u00A0\\u3000]+$");

    /** The mark that our own tables put before what a spreadsheet would run. */
    private static final Pattern GUARDED = Pattern.compile("'[=+\\-@\\t].*", Pattern.DOTALL);

    private Cell() {}

    static String of(String raw) {
        if (raw.isEmpty()) {
            return raw;
        }
        String lines = ENDS.matcher(raw).replaceAll("\n");
        String clean = UNSEEN.matcher(CONTROL.matcher(lines).replaceAll(" ")).replaceAll("");
        String bare = AROUND.matcher(clean).replaceAll("");
        String text = GUARDED.matcher(bare).matches() ? bare.substring(1) : bare;
        return Normalizer.isNormalized(text, Normalizer.Form.NFC)
                ? text
                : Normalizer.normalize(text, Normalizer.Form.NFC);
    }
}
