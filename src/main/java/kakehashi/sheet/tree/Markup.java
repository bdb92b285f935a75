package kakehashi.sheet.tree;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** XML being written: escapes, normalizes to form C, leaves out attributes without a value. */
public final class Markup {

    /** Of characters outside of ASCII: the bytes of UTF-8 from 80 up. */
    private static final Pattern ESCAPES = Pattern.compile("(?:%[89A-Fa-f][0-9A-Fa-f])+");

    private final StringBuilder out = new StringBuilder(16_384);

    /** Opens an element; attributes as names and values in turn. */
    public Markup open(String element, String... attributes) {
        start(element, attributes).append('>');
        return this;
    }

    public Markup close(String element) {
        out.append("</").append(element).append(">");
        return this;
    }

    /** An element without content. */
    public Markup empty(String element, String... attributes) {
        start(element, attributes).append("/>");
        return this;
    }

    /** An element that holds only text. */
    public Markup element(String element, String text, String... attributes) {
        return open(element, attributes).text(text).close(element);
    }

    public Markup text(String text) {
        escape(text, false);
        return this;
    }

    /** Text that is markup already. */
    public Markup raw(String markup) {
        out.append(markup);
        return this;
    }

    private StringBuilder start(String element, String... attributes) {
        out.append('<').append(element);
        for (int i = 0; i < attributes.length; i += 2) {
            if (!attributes[i + 1].isEmpty()) {
                out.append(' ').append(attributes[i]).append("=\"");
                escape(attributes[i + 1], true);
                out.append('"');
            }
        }
        return out;
    }

    /**
     * A text without what XML 1.0 has no way to write: control characters but for line ends and tabs, and halves of
     * characters. Every form of a sheet writes what this leaves, so that all read alike.
     */
    public static String printable(String text) {
        return isPrintable(text)
                ? text
                : text.codePoints()
                        .filter(Markup::isPrintable)
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                        .toString();
    }

    private static boolean isPrintable(String text) {
        for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
            if (!isPrintable(text.codePointAt(at))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isPrintable(int c) {
        boolean half = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
        return c == '\n' || c == '\t' || !(Character.isISOControl(c) || half || (c & 0xFFFE) == 0xFFFE);
    }

    private void escape(String text, boolean attribute) {
        String normal = Normalizer.normalize(printable(text), Normalizer.Form.NFC);
        for (int i = 0; i < normal.length(); i++) {
            char c = normal.charAt(i);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append(attribute ? "&quot;" : "\"");
                default -> out.append(c);
            }
        }
    }

    @Override
    public String toString() {
        return out.toString();
    }

    /** A CSS string that is safe inside a style element. */
    public static String cssString(String text) {
        String safe = Normalizer.normalize(text, Normalizer.Form.NFC)
                .replace("\\", "\\\\")
                .replace("\"", "\\\"")
                .replace("\n", "\\a ")
                .replace("&", "\\26 ")
                .replace("<", "\\3c ");
        return '"' + safe + '"';
    }

    /** Numbers as a reader expects them: {@code 1–3, 7}. Two neighbours stay apart. */
    public static String ranges(List<Integer> numbers) {
        int[] sorted =
                numbers.stream().mapToInt(Integer::intValue).distinct().sorted().toArray();
        StringBuilder text = new StringBuilder();
        for (int from = 0, to; from < sorted.length; from = to + 1) {
            to = from;
            while (to + 1 < sorted.length && sorted[to + 1] == sorted[to] + 1) {
                to++;
            }
            text.append(text.isEmpty() ? "" : ", ").append(sorted[from]);
            if (to > from) {
                text.append(to == from + 1 ? ", " : "–").append(sorted[to]);
            }
        }
        return text.toString();
    }

    /** An address with its letters as people read them; what could be taken for its structure stays escaped. */
    public static String readable(String url) {
        StringBuilder text = new StringBuilder();
        Matcher escapes = ESCAPES.matcher(url);
        int start = 0;
        while (escapes.find()) {
            text.append(url, start, escapes.start()).append(letters(escapes.group()));
            start = escapes.end();
        }
        return text.append(url.substring(start)).toString();
    }

    /** What a row of escapes spells in UTF-8, without what cannot be seen; the escapes themselves where that is no text. */
    private static String letters(String escapes) {
        try {
            byte[] bytes = HexFormat.of().parseHex(escapes.replace("%", ""));
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return text.codePoints()
                    .mapToObj(Character::toString)
                    .map(c -> isSeen(c.codePointAt(0)) ? c : URLEncoder.encode(c, StandardCharsets.UTF_8))
                    .collect(Collectors.joining());
        } catch (CharacterCodingException notText) {
            return escapes;
        }
    }

    private static boolean isSeen(int c) {
        return Character.isDefined(c)
                && !Character.isWhitespace(c)
                && !Character.isSpaceChar(c)
                && !Character.isISOControl(c)
                && Character.getType(c) != Character.FORMAT
                && Character.getType(c) != Character.PRIVATE_USE;
    }

    /** The site of an address, without "www". The whole address if it has no site. */
    static String host(String url) {
        try {
            String host = URI.create(url).getHost();
            return host == null ? url : host.replaceFirst("^www\\.", "");
        } catch (IllegalArgumentException notAnAddress) {
            return url;
        }
    }
}
