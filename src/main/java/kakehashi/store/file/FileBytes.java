package kakehashi.store.file;

import java.nio.ByteBuffer;
import java.util.BitSet;
import java.util.zip.CRC32C;

/** What the bytes of a SQLite file say without SQLite. */
final class FileBytes {

    /** The part of the header that is read here. */
    static final int HEADER = 28;

    private static final int PAGE_SIZE = 16;
    private static final int COUNTER = 24;
    private static final int FREE_LIST = 32;

    private FileBytes() {}

    /** The number that each transaction raises by one; 0 for an empty file. */
    static long counter(byte[] content) {
        return content.length < HEADER
                ? 0
                : Integer.toUnsignedLong(ByteBuffer.wrap(content).getInt(COUNTER));
    }

    /**
     * A checksum of every page that holds anything. Free pages do not count: what they held is not kept by a rollback
     * either.
     */
    static long sum(byte[] content) {
        CRC32C sum = new CRC32C();
        if (content.length > FREE_LIST) {
            ByteBuffer bytes = ByteBuffer.wrap(content);
            int stated = Short.toUnsignedInt(bytes.getShort(PAGE_SIZE));
            int page = stated < 512 ? 1 << 16 : stated;
            BitSet free = freePages(bytes, page);
            for (int at = 0; at < content.length; at += page) {
                if (!free.get(at / page + 1)) {
                    sum.update(content, at, Math.min(page, content.length - at));
                }
            }
        }
        return sum.getValue();
    }

    /** The free pages but for those that hold the list of them. */
    private static BitSet freePages(ByteBuffer bytes, int page) {
        BitSet free = new BitSet();
        int pages = bytes.limit() / page;
        int list = bytes.getInt(FREE_LIST);
        for (int seen = 0; list > 0 && list <= pages && seen < pages; seen++) {
            int at = (list - 1) * page;
            int count = Math.min(Math.max(bytes.getInt(at + 4), 0), page / 4 - 2);
            for (int i = 0; i < count; i++) {
                free.set(Math.max(bytes.getInt(at + 8 + 4 * i), 0));
            }
            list = bytes.getInt(at);
        }
        return free;
    }
}
