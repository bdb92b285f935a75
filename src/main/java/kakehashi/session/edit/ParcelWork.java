package kakehashi.session.edit;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Function;
import kakehashi.model.RecordKey;
import kakehashi.query.edit.Disagreement;
import kakehashi.query.edit.Disagreement.Choice;
import kakehashi.query.since.Beginning;
import kakehashi.query.since.ChangedSince;
import kakehashi.session.parcel.Along;
import kakehashi.session.parcel.Offer;
import kakehashi.session.parcel.Packed;
import kakehashi.session.parcel.Parcels;
import kakehashi.session.parcel.Since;
import kakehashi.session.parcel.StepsSince;
import kakehashi.store.AtlasStore;
import kakehashi.store.StoreException;
import kakehashi.store.change.Parcel;
import org.jspecify.annotations.Nullable;

/** Change files in the window: what one would change, taking it in, and making one. */
public final class ParcelWork {

    /** What the name of a change file ends in, without the dot. */
    public static final String ENDING = Parcel.ENDING.substring(1);

    private final AtlasStore store;
    private final Clock clock;
    private final Function<Callable<?>, CompletableFuture<Void>> inTurn;
    private final Workshop workshop;
    private final Steps steps;

    /** @param steps writes what is taken in, to be taken back like any other step */
    ParcelWork(
            AtlasStore store,
            Clock clock,
            Function<Callable<?>, CompletableFuture<Void>> inTurn,
            Workshop workshop,
            Steps steps) {
        this.steps = steps;
        this.store = store;
        this.clock = clock;
        this.inTurn = inTurn;
        this.workshop = workshop;
    }

    /** Reads a file, which changes nothing. To be called in the background. */
    public Offer read(Path file) throws Exception {
        return new Parcels(store, clock).read(file);
    }

    /**
     * Takes a file in, once the store is backed up, and shows what follows.
     *
     * @param choices by record; what no choice is made about stays as it is
     */
    public CompletableFuture<Void> take(Offer offer, Map<RecordKey, Map<Disagreement, Choice>> choices) {
        return inTurn.apply(() -> new Parcels(store, clock).take(offer, choices, steps::write))
                .whenComplete((done, problem) -> workshop.othersWrote());
    }

    /**
     * What was changed here, to be written to a file.
     *
     * @param since a day; null for all that is not as the edition has it
     * @param with what of that which is kept beside the records goes along
     */
    public CompletableFuture<Packed> made(@Nullable LocalDate since, Set<Along> with) {
        String author = workshop.author();
        return workshop.inBackground(() -> new Parcels(store, clock)
                .made(since == null ? Since.edition(store) : Since.day(since, clock.getZone()), with, author));
    }

    /** The editions that the store holds or held, by number, the one that it holds first. */
    public CompletableFuture<Set<String>> editions() {
        return workshop.inBackground(() -> Since.editions(store));
    }

    /** What became of the records on a day and later; done on the ui thread. */
    public CompletableFuture<ChangedSince> changed(LocalDate since) {
        return workshop.inBackground(() -> changed(new Beginning.Day(since)));
    }

    /**
     * What became of the records since a beginning that the log knows. Reads the whole log, so call it in the background.
     *
     * @throws CompletionException if the log cannot be read
     */
    public ChangedSince changed(Beginning since) {
        try {
            return StepsSince.of(store, Since.of(since, clock.getZone()), store.load());
        } catch (StoreException unreadable) {
            throw new CompletionException(unreadable);
        }
    }
}
