package kakehashi.exchange.table;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PushbackReader;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How a text is written in bytes: the ways that offices of the two countries use. */
public enum Encoding {
    UTF_8("UTF-8", StandardCharsets.UTF_8),
    UTF_16LE("UTF-16LE", StandardCharsets.UTF_16LE),
    UTF_16BE("UTF-16BE", StandardCharsets.UTF_16BE),
    /** What Japanese programs call Shift_JIS: with the marks and letters that the strict one lacks. */
    WINDOWS_31J("windows-31j", Charset.forName("windows-31j")),
    EUC_JP("EUC-JP", Charset.forName("EUC-JP")),
    /** What Japanese mail and old data bases write: each change of script is an escape; with the marks of windows-31j. */
    ISO_2022_JP("ISO-2022-JP", Charset.forName("x-windows-iso2022jp")),
    WINDOWS_1258("windows-1258", Charset.forName("windows-1258")),
    /** Vietnamese before Unicode: each letter has a byte, which other programs show as a Western letter or mark. */
    TCVN3("TCVN3", Charset.forName("windows-1252")),
    /** Vietnamese before Unicode: a letter and its tone are two bytes. */
    VNI("VNI", Charset.forName("windows-1252"));

    private static final Map<String, Encoding> BY_NAME = Map.of(
            "shift_jis", WINDOWS_31J, "sjis", WINDOWS_31J, "cp932", WINDOWS_31J, "utf8", UTF_8, "cp1258", WINDOWS_1258);

    /** Of two that are as likely the first: what is VNI reads as TCVN3 too, but not the other way round. */
    private static final List<Encoding> GUESSED = List.of(WINDOWS_31J, EUC_JP, WINDOWS_1258, VNI, TCVN3);

    private static final int BYTE_ORDER_MARK = 0xFEFF;

    private final String label;
    private final Charset charset;

    Encoding(String label, Charset charset) {
        this.label = label;
        this.charset = charset;
    }

    /** What it is called everywhere. */
    public String label() {
        return label;
    }

    /** What the programs of an office call it. */
    public String usual() {
        return this == WINDOWS_31J ? "Shift_JIS (CP932)" : label;
    }

    /** The encoding of a name, in capitals or not; also of the names that are commonly used for it. */
    public static Optional<Encoding> find(String name) {
        String small = name.toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(each -> each.label.toLowerCase(Locale.ROOT).equals(small))
                .findFirst()
                .or(() -> Optional.ofNullable(BY_NAME.get(small)));
    }

    /**
     * The text as it is read, without byte order mark; letters of before Unicode are not {@link #unicode} yet. Of a large file
     * no more is held at once than what is looked at.
     *
     * @return it throws a {@link CharacterCodingException} at bytes that are no letters in this encoding
     */
    Reader reader(byte[] bytes) throws IOException {
        PushbackReader text = new PushbackReader(new InputStreamReader(new ByteArrayInputStream(bytes), decoder()));
        int first = text.read();
        if (first >= 0 && first != BYTE_ORDER_MARK) {
            text.unread(first);
        }
        return text;
    }

    private CharsetDecoder decoder() {
        return charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
    }

    /** Some of a text in Unicode. */
    String unicode(String text) {
        return switch (this) {
            case TCVN3 -> OldVietnamese.TCVN3.convert(text);
            case VNI -> OldVietnamese.VNI.convert(text);
            default -> text;
        };
    }

    /**
     * The text, composed (NFC).
     *
     * @throws CharacterCodingException if some bytes are no letters in this encoding
     */
    private String decode(byte[] bytes) throws CharacterCodingException {
        String text = unicode(decoder().decode(ByteBuffer.wrap(bytes)).toString());
        return Normalizer.isNormalized(text, Normalizer.Form.NFC)
                ? text
                : Normalizer.normalize(text, Normalizer.Form.NFC);
    }

    /** How a text is written, as far as its bytes tell; empty where they are no text. */
    static Optional<Encoding> of(byte[] bytes) {
        Encoding marked = marked(bytes);
        if (marked != null) {
            return Optional.of(marked);
        }
        if (isUnicode(bytes)) {
            return Optional.of(UTF_8);
        }
        // What is one of these by chance is mostly letters that nobody uses.
        return GUESSED.stream()
                .filter(each -> likeness(each, bytes) > 0.5)
                .max(Comparator.comparingDouble(each -> likeness(each, bytes)));
    }

    private static @Nullable Encoding marked(byte[] bytes) {
        int first = bytes.length > 0 ? bytes[0] & 0xFF : 0;
        int second = bytes.length > 1 ? bytes[1] & 0xFF : 0;
        if (first == 0xFF && second == 0xFE) {
            return UTF_16LE;
        }
        if (first == 0xFE && second == 0xFF) {
            return UTF_16BE;
        }
        int most = Math.min(bytes.length & ~1, 4096);
        for (int i = 0; i + 2 < most; i++) {
            if (bytes[i] == 0x1B && bytes[i + 1] == '$' && (bytes[i + 2] == 'B' || bytes[i + 2] == '@')) {
                return ISO_2022_JP;
            }
        }
        int even = 0;
        int odd = 0;
        for (int i = 0; i < most; i += 2) {
            even += bytes[i] == 0 ? 1 : 0;
            odd += bytes[i + 1] == 0 ? 1 : 0;
        }
        // Separators and line ends alone are a tenth of a table's letters, and have a byte that is 0.
        if (odd * 20 > most && even == 0) {
            return UTF_16LE;
        }
        return even * 20 > most && odd == 0 ? UTF_16BE : null;
    }

    private static boolean isUnicode(byte[] bytes) {
        if (isAscii(bytes)) {
            return true;
        }
        char[] letters = new char[8192];
        try (Reader text = UTF_8.reader(bytes)) {
            for (int read = text.read(letters); read >= 0; read = text.read(letters)) {
                for (int i = 0; i < read; i++) {
                    if (letters[i] == 0) {
                        return false;
                    }
                }
            }
            return true;
        } catch (IOException otherBytes) {
            return false;
        }
    }

    private static boolean isAscii(byte[] bytes) {
        for (byte each : bytes) {
            if (each <= 0) {
                return false;
            }
        }
        return true;
    }

    private static Optional<String> text(Encoding encoding, byte[] bytes) {
        try {
            String text = encoding.decode(bytes);
            return text.indexOf('\0') >= 0 ? Optional.empty() : Optional.of(text);
        } catch (CharacterCodingException otherBytes) {
            return Optional.empty();
        }
    }

    /** The share of letters beyond ASCII that people use in this encoding; 0 where it is not in it at all. */
    private static double likeness(Encoding encoding, byte[] bytes) {
        byte[] head = bytes.length > 65_536 ? upToLine(bytes, 65_536) : bytes;
        return text(encoding, head).map(text -> Likeness.of(encoding, text)).orElse(0.0);
    }

    /** The beginning, up to an end of line, so that no letter is cut. */
    private static byte[] upToLine(byte[] bytes, int most) {
        int end = most;
        while (end > 0 && bytes[end - 1] != '\n' && bytes[end - 1] != '\r') {
            end--;
        }
        return Arrays.copyOf(bytes, end == 0 ? most : end);
    }
}
