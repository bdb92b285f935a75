package kakehashi.ui.edit;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * A file that somebody has as a source: its name and its sum, by which one tells later whether it is still the same.
 *
 * @param sum of its bytes by SHA-256, in hexadecimal
 */
record SourceFile(String name, String sum) {

    /** Reads the whole file, so it is for the background. */
    static SourceFile of(Path file) throws IOException {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            try (InputStream in = new DigestInputStream(Files.newInputStream(file), digest)) {
                in.transferTo(OutputStream.nullOutputStream());
            }
            return new SourceFile(
                    String.valueOf(file.getFileName()), HexFormat.of().formatHex(digest.digest()));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every platform has SHA-256", e);
        }
    }
}
