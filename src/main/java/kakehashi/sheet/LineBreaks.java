package kakehashi.sheet;

import com.openhtmltopdf.extend.FSTextBreaker;
import java.text.BreakIterator;
import java.util.BitSet;
import java.util.Locale;

/**
 * Where a line may end: by the platform's rules for the language (in Japanese between most characters, never before a
 * closing mark), but not between a number and 年, 月 or
 * 日 or the name of an era, and in an address only after a slash or a hyphen.
 */
final class LineBreaks implements FSTextBreaker {

    private static final String ADDRESS = "http";
    private static final String HEISEI = "平成";
    private static final String REIWA = "令和";
    private static final String COUNTERS = "年月日頃人件";

    private final BreakIterator rules;
    private BitSet ends = new BitSet();
    private int at;

    LineBreaks(Locale locale) {
        rules = BreakIterator.getLineInstance(locale);
    }

    @Override
    public void setText(String text) {
        at = 0;
        ends = new BitSet(text.length() + 1);
        rules.setText(text);
        for (int end = rules.next(); end != BreakIterator.DONE; end = rules.next()) {
            ends.set(end, end == text.length() || !isCounted(text, end));
        }
        int address = text.indexOf(ADDRESS);
        while (address >= 0) {
            int end = endOfAddress(text, address);
            for (int i = address + 2; i < end; i++) {
                ends.set(i, mayBreakAddress(text, i));
            }
            address = text.indexOf(ADDRESS, end);
        }
    }

    private static boolean isCounted(String text, int index) {
        char before = text.charAt(index - 1);
        char after = text.charAt(index);
        return Character.isDigit(before) && COUNTERS.indexOf(after) >= 0
                || Character.isDigit(after)
                        && (text.startsWith(HEISEI, index - 2) || text.startsWith(REIWA, index - 2));
    }

    private static int endOfAddress(String text, int start) {
        int end = start + ADDRESS.length();
        while (end < text.length() && text.charAt(end) > ' ' && text.charAt(end) < 0x7F) {
            end++;
        }
        return end;
    }

    private static boolean mayBreakAddress(String text, int index) {
        char before = text.charAt(index - 1);
        boolean scheme = text.charAt(index) == '/' || text.charAt(index - 2) == '/';
        return before == '-' || before == '/' && !scheme;
    }

    @Override
    public int next() {
        at = ends.nextSetBit(at + 1);
        return at;
    }
}
