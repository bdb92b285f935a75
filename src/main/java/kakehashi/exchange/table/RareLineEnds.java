package kakehashi.exchange.table;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/** Reads the ends of lines of large machines and of Unicode (U+0085, U+2028, U+2029) as those that a table has. */
final class RareLineEnds extends FilterReader {

    RareLineEnds(Reader text) {
        super(text);
    }

    /** Whether the lines of a text end so: it has such ends, and none of the usual ones. */
    static boolean in(String head) {
        return head.indexOf('\n') < 0 && head.indexOf('\r') < 0 && head.chars().anyMatch(RareLineEnds::isEnd);
    }

    private static boolean isEnd(int letter) {
        return letter == '\u0085' || letter == '\u2028' || letter == '\u2029';
    }

    @Override
    public int read() throws IOException {
        int letter = super.read();
        return isEnd(letter) ? '\n' : letter;
    }

    @Override
    public int read(char[] letters, int from, int length) throws IOException {
        int read = super.read(letters, from, length);
        for (int i = from; i < from + read; i++) {
            letters[i] = isEnd(letters[i]) ? '\n' : letters[i];
        }
        return read;
    }
}
