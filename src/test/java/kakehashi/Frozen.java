package kakehashi;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import kakehashi.model.Atlas;
import kakehashi.model.Change;
import kakehashi.model.ChangeSet;
import kakehashi.model.Tie;
import kakehashi.store.StoreException;
import kakehashi.store.StoreOpener;
import kakehashi.store.seeds.SeedException;
import kakehashi.store.seeds.Seeds;
import kakehashi.store.sqlite.SqliteStores;

/**
 * The edition that tests stand on: some ties of every shape with the whole gazetteer, cut from a real edition and frozen,
 * so that a new edition of the seeds changes nothing here. Over the live seeds stand rules and invariants alone.
 */
public final class Frozen {

    private static final Path FOLDER = Path.of("src", "test", "resources", "kakehashi", "edition");

    private Frozen() {}

    /** Read once, when first asked for. */
    private static final class Read {

        static final Atlas ATLAS = read();

        private static Atlas read() {
            try {
                return seeds().read();
            } catch (SeedException broken) {
                throw new IllegalStateException(broken);
            }
        }
    }

    /** Filled once, when first asked for. */
    private static final class Filled {

        static final byte[] STORE = filled(seeds());
    }

    /** The bytes of a store just filled. */
    static byte[] filled(Seeds seeds) {
        try {
            Path folder = Files.createTempDirectory("kakehashi-filled");
            Path store = folder.resolve("atlas.kakehashi");
            new SqliteStores(seeds).open(store, progress -> {}).close();
            byte[] filled = Files.readAllBytes(store);
            try (var left = Files.list(folder)) {
                for (Path file : left.toList()) {
                    Files.delete(file);
                }
            }
            Files.delete(folder);
            return filled;
        } catch (IOException | StoreException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** The folder of its files, for tests that copy and break them. */
    public static Path folder() {
        return FOLDER;
    }

    /** Its records, as a store takes them. */
    public static Seeds seeds() {
        return Seeds.in(FOLDER);
    }

    /** Opens stores that are filled with it. */
    public static StoreOpener stores() {
        return new SqliteStores(seeds());
    }

    /** Its records, read once. */
    public static Atlas atlas() {
        return Read.ATLAS;
    }

    /** An atlas in which the first tie is stated to be of another type: a small change. */
    public static Atlas stated(Atlas atlas, String type) {
        return atlas.with(stated(atlas.ties().get(0), type));
    }

    /** The same small change, to be written. */
    public static ChangeSet change(Atlas atlas, String type) {
        Tie tie = atlas.ties().get(0);
        return change(new Change(tie, stated(tie, type)));
    }

    /** A set of changes, as of somebody who edits. */
    public static ChangeSet change(Change... changes) {
        return new ChangeSet(
                UUID.randomUUID(),
                ChangeSet.Label.of("test.edit"),
                List.of(changes),
                Instant.parse("2026-11-24T12:00:00Z"),
                "",
                null,
                ChangeSet.Origin.EDIT);
    }

    /** A tie that is stated to be of another type. */
    public static Tie stated(Tie tie, String type) {
        return TieDraft.like(tie).stated(type).tie();
    }

    /**
     * Puts a store filled with it where there is none yet: a copy, so that a test may write it. To be opened with
     * {@link #seeds()}.
     *
     * @return the file
     */
    public static Path store(Path file) {
        return put(Filled.STORE, file);
    }

    static Path put(byte[] store, Path file) {
        try {
            return Files.write(file, store);
        } catch (IOException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
