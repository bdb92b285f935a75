package kakehashi.sheet.tree;

import com.openhtmltopdf.extend.FSTextBreaker;
import java.text.BreakIterator;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Where a line may end: by the platform's rules for the language, but in every language not within a Japanese word or name
 * ({@link JapaneseWords}), not before a mark that may not begin a line, nor behind one that may not end it (JIS X 4051),
 * not within a date, a short remark in brackets, between a number and what it counts or between TP. and the city, in an
 * address only after a slash or a hyphen, and in the line of a view only between its parts. Knows again the texts that it was
 * asked for last. For one thread at a time.
 */
public final class LineBreaks implements FSTextBreaker {

    private static final String ADDRESS = "http";
    private static final String HEISEI = "平成";
    private static final String REIWA = "令和";
    private static final String BEFORE_NUMBERS = "年月第約";

    private static final String BETWEEN_REMARKS = "）（";

    private static final String OF_DAYS = "間目付分";
    private static final String SINCE = "から";

    private static final String CITY = "TP. ";

    private static final String CLOSING = ",.;:!?)]}”’、。，．：；？！）〕］｝〉》」』】";
    private static final String NOT_FIRST = CLOSING + "・‐〜～ー々ゝゞヽヾ" + "ぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮヵヶ";
    private static final String NOT_LAST = "([{“‘（〔［｛〈《「『【";

    /** In half widths of a kanji. */
    private static final int SHORT_REMARK = 12;

    /** Texts that a sheet may well have again, in another of its forms or as its neighbour. */
    private static final int MOST = 1024;

    private static final String VIEW = "kakehashi:";
    private static final char PART_OF_VIEW = '&';

    /** Of each language once: the platform reads its tables anew each time that it is asked. */
    private static final Map<Locale, BreakIterator> RULES = new ConcurrentHashMap<>();

    private final BreakIterator rules;
    private final boolean wholeNames;
    private final Map<String, BitSet> known = new LinkedHashMap<>(MOST, 1, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, BitSet> eldest) {
            return size() > MOST;
        }
    };

    private String left = "";
    /** Of the text that is left, within the whole. */
    private int begin;

    private BitSet ends = new BitSet();
    private int at;

    public LineBreaks(Locale locale) {
        this(locale, false);
    }

    private LineBreaks(Locale locale, boolean wholeNames) {
        rules = (BreakIterator)
                RULES.computeIfAbsent(locale, BreakIterator::getLineInstance).clone();
        this.wholeNames = wholeNames;
    }

    /** The same, but no name is divided, not even a long one behind its point: how wide it should have room. */
    public static LineBreaks ofWholeNames(Locale locale) {
        return new LineBreaks(locale, true);
    }

    /** What is left of the text that was set before ends as it would have there. */
    @Override
    public void setText(String text) {
        if (text.length() < left.length() && left.endsWith(text)) {
            begin += left.length() - text.length();
        } else {
            begin = 0;
            ends = known.computeIfAbsent(text, this::ends);
        }
        left = text;
        at = 0;
    }

    private BitSet ends(String text) {
        BitSet ends = new BitSet(text.length() + 1);
        rules.setText(text);
        JapaneseWords words = new JapaneseWords(text, wholeNames);
        for (int end = rules.next(); end != BreakIterator.DONE; end = rules.next()) {
            ends.set(end, end == text.length() || mayBreak(text, words, end));
        }
        keepRemarks(text, ends);
        for (int i = text.indexOf(BETWEEN_REMARKS); i >= 0; i = text.indexOf(BETWEEN_REMARKS, i + 1)) {
            ends.set(i + 1);
        }
        int view = text.indexOf(VIEW);
        if (view >= 0) {
            int end = endOfAddress(text, view);
            for (int i = view + 1; i < end; i++) {
                ends.set(i, text.charAt(i - 1) == PART_OF_VIEW);
            }
        }
        int address = text.indexOf(ADDRESS);
        while (address >= 0) {
            int end = endOfAddress(text, address);
            for (int i = address + 2; i < end; i++) {
                ends.set(i, mayBreakAddress(text, i));
            }
            address = text.indexOf(ADDRESS, end);
        }
        return ends;
    }

    /** A short remark in brackets stays whole: it would fill a line of its own anyway. */
    private static void keepRemarks(String text, BitSet ends) {
        int open = -1;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '(' || c == '（') {
                open = i;
            } else if (open >= 0 && (c == ')' || c == '）')) {
                if (Bilingual.width(text.substring(open + 1, i)) <= SHORT_REMARK) {
                    ends.clear(open + 1, i + 1);
                }
                open = -1;
            }
        }
    }

    /** How many marks a text begins with that may not begin a line. */
    static int closingMarks(String text) {
        int marks = 0;
        while (marks < text.length() && CLOSING.indexOf(text.charAt(marks)) >= 0) {
            marks++;
        }
        return marks;
    }

    private static boolean mayBreak(String text, JapaneseWords words, int index) {
        return (!words.between(index) || words.mayEnd(index) || isBehindDate(text, index))
                && NOT_FIRST.indexOf(text.charAt(index)) < 0
                && NOT_LAST.indexOf(text.charAt(index - 1)) < 0
                && !isCounted(text, index)
                && !text.startsWith(CITY, index - CITY.length());
    }

    /** 2025年7月1日 before what happened then, or before から; but 3日間 is one word. */
    private static boolean isBehindDate(String text, int index) {
        return index > 1
                && text.charAt(index - 1) == '日'
                && Character.isDigit(text.charAt(index - 2))
                && OF_DAYS.indexOf(text.charAt(index)) < 0
                && (Character.isIdeographic(text.charAt(index)) || text.startsWith(SINCE, index));
    }

    private static boolean isCounted(String text, int index) {
        char before = text.charAt(index - 1);
        char after = text.charAt(index);
        return Character.isDigit(before) && Character.isIdeographic(after)
                || Character.isDigit(after)
                        && (BEFORE_NUMBERS.indexOf(before) >= 0
                                || text.startsWith(HEISEI, index - 2)
                                || text.startsWith(REIWA, index - 2));
    }

    private static int endOfAddress(String text, int start) {
        int end = start;
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
        int end = ends.nextSetBit(begin + at + 1);
        at = end < 0 ? BreakIterator.DONE : end - begin;
        return at;
    }
}
