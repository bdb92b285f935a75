package kakehashi.store.file;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.zip.CRC32C;
import kakehashi.disk.Privacy;

/**
 * What stood in a store before the transaction that was begun last, in a small file beside it, {@code <store>.mark}. A log
 * that a kill leaves belongs to exactly that file, and to no other that is put in its place.
 *
 * @param before the file's identity before the transaction
 * @param after the state that the transaction would have left
 * @param counter the change counter of the file's header before it
 * @param size the file's length before it
 * @param sum a checksum of all that the file held before it
 * @param key what the file system calls the file; for a person who looks: a copied folder has other ones
 */
record StoreMark(Identity before, long after, long counter, long size, long sum, String key) {

    private static final String HEAD = "kakehashi mark 1";

    /** Written in one piece that a kill cannot tear and a disk writes whole. */
    private static final int LENGTH = 512;

    static Path beside(Path store) {
        return store.resolveSibling(store.getFileName() + ".mark");
    }

    /** The mark beside a store; none if there is none, or it cannot be read as one. */
    static Optional<StoreMark> read(Path store) {
        try {
            Path file = beside(store);
            if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS) || Files.size(file) != LENGTH) {
                return Optional.empty();
            }
            String[] lines =
                    Files.readString(file, StandardCharsets.US_ASCII).strip().split("\n");
            StoreMark mark = new StoreMark(
                    new Identity(value(lines[1]), number(lines[2]), number(lines[3])),
                    number(lines[4]),
                    number(lines[5]),
                    number(lines[6]),
                    number(lines[7]),
                    value(lines[8]));
            return mark.text().strip().equals(String.join("\n", lines)) ? Optional.of(mark) : Optional.empty();
        } catch (IOException | RuntimeException illegible) {
            return Optional.empty();
        }
    }

    /** Writes it over the last one and waits until it is on the disk. */
    void write(Path store) throws IOException {
        Privacy.makeFile(beside(store));
        try (FileChannel file = FileChannel.open(beside(store), StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS)) {
            ByteBuffer text = ByteBuffer.wrap(text().getBytes(StandardCharsets.US_ASCII));
            while (text.hasRemaining()) {
                file.write(text, text.position());
            }
            file.truncate(LENGTH);
            file.force(false);
        }
    }

    private String text() {
        String said =
                HEAD + "\nid=" + before.id() + "\nopening=" + before.opening() + "\nstate=" + before.state() + "\nnext="
                        + after + "\ncounter=" + counter + "\nsize=" + size + "\nsum=" + sum + "\nkey=" + key + "\n";
        CRC32C check = new CRC32C();
        check.update(said.getBytes(StandardCharsets.US_ASCII));
        said += "check=" + check.getValue();
        return said + " ".repeat(LENGTH - 1 - said.length()) + "\n";
    }

    private static String value(String line) {
        return line.substring(line.indexOf('=') + 1);
    }

    private static long number(String line) {
        return Long.parseLong(value(line));
    }
}
