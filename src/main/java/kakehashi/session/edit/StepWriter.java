package kakehashi.session.edit;

import java.util.Optional;
import java.util.function.Consumer;
import kakehashi.model.ChangeSet;
import kakehashi.query.edit.Meeting;
import kakehashi.store.AtlasStore;
import kakehashi.store.Progress;
import kakehashi.store.StoreException;
import kakehashi.store.StoreProblem;

/** Writes steps into a store that others may write too: what they changed meanwhile is brought together with the step. */
final class StepWriter {

    /** Somebody may write again while the two are brought together. */
    private static final int TRIES = 20;

    private final AtlasStore store;

    StepWriter(AtlasStore store) {
        this.store = store;
    }

    /**
     * Writes a step, on what others have left where that leaves nothing to decide. Nothing is written where all of it is there
     * already.
     *
     * @param told how far it is; where it throws, nothing has changed
     * @throws MetException if something is to be decided; then nothing has changed
     * @throws StoreException if the store refuses; then nothing has changed
     */
    void write(ChangeSet set, Consumer<Progress> told) throws StoreException, MetException {
        Optional<ChangeSet> next = Optional.of(set);
        for (int tries = 1; next.isPresent(); tries++) {
            try {
                store.write(next.get(), told);
                return;
            } catch (StoreException refused) {
                Meeting meeting = Meeting.of(set, store.load());
                boolean isMet = refused.problem() == StoreProblem.STALE
                        && !meeting.records().isEmpty();
                if (!isMet || tries == TRIES) {
                    throw refused;
                }
                if (!meeting.isAgreed()) {
                    throw new MetException(meeting, refused);
                }
                next = meeting.agreed();
            }
        }
    }
}
