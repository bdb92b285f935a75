package kakehashi.session.edit;

import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import kakehashi.model.Atlas;
import org.jspecify.annotations.Nullable;

/** What editing needs of the session around it. */
public interface Workshop {

    /** Does something in the background; done on the ui thread with the result, or failed with what it threw. */
    <T> CompletableFuture<T> inBackground(Callable<T> work);

    /** Shows other records; done once they, or later ones, are shown. */
    CompletableFuture<Void> show(Atlas next);

    /** Tells how a change ended: null where it was made. */
    void ended(@Nullable Throwable problem);

    /** Tells that others have written something into the store: records, or what is kept beside them. */
    void othersWrote();

    /** Tells how looking for what others wrote ended: null where it could be read. */
    void followed(@Nullable Throwable problem);

    /** Who works here, as that person wants to be called; empty where that was never said. */
    String author();
}
