package kakehashi.session.parcel;

import java.io.IOException;
import java.nio.file.Path;
import kakehashi.disk.WholeFile;
import kakehashi.model.Change;
import kakehashi.store.change.ChangeFileException;
import kakehashi.store.change.Parcel;
import kakehashi.store.change.ParcelFile;

/** What was changed, to be written to a file. */
public record Packed(Parcel parcel) {

    /** Whether there is nothing to send. */
    public boolean isNothing() {
        return parcel.steps().isEmpty() && parcel.asides().isEmpty();
    }

    public int steps() {
        return parcel.steps().size();
    }

    /** How many records the steps change. */
    public long records() {
        return parcel.steps().stream()
                .flatMap(step -> step.changes().stream())
                .map(Change::key)
                .distinct()
                .count();
    }

    /** How many private notes, typed lines and views go along. */
    public int asides() {
        return parcel.asides().size();
    }

    /** @throws ChangeFileException if it is too long for a file; then none is written, and one that was there stays */
    public void write(Path file) throws IOException, ChangeFileException {
        try {
            WholeFile.write(file, WholeFile.Sort.DOCUMENT, out -> {
                try {
                    ParcelFile.write(parcel, out);
                } catch (ChangeFileException tooLong) {
                    throw new IOException(tooLong);
                }
            });
        } catch (IOException failed) {
            if (failed.getCause() instanceof ChangeFileException tooLong) {
                throw tooLong;
            }
            throw failed;
        }
    }
}
