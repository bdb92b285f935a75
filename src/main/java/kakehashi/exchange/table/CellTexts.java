package kakehashi.exchange.table;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import de.siegmar.fastcsv.reader.RecordWrapper;
import java.util.ArrayList;
import java.util.List;

/**
 * The texts of a line between its separators. A long list says few things often, so that what stood in a line before is
 * not made into a text anew.
 */
final class CellTexts extends AbstractBaseCsvCallbackHandler<List<String>> {

    private static final int PLACES = 1 << 13;
    private static final int LONGEST = 64;

    /** Each at the place of its sum; what has the same place drives out what was there. */
    private final String[] before = new String[PLACES];

    private List<String> cells = new ArrayList<>();

    @Override
    protected void handleBegin(long line) {
        cells = new ArrayList<>(cells.size());
    }

    @Override
    protected void handleField(int index, char[] letters, int from, int length, boolean isQuoted) {
        cells.add(length > LONGEST ? new String(letters, from, length) : text(letters, from, length));
    }

    private String text(char[] letters, int from, int length) {
        int sum = 0;
        for (int i = from; i < from + length; i++) {
            sum = 31 * sum + letters[i];
        }
        int place = (sum ^ sum >>> 13) & PLACES - 1;
        String known = before[place];
        if (known == null || !is(known, letters, from, length)) {
            known = new String(letters, from, length);
            before[place] = known;
        }
        return known;
    }

    private static boolean is(String text, char[] letters, int from, int length) {
        if (text.length() != length) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if (text.charAt(i) != letters[from + i]) {
                return false;
            }
        }
        return true;
    }

    @Override
    protected RecordWrapper<List<String>> buildRecord() {
        return wrapRecord(cells);
    }
}
