package kakehashi.session.edit;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Function;
import kakehashi.model.Atlas;
import kakehashi.model.Change;
import kakehashi.query.edit.Disagreement.Choice;
import kakehashi.query.edit.Stamp;
import kakehashi.query.edition.Question;
import kakehashi.query.edition.Taking;
import kakehashi.store.AtlasStore;
import kakehashi.store.EditionPast;
import kakehashi.store.edition.EditionFile;
import kakehashi.text.Told;
import kakehashi.text.Words;

/** Editions in the window: what one in a file would change, taking it over, what is to be decided, and what others changed. */
public final class EditionWork {

    /**
     * An edition in a file beside what the store holds.
     *
     * @param now what the store held as it was looked at
     * @param taking what taking it over comes to
     */
    public record Offer(EditionFile file, Atlas edition, Atlas now, Taking taking) {

        /** The file that it is in. */
        public Path path() {
            return file.file();
        }

        /** Whether somebody whom the program knows vouches for it. */
        public boolean isTrusted() {
            return file.seal().isTrusted();
        }

        /** Who signed it, or why that says nothing. */
        public String seal(Words words) {
            return file.seal().in(words);
        }

        /** Whether the store would go back to what it had before. */
        public boolean isOlder() {
            return edition.edition().compareTo(now.edition()) < 0;
        }

        /** Whether nothing would be otherwise. */
        public boolean isSame() {
            return taking.changes().isEmpty() && edition.edition().equals(now.edition());
        }
    }

    /**
     * An edition that was taken over, and what it changed.
     *
     * @param former which edition there was before
     */
    public record Past(String former, String version, Instant at, List<Change> changes) {}

    /** What the name of an edition's file ends in, without the dot. */
    public static final String ENDING = EditionFile.ENDING.substring(1);

    private final AtlasStore store;
    private final Clock clock;
    private final Function<Callable<?>, CompletableFuture<Void>> inTurn;
    private final Workshop workshop;

    EditionWork(
            AtlasStore store, Clock clock, Function<Callable<?>, CompletableFuture<Void>> inTurn, Workshop workshop) {
        this.store = store;
        this.clock = clock;
        this.inTurn = inTurn;
        this.workshop = workshop;
    }

    /** Reads a file, which changes nothing. Takes some tenths of a second: to be called in the background. */
    public Offer read(Path file) throws Exception {
        EditionFile read = store.editions().read(file);
        Atlas edition = read.atlas();
        Atlas now = store.load();
        return new Offer(read, edition, now, Taking.of(now, edition));
    }

    /**
     * Takes it over, once the store is backed up, and shows what follows.
     *
     * @param progress told in the background
     */
    public CompletableFuture<Void> take(Offer offer, Consumer<Told> progress) {
        return inTurn.apply(() -> store.editions()
                .take(offer.file(), offer.edition(), clock.instant(), step -> progress.accept(step::in)));
    }

    /** Decides one question; nothing happens where that was done meanwhile. */
    public CompletableFuture<Void> decide(Question question, Choice choice, Stamp stamp) {
        return inTurn.apply(() -> {
            new Deciding(store).decide(question, choice, stamp);
            return question;
        });
    }

    /** The editions that were taken over, the newest first. */
    public CompletableFuture<List<Past>> past() {
        return workshop.inBackground(() -> {
            List<Past> all = new ArrayList<>();
            for (EditionPast each : store.editions().past()) {
                all.add(new Past(
                        each.former(),
                        each.version(),
                        each.at(),
                        store.editions().changes(each)));
            }
            return all;
        });
    }
}
