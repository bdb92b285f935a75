package kakehashi.exchange.record;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import kakehashi.disk.Digest;
import kakehashi.model.Atlas;
import kakehashi.query.edit.Stamp;
import kakehashi.store.change.ChangeFileException;
import kakehashi.store.change.RecordFile;

/**
 * Records of a file in the form of the seeds, which somebody is about to take in.
 *
 * @param name of the file, without its folder
 * @param sha256 of its bytes, in hexadecimal
 */
public record RecordList(String name, String sha256, RecordFile file) {

    /** Whether a file begins as JSON does, and so is no table. */
    public static boolean isIn(Path file) throws IOException {
        return Files.isRegularFile(file) && Files.isReadable(file) && RecordFile.begins(file);
    }

    /** @throws ChangeFileException if the file holds neither records nor a change set, with what is wrong in it */
    public static RecordList read(Path file) throws IOException, ChangeFileException {
        RecordFile records;
        try (InputStream in = Files.newInputStream(file)) {
            records = RecordFile.read(in);
        }
        return new RecordList(String.valueOf(file.getFileName()), Digest.of(Files.readAllBytes(file)), records);
    }

    /** Whether the file holds a change set instead. */
    public boolean isChangeSet() {
        return file.entries().isEmpty();
    }

    /**
     * What the records would change, and the step that takes those which are not left out. Nothing is changed by it.
     *
     * @param left the numbers of records that a person left out
     */
    public RecordTaking taking(Atlas atlas, Set<Integer> left, Stamp stamp) {
        return RecordTaking.of(atlas, name, file, left, stamp);
    }
}
