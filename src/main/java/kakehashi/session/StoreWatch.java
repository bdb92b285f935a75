package kakehashi.session;

import java.util.Optional;
import kakehashi.store.AtlasStore;
import kakehashi.store.StoreException;
import kakehashi.store.StoreProblem;
import org.jspecify.annotations.Nullable;

/**
 * Looks whether the store's file was moved, deleted or replaced by others while it is open, so that a person is told before
 * working on what can no longer be kept. It is told once, not again as long as it stays so, and no longer once all is well
 * again. Ui thread only.
 */
public final class StoreWatch {

    private final AtlasStore store;
    private final LatestTask looks;
    private final Messages messages;
    private @Nullable StoreProblem told;

    StoreWatch(AtlasStore store, LatestTask looks, Messages messages) {
        this.store = store;
        this.looks = looks;
        this.messages = messages;
    }

    /** Looks in the background; nothing happens while a look before is on its way, which on a lost network may take long. */
    public void look() {
        if (looks.isIdle()) {
            looks.run(turn -> found(), this::tell, problem -> messages.failed(Task.STORE, problem));
        }
    }

    /** Whether the file is gone, as it was told. */
    public boolean isGone() {
        return told == StoreProblem.GONE;
    }

    private Optional<StoreException> found() {
        try {
            store.requireStillThere();
            return Optional.empty();
        } catch (StoreException lost) {
            return Optional.of(lost);
        }
    }

    private void tell(Optional<StoreException> lost) {
        StoreProblem problem = lost.map(StoreException::problem).orElse(null);
        if (problem == null) {
            messages.worked(Task.STORE);
        } else if (problem != told) {
            messages.failed(Task.STORE, lost.get());
        }
        told = problem;
    }
}
