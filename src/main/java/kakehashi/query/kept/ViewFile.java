package kakehashi.query.kept;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import kakehashi.query.kept.ViewException.Problem;

/** Reads the text of a view file as editors write it, from ordinary files of a sensible size alone. */
public final class ViewFile {

    /** Bytes; the longest line that the window makes is a hundredth of it. */
    private static final int LARGEST = 1 << 20;

    private ViewFile() {}

    /**
     * The text of a file, in UTF-8 or UTF-16 with or without a byte order mark. In another character set only a name that
     * somebody gave the view is read wrongly, for a view itself is ASCII.
     *
     * @throws ViewException if it is no ordinary file, too large, or in a character set of four bytes
     * @throws IOException if it cannot be read
     */
    public static String read(Path file) throws IOException, ViewException {
        if (!Files.exists(file)) {
            throw new NoSuchFileException(file.toString());
        }
        if (!Files.isRegularFile(file)) {
            // A pipe would be waited for, a device has no end.
            throw new ViewException(Problem.NOT_A_FILE, file.toString());
        }
        byte[] content;
        try (InputStream in = Files.newInputStream(file)) {
            content = in.readNBytes(LARGEST + 1);
        }
        if (content.length > LARGEST) {
            throw new ViewException(Problem.NOT_A_VIEW, file.toString());
        }
        return text(content);
    }

    private static String text(byte[] content) throws ViewException {
        String text = new String(content, charset(content));
        if (text.indexOf('\0') >= 0) {
            throw new ViewException(Problem.CHARACTER_SET, "");
        }
        return text;
    }

    private static Charset charset(byte[] content) {
        if (starts(content, 0xFE, 0xFF) || starts(content, 0)) {
            return StandardCharsets.UTF_16BE;
        }
        if (starts(content, 0xFF, 0xFE) || content.length > 1 && content[1] == 0) {
            return StandardCharsets.UTF_16LE;
        }
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(content));
            return StandardCharsets.UTF_8;
        } catch (CharacterCodingException older) {
            return StandardCharsets.ISO_8859_1;
        }
    }

    private static boolean starts(byte[] content, int... bytes) {
        for (int i = 0; i < bytes.length; i++) {
            if (content.length <= i || (content[i] & 0xFF) != bytes[i]) {
                return false;
            }
        }
        return true;
    }
}
