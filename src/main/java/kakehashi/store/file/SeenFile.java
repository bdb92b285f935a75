package kakehashi.store.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Objects;
import kakehashi.store.StoreException;
import kakehashi.store.StoreProblem;
import org.jspecify.annotations.Nullable;

/**
 * A store's file while it is open for reading. Others may go on writing it; but it must stay the same store, and go forward
 * only.
 */
public final class SeenFile implements OpenedFile {

    private record Stamp(@Nullable Object key, long size, FileTime modified) {}

    private final StoreFile file;
    private final boolean inMemory;
    private Stamp seen;
    private Identity known;

    private SeenFile(StoreFile file, boolean inMemory, Stamp seen, Identity known) {
        this.file = file;
        this.inMemory = inMemory;
        this.seen = seen;
        this.known = known;
    }

    /** @param inMemory whether the connection is to a copy, because nothing can be written */
    public static SeenFile of(StoreFile file, Connection connection, boolean inMemory)
            throws SQLException, StoreException {
        return new SeenFile(file, inMemory, stamp(file), Identity.read(connection));
    }

    @Override
    public void requireSame(Connection connection) throws StoreException {
        Stamp now = stamp(file);
        if (now.equals(seen)) {
            return;
        }
        if (!Objects.equals(now.key(), seen.key()) || !file.examine()) {
            throw replaced();
        }
        try (Connection fresh =
                inMemory ? file.openUnwritable() : file.connections(true).getConnection()) {
            Identity next = Identity.read(fresh);
            boolean unnamed = known.id().isEmpty();
            if (!unnamed && (!next.id().equals(known.id()) || next.opening() < known.opening())) {
                throw replaced();
            }
            seen = now;
            known = next;
        } catch (SQLException busy) {
            // Whoever writes it keeps it to itself for the moment; the next look tells.
        }
    }

    private StoreException replaced() {
        return new StoreException(StoreProblem.REPLACED, file.path(), null);
    }

    private static Stamp stamp(StoreFile file) throws StoreException {
        try {
            BasicFileAttributes now = Files.readAttributes(file.path(), BasicFileAttributes.class);
            return new Stamp(now.fileKey(), now.size(), now.lastModifiedTime());
        } catch (NoSuchFileException gone) {
            throw new StoreException(StoreProblem.GONE, file.path(), gone);
        } catch (IOException unreadable) {
            throw new StoreException(StoreProblem.UNREADABLE, file.path(), unreadable);
        }
    }

    @Override
    public void close() {
        // Nothing of it is kept open.
    }
}
