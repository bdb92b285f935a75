package kakehashi.store.file;

import java.nio.ByteBuffer;
import java.util.Arrays;

/** A write-ahead log of SQLite, as former versions of this program left beside their stores, read by us. */
final class WriteAheadLog {

    private static final int HEADER = 32;
    private static final int FRAME = 24;
    private static final int COUNTER = 24;

    private final ByteBuffer log;
    private final int page;

    WriteAheadLog(byte[] log) {
        this.log = ByteBuffer.wrap(log);
        page = log.length < HEADER ? 0 : this.log.getInt(8);
    }

    /**
     * Whether the log can go on from where a file stands: it leaves the first page alone, or its first one has the change
     * counter that comes next.
     */
    boolean continues(byte[] file) {
        for (int at = HEADER; isFrame(at); at += FRAME + page) {
            if (log.getInt(at) == 1) {
                return Integer.toUnsignedLong(log.getInt(at + FRAME + COUNTER)) == FileBytes.counter(file) + 1;
            }
        }
        return true;
    }

    /** The file's bytes with all that was committed. */
    byte[] appliedTo(byte[] file) {
        int end = HEADER;
        int pages = 0;
        for (int at = HEADER; isFrame(at); at += FRAME + page) {
            if (log.getInt(at + 4) > 0) {
                pages = log.getInt(at + 4);
                end = at + FRAME + page;
            }
        }
        if (pages == 0) {
            return file;
        }
        byte[] image = Arrays.copyOf(file, Math.multiplyExact(pages, page));
        for (int at = HEADER; at < end; at += FRAME + page) {
            int number = log.getInt(at);
            if (number > 0 && number <= pages) {
                System.arraycopy(log.array(), at + FRAME, image, (number - 1) * page, page);
            }
        }
        return image;
    }

    /** Frames of an earlier run through the log have another salt. */
    private boolean isFrame(int at) {
        return page >= 512
                && at + FRAME + page <= log.limit()
                && log.getLong(at + 8) == log.getLong(16)
                && log.getInt(at) > 0;
    }
}
