package kakehashi.store.sqlite;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import kakehashi.disk.LockFile;
import kakehashi.disk.WholeFile;
import kakehashi.store.StoreException;

/**
 * Notes on their way into a store, {@code <store>-notes} beside it: those of windows that may not write the store, until one
 * that may takes them in. A line of JSON each; a line that is none is passed over.
 */
final class NoteFile {

    /** Hundredths of a second to wait for another window that writes. */
    private static final int PATIENCE = 300;

    private static final ObjectMapper JSON = new ObjectMapper();

    /** Takes notes to where they are safe. */
    interface Taker {
        void take(List<SqliteNotes.Row> rows) throws StoreException;
    }

    private final Path file;

    NoteFile(Path store) {
        file = store.resolveSibling(store.getFileName() + "-notes");
    }

    boolean exists() {
        return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS);
    }

    List<SqliteNotes.Row> read() throws IOException {
        List<SqliteNotes.Row> rows = new ArrayList<>();
        if (exists()) {
            String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
            for (String line : text.split("\n")) {
                try {
                    rows.add(JSON.readValue(line, SqliteNotes.Row.class));
                } catch (JsonProcessingException notOurs) {
                    // What is no note cannot be kept as one.
                }
            }
        }
        return rows;
    }

    void add(Collection<SqliteNotes.Row> more) throws IOException {
        try (LockFile turn = lock()) {
            List<SqliteNotes.Row> rows = read();
            rows.addAll(more);
            StringBuilder text = new StringBuilder();
            for (SqliteNotes.Row row : SqliteNotes.newest(rows)) {
                text.append(JSON.writeValueAsString(row)).append('\n');
            }
            WholeFile.write(
                    file, WholeFile.Sort.OWN, out -> out.write(text.toString().getBytes(StandardCharsets.UTF_8)));
        }
    }

    /** Hands over all notes, and forgets them once they are safe. */
    void giveTo(Taker taker) throws IOException, StoreException {
        try (LockFile turn = lock()) {
            taker.take(read());
            Files.deleteIfExists(file);
        }
    }

    private LockFile lock() throws IOException {
        return LockFile.take(file.resolveSibling(file.getFileName() + ".lock"), PATIENCE);
    }
}
