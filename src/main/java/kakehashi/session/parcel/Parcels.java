package kakehashi.session.parcel;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import kakehashi.model.Atlas;
import kakehashi.model.ChangeSet;
import kakehashi.model.RecordKey;
import kakehashi.query.edit.Disagreement;
import kakehashi.query.edit.Disagreement.Choice;
import kakehashi.query.edit.Stamp;
import kakehashi.query.parcel.Arrival;
import kakehashi.query.parcel.Sent;
import kakehashi.store.AtlasStore;
import kakehashi.store.JournalEntry;
import kakehashi.store.JournalStep;
import kakehashi.store.LogHead;
import kakehashi.store.Note;
import kakehashi.store.StoreException;
import kakehashi.store.change.ChangeFileException;
import kakehashi.store.change.Parcel;
import kakehashi.store.change.ParcelFile;

/** Makes change files of a store, and takes in those of others. */
public final class Parcels {

    private final AtlasStore store;
    private final Clock clock;

    public Parcels(AtlasStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    /** Writes a step into the store. */
    public interface Writer<X extends Exception> {

        void write(ChangeSet step) throws StoreException, X;
    }

    /** Whether a file is called as a change file, or begins as one does. */
    public static boolean isOne(Path file) {
        return Files.isRegularFile(file) && Parcel.isOne(file);
    }

    /**
     * What was changed, with who did it and when; nothing else of the store.
     *
     * @param with what of that which is kept beside the records goes along; a person must have said so
     * @param author who makes the file; empty where that is not known
     */
    public Packed made(Since since, Set<Along> with, String author) throws StoreException {
        Atlas atlas = store.load();
        Instant now = clock.instant();
        List<ChangeSet> log = store.journal().stream().map(JournalEntry::set).toList();
        List<ChangeSet> steps = Sent.of(atlas, log, since.moment(), new Stamp(new UUID(0, 0), now, author, null));
        LogHead head = store.head();
        return new Packed(new Parcel(
                new Parcel.Head(atlas.edition().version(), since.told(), now, author, head.serial(), head.hash()),
                steps,
                with.isEmpty() ? List.of() : Asides.of(store.notes().read(), Along.sorts(with))));
    }

    /**
     * What a file would change here; nothing is written.
     *
     * @throws ChangeFileException if it is no change file, is not whole, or is of a later program
     */
    public Offer read(Path file) throws IOException, ChangeFileException, StoreException {
        Parcel parcel;
        try (InputStream in = Files.newInputStream(file)) {
            parcel = ParcelFile.read(in, clock.instant());
        }
        List<Note> fresh = parcel.asides().isEmpty()
                ? List.of()
                : Asides.fresh(store.notes().read(), parcel.asides());
        return new Offer(file, parcel, Arrival.of(store.load(), known(), parcel.steps()), fresh);
    }

    /** The steps that are made in the store and not taken back since. */
    private Set<UUID> known() throws StoreException {
        Map<UUID, Integer> times = new HashMap<>();
        for (JournalStep step : store.steps(0)) {
            times.merge(step.set(), 1, Integer::sum);
        }
        Set<UUID> known = new HashSet<>();
        times.forEach((id, made) -> {
            if (made > times.getOrDefault(ChangeSet.idOfInverse(id), 0)) {
                known.add(id);
            }
        });
        return known;
    }

    /**
     * Takes a file in, once the store is backed up: each step as it was made there, by whom and when.
     *
     * @param choices by record; what no choice is made about stays as it is
     * @param writer writes one step after the other
     * @return how many steps were made
     * @throws StoreException if the store refuses; what was written by then stays, and comes no second time
     */
    public <X extends Exception> int take(
            Offer offer, Map<RecordKey, Map<Disagreement, Choice>> choices, Writer<X> writer) throws StoreException, X {
        List<ChangeSet> steps = offer.arrival().steps(choices);
        if (!steps.isEmpty()) {
            store.backUpBeforeImport();
        }
        for (ChangeSet step : steps) {
            writer.write(step);
        }
        if (!offer.asides().isEmpty()) {
            store.notes().keep(offer.asides());
        }
        return steps.size();
    }
}
