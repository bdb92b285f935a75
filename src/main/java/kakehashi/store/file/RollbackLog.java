package kakehashi.store.file;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.util.Arrays;

/**
 * A rollback journal of SQLite, read by us: what a file would be after it is applied. SQLite itself applies a journal to
 * whatever file it finds, so this must be known before. The format is part of SQLite's documentation and does not change.
 */
final class RollbackLog {

    private static final long MAGIC = 0xd9d505f920a163d7L;
    private static final int HEADER = 28;

    /** Each 200th byte of a page counts towards its checksum. */
    private static final int STRIDE = 200;

    private final ByteBuffer log;

    RollbackLog(byte[] log) {
        this.log = ByteBuffer.wrap(log);
    }

    /** The file's bytes as they were before the transaction that the log is of. */
    byte[] appliedTo(byte[] file) {
        byte[] image = file;
        boolean first = true;
        int at = 0;
        while (at + HEADER <= log.limit() && log.getLong(at) == MAGIC) {
            int pages = log.getInt(at + 8);
            int nonce = log.getInt(at + 12);
            int sector = log.getInt(at + 20);
            int page = log.getInt(at + 24);
            if (page < 512 || sector < 32 || at + sector > log.limit()) {
                break;
            }
            if (first) {
                image = Arrays.copyOf(file, Math.multiplyExact(log.getInt(at + 16), page));
                first = false;
            }
            int next = at + sector;
            for (int i = 0; i != pages; i++, next += page + 8) {
                if (!apply(next, page, nonce, image)) {
                    return image;
                }
            }
            at = (next + sector - 1) / sector * sector;
        }
        return image;
    }

    /** Puts one page back; false where the log ends, or was not yet written. */
    private boolean apply(int at, int page, int nonce, byte[] image) {
        try {
            int number = log.getInt(at);
            byte[] content = new byte[page];
            log.position(at + 4).get(content);
            int sum = nonce;
            for (int i = page - STRIDE; i > 0; i -= STRIDE) {
                sum += content[i] & 0xff;
            }
            if (number <= 0 || sum != log.getInt(at + 4 + page)) {
                return false;
            }
            if ((long) number * page <= image.length) {
                System.arraycopy(content, 0, image, (number - 1) * page, page);
            }
            return true;
        } catch (BufferUnderflowException | IndexOutOfBoundsException | IllegalArgumentException end) {
            return false;
        }
    }
}
