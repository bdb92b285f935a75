package kakehashi.sheet;

import com.openhtmltopdf.extend.FSTextBreaker;
import java.text.BreakIterator;
import java.util.Locale;

/**
 * Where a line may end: by the platform's rules for the language (in Japanese between most characters, never before a
 * closing mark), but not between a number and 年, 月 or 日, and in an address only after a slash or a hyphen.
 */
final class LineBreaks implements FSTextBreaker {

    private final BreakIterator rules;
    private String text = "";

    LineBreaks(Locale locale) {
        rules = BreakIterator.getLineInstance(locale);
    }

    @Override
    public void setText(String newText) {
        text = newText;
        rules.setText(newText);
    }

    @Override
    public int next() {
        int end = rules.next();
        while (end != BreakIterator.DONE && end < text.length() && !mayBreak(end)) {
            end = rules.next();
        }
        return end;
    }

    private boolean mayBreak(int index) {
        char before = text.charAt(index - 1);
        char after = text.charAt(index);
        if (Character.isDigit(before) && "年月日頃人件".indexOf(after) >= 0) {
            return false;
        }
        if (Character.isWhitespace(before)) {
            return true;
        }
        return !inAddress(index) || (before == '/' && after != '/') || before == '-';
    }

    private boolean inAddress(int index) {
        int start = index;
        while (start > 0 && !Character.isWhitespace(text.charAt(start - 1))) {
            start--;
        }
        return text.startsWith("http", start);
    }
}
