package kakehashi.store.sqlite;

import java.io.IOException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import kakehashi.disk.FullDiskException;
import kakehashi.model.value.Coded;
import kakehashi.store.Access;
import kakehashi.store.Note;
import kakehashi.store.Notes;
import kakehashi.store.StoreException;
import kakehashi.store.StoreProblem;
import kakehashi.store.file.StoreFile;

/**
 * What a person keeps, in a table of its own, which no edition and no edit touches. The window that may write the store
 * writes it there; others leave it in a file beside the store, from which that one, or the next, takes it in.
 */
final class SqliteNotes implements Notes {

    /** As text, sortable. */
    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern(
                    "uuuu-MM-dd'T'HH:mm:ss.SSSX", Locale.ROOT)
            .withZone(ZoneOffset.UTC);

    /** Before every stamp. */
    private static final String LONG_AGO = "";

    record Row(String sort, String about, String text, String at) {}

    private final SqliteStore store;
    private final NoteFile file;

    SqliteNotes(SqliteStore store) {
        this.store = store;
        file = new NoteFile(store.path());
    }

    @Override
    public List<Note> read() throws StoreException {
        try {
            if (store.access() == Access.WRITING && file.exists()) {
                file.giveTo(store::note);
            }
            List<Row> rows = new ArrayList<>(store.noted());
            rows.addAll(file.read());
            return newest(rows).stream().flatMap(row -> note(row).stream()).toList();
        } catch (IOException failed) {
            throw new StoreException(StoreProblem.UNREADABLE, store.path(), failed);
        }
    }

    @Override
    public void keep(Collection<Note> notes) throws StoreException {
        write(notes, STAMP.format(Instant.now()));
    }

    @Override
    public void adopt(Collection<Note> notes) throws StoreException {
        write(notes, LONG_AGO);
    }

    private void write(Collection<Note> notes, String at) throws StoreException {
        List<Row> rows = notes.stream()
                .map(note -> new Row(note.sort().code(), note.about(), note.text(), at))
                .toList();
        if (store.access() == Access.WRITING) {
            store.note(rows);
            return;
        }
        try {
            file.add(rows);
        } catch (IOException unwritable) {
            boolean full = unwritable instanceof FullDiskException || StoreFile.isFull(store.path());
            throw new StoreException(full ? StoreProblem.DISK_FULL : StoreProblem.READ_ONLY, store.path(), unwritable);
        }
    }

    /** Of several about the same the latest; of two as old the one that comes later. */
    static Collection<Row> newest(List<Row> rows) {
        Map<List<String>, Row> newest = new LinkedHashMap<>();
        for (Row row : rows) {
            newest.merge(
                    List.of(row.sort(), row.about()),
                    row,
                    (known, next) -> next.at().compareTo(known.at()) >= 0 ? next : known);
        }
        return newest.values();
    }

    private static Optional<Note> note(Row row) {
        return Coded.find(Note.Sort.class, row.sort()).map(sort -> new Note(sort, row.about(), row.text()));
    }
}
