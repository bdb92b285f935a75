package kakehashi.sheet.lean;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The text of a content in the numbers of the fonts that are embedded, two bytes for each sign and not four digits. */
final class LeanText {

    private static final String FONT = " Tf";
    private static final String SHOW = " Tj";
    private static final String BY_PEN = "1 Tr";
    private static final String END = "ET";
    /** Behind the name of a font, of the same whose letters are no text. */
    private static final String SILENT = "s";

    private final byte[] content;
    private final Map<String, LeanFont> fonts;
    private final Map<String, LeanFont> silent = new HashMap<>();
    private @Nullable LeanFont font;
    /** Whether letters are outlined by a pen: those are the halo of others. */
    private boolean byPen;

    LeanText(byte[] content, Map<String, LeanFont> fonts) {
        this.content = content;
        this.fonts = fonts;
    }

    /**
     * Takes notice of a line of the content, and writes it if it shows text of one of the fonts.
     *
     * @return how much was written
     */
    int line(int start, int end, byte[] out, int at) throws IOException {
        if (endsIn(FONT, start, end)) {
            int space = start;
            while (content[space] != ' ') {
                space++;
            }
            String name = new String(content, start + 1, space - start - 1, StandardCharsets.US_ASCII);
            font = fonts.get(name);
            if (byPen && font != null) {
                String other = name + SILENT;
                silent.put(other, font);
                byte[] line = ("/" + other + new String(content, space, end - space, StandardCharsets.US_ASCII) + "\n")
                        .getBytes(StandardCharsets.US_ASCII);
                System.arraycopy(line, 0, out, at, line.length);
                return line.length;
            }
        } else if (is(BY_PEN, start, end) || is(END, start, end)) {
            byPen = is(BY_PEN, start, end);
        } else if (font != null && endsIn(SHOW, start, end)) {
            return show(start, end - SHOW.length(), font, out, at) - at;
        }
        return 0;
    }

    /** The fonts that letters drawn around others are in, by the names that they were given. */
    Map<String, LeanFont> silent() {
        return silent;
    }

    private boolean is(String line, int start, int end) {
        return end - start == line.length() && matches(line, start);
    }

    private boolean endsIn(String operator, int start, int end) {
        int at = end - operator.length();
        return at > start && matches(operator, at);
    }

    private boolean matches(String text, int at) {
        for (int i = 0; i < text.length(); i++) {
            if (content[at + i] != text.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    private int show(int start, int end, LeanFont in, byte[] out, int begin) throws IOException {
        boolean digits = content[start] == '<';
        int at = begin;
        out[at++] = '(';
        int from = start + 1;
        while (from < end - 1) {
            int sign = 0;
            for (int i = 0; i < 2; i++) {
                int octet;
                if (digits) {
                    octet = 16 * Character.digit(content[from], 16) + Character.digit(content[from + 1], 16);
                    from += 2;
                } else {
                    from += content[from] == '\\' ? 1 : 0;
                    octet = content[from++] & 0xFF;
                }
                sign = sign << 8 | octet;
            }
            int number = in.number(sign);
            at = put(number >> 8, out, at);
            at = put(number & 0xFF, out, at);
        }
        out[at++] = ')';
        for (int i = 0; i < SHOW.length(); i++) {
            out[at++] = (byte) SHOW.charAt(i);
        }
        out[at++] = '\n';
        return at;
    }

    private static int put(int octet, byte[] out, int begin) {
        int at = begin;
        switch (octet) {
            case '\n' -> {
                out[at++] = '\\';
                out[at++] = 'n';
            }
            case '\r' -> {
                out[at++] = '\\';
                out[at++] = 'r';
            }
            case '(', ')', '\\' -> {
                out[at++] = '\\';
                out[at++] = (byte) octet;
            }
            default -> out[at++] = (byte) octet;
        }
        return at;
    }
}
