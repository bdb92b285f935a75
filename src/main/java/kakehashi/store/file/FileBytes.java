package kakehashi.store.file;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
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

    /** A place from which bytes are read; fewer than asked for at its end alone. */
    @FunctionalInterface
    private interface Bytes {
        int read(ByteBuffer into, long at) throws IOException;
    }

    /**
     * A checksum of every page that holds anything. Free pages do not count: what they held is not kept by a rollback
     * either.
     */
    static long sum(byte[] content) {
        try {
            return sum(content.length, (into, at) -> {
                int count = Math.min(into.remaining(), content.length - (int) at);
                into.put(content, (int) at, count);
                return count;
            });
        } catch (IOException neverReadFromDisk) {
            throw new UncheckedIOException(neverReadFromDisk);
        }
    }

    /** The same of a file, which is read piece by piece: a store may be large, and each change asks for it. */
    static long sum(FileChannel file) throws IOException {
        return sum(file.size(), file::read);
    }

    private static long sum(long size, Bytes bytes) throws IOException {
        CRC32C sum = new CRC32C();
        if (size > FREE_LIST) {
            ByteBuffer header = read(bytes, 0, FREE_LIST + 4);
            int stated = Short.toUnsignedInt(header.getShort(PAGE_SIZE));
            int page = stated < 512 ? 1 << 16 : stated;
            BitSet free = freePages(bytes, size, page, header.getInt(FREE_LIST));
            ByteBuffer piece = ByteBuffer.allocate(1 << 16);
            for (long at = 0; at < size; at += piece.limit()) {
                if (!fill(piece.clear(), bytes, at).hasRemaining()) {
                    break;
                }
                for (int start = 0; start < piece.limit(); start += page) {
                    if (!free.get((int) ((at + start) / page) + 1)) {
                        sum.update(piece.array(), start, Math.min(page, piece.limit() - start));
                    }
                }
            }
        }
        return sum.getValue();
    }

    private static ByteBuffer read(Bytes bytes, long at, int length) throws IOException {
        return fill(ByteBuffer.allocate(length), bytes, at);
    }

    private static ByteBuffer fill(ByteBuffer into, Bytes bytes, long at) throws IOException {
        int read = 1;
        while (into.hasRemaining() && read > 0) {
            read = bytes.read(into, at + into.position());
        }
        return into.flip();
    }

    /** The free pages but for those that hold the list of them. */
    private static BitSet freePages(Bytes bytes, long size, int page, int first) throws IOException {
        BitSet free = new BitSet();
        long pages = size / page;
        int list = first;
        for (int seen = 0; list > 0 && list <= pages && seen < pages; seen++) {
            ByteBuffer content = read(bytes, (list - 1L) * page, page);
            int count = Math.min(Math.max(content.getInt(4), 0), page / 4 - 2);
            for (int i = 0; i < count; i++) {
                free.set(Math.max(content.getInt(8 + 4 * i), 0));
            }
            list = content.getInt(0);
        }
        return free;
    }
}
