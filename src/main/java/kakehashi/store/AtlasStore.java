package kakehashi.store;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import kakehashi.model.Atlas;
import kakehashi.model.ChangeSet;
import kakehashi.model.RecordKey;
import kakehashi.query.name.Understood;

/**
 * The user's own atlas where it is kept. Several windows and programs may write it in turns; whether this one may, {@link
 * #access} says. A {@link StoreOpener} opens it.
 *
 * <p>Safe on any thread; one call at a time is served.
 */
public interface AtlasStore extends AutoCloseable {

    /** The atlas as it was opened or last written. Costs nothing. */
    Atlas load();

    /** Whether {@link #write} is possible, and if not, why. It stays so until the store is closed. */
    Access access();

    /** What was noticed as it was opened, in the order of what happened; nearly always nothing. */
    List<Notice> notices();

    /**
     * Makes the changes of a set, all of them or none, in one transaction with their entry in the journal. When it returns,
     * they are on the disk and {@link #load} gives the atlas with them.
     *
     * @return the entry
     * @throws StoreException if they are not made: {@link StoreProblem#STALE} where a record is no longer as the set has it
     *     before, whoever changed it; {@link StoreProblem#UNFIT} where a record would break a rule that it keeps now
     */
    default JournalEntry write(ChangeSet set) throws StoreException {
        return write(set, progress -> {});
    }

    /**
     * The same, telling how far it is.
     *
     * @param told on this thread; where it throws a {@link CancellationException}, so does this, and nothing is changed
     */
    JournalEntry write(ChangeSet set, Consumer<Progress> told) throws StoreException;

    /**
     * Backs the store up as it is, before a list is read in; nothing happens where it is one of which no backups are made.
     *
     * @throws StoreException if no backup could be made
     */
    void backUpBeforeImport() throws StoreException;

    /**
     * All that was ever written by {@link #write}, by whatever window, the oldest first; but what was forgotten.
     *
     * @throws StoreException of {@link StoreProblem#JOURNAL} if an entry was altered, taken out or put in
     */
    List<JournalEntry> journal() throws StoreException;

    /** The newest entry of the journal and its hash. */
    LogHead head() throws StoreException;

    /**
     * Looks through the whole journal, and through what is kept beside it to find entries by.
     *
     * @param noted a hash that was the newest entry's once; empty to ask for none
     * @return the serial of the entry of that hash, or of the newest; none where no entry has it: that entry, and what came
     *     after it, was taken out or written anew, or the hash is of another store
     * @throws StoreException of {@link StoreProblem#JOURNAL} if an entry was altered, taken out, put in or moved
     */
    Optional<Integer> verify(String noted) throws StoreException;

    /** How the oldest part of the journal was forgotten, the first time first; nearly always never. */
    List<Forgetting> forgettings() throws StoreException;

    /**
     * How many entries {@link #forget} would take away.
     *
     * @throws StoreException as of {@link #verify}
     */
    int olderThan(Instant before) throws StoreException;

    /**
     * Takes what is older than a moment out of the journal, up to the first entry that is not, and leaves an entry that says so,
     * and of each that is gone its hash. Nothing happens where nothing is older.
     *
     * @param by who does so
     * @throws StoreException if nothing was taken away: as of {@link #verify}, or the store cannot be written
     */
    void forget(Instant before, Instant at, String by) throws StoreException;

    /** The steps of the journal behind an entry, the oldest first; all of them behind 0. Cheap, however long the journal is. */
    List<JournalStep> steps(int behind) throws StoreException;

    /**
     * One entry of the journal.
     *
     * @throws StoreException of {@link StoreProblem#JOURNAL} if it was altered or is not there
     */
    JournalEntry entry(int serial) throws StoreException;

    /**
     * The entries of the journal that changed one record, the oldest first.
     *
     * @throws StoreException of {@link StoreProblem#JOURNAL} if one of them was altered
     */
    List<JournalEntry> history(RecordKey record) throws StoreException;

    /**
     * The records that hold every word of a text, as words or beginnings of words, in any of the three languages, with
     * or without marks and spaces; and the places that it names as a {@link kakehashi.query.name.PlaceReader} reads it. Best
     * first: the user's own locality; the localities that are named so, those with ties before the rest; what else is named
     * so; what is named beginning so; ties of both sides named; the rest, then the gazetteer, and last the localities that
     * hold the text inside a longer name. Of ties at most 200 are given.
     *
     * @throws IllegalStateException with a {@link StoreException} as its cause if the store can no longer be read
     */
    List<Found> search(String text, SearchOrder order);

    /**
     * The localities that a text may mean which is no place's, and by which nothing is called: those with the nearest names, or
     * around something in it that is in no record; none for any other text. They are to be offered, beside what holds the text's
     * words, and never to be taken without asking.
     *
     * @throws IllegalStateException with a {@link StoreException} as its cause if the store can no longer be read
     */
    List<Found> near(String text);

    /**
     * Ids of the ties and network links that hold every word of a text, in their own texts or in the names of their
     * localities, parties, networks and sources; and of those of the places, or of the pair, that it names. None for a blank
     * text.
     *
     * @throws IllegalStateException with a {@link StoreException} as its cause if the store can no longer be read
     */
    Set<String> matching(String text);

    /** The places that a text names, as a {@link kakehashi.query.name.PlaceReader} of the store's places reads it. */
    Understood places(String text);

    /**
     * Looks whether the store is still the one that was opened: cheap, and nothing is written. One that another program
     * has locked for the moment passes.
     *
     * @throws StoreException if it was moved, deleted or replaced since, or can no longer be read; what was loaded stays
     */
    void requireStillThere() throws StoreException;

    /**
     * Takes over what other windows or programs have written since. Nothing is read from the disk but a few bytes where nobody
     * has.
     *
     * @return whether anybody has written anything; {@link #load} gives other records only where that were records
     * @throws StoreException if it cannot be read, or what was written before is not there any more; what was loaded stays
     */
    boolean catchUp() throws StoreException;

    /** How editions come into it, and what they changed. */
    Editions editions();

    /**
     * Writes all that it holds, as it was loaded or last written, into another file: also where its own was moved, deleted or
     * replaced meanwhile, as long as the system still keeps what was opened.
     *
     * @throws StoreException if what it holds is no longer on the disk, or the file cannot be written; then there is none
     */
    void copyTo(Path target) throws StoreException;

    /** What a person keeps in it beside the records. */
    Notes notes();

    /** Lets go of the store and of the right to write. What was written is safe already. */
    @Override
    void close();
}
