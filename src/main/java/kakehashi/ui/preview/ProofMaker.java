package kakehashi.ui.preview;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.util.Duration;
import kakehashi.session.LatestTask;
import kakehashi.session.Session;
import kakehashi.session.edit.Editing;
import kakehashi.sheet.compose.Journal;
import org.jspecify.annotations.Nullable;

/**
 * Has proofs made in the background, soon after they are ordered: of several orders only the last counts, and the making of
 * any other is given up. FX thread only.
 */
final class ProofMaker {

    /** As long as a hand rests between two keys of a word. */
    private static final Duration REST = Duration.millis(120);

    /** Shorter work is done before anyone wonders. */
    private static final Duration PATIENCE = Duration.millis(200);

    private final LatestTask making;
    private final ProofPress press;
    private final PauseTransition rest = new PauseTransition(REST);
    private final PauseTransition patience = new PauseTransition(PATIENCE);
    private final ReadOnlyObjectWrapper<@Nullable Proof> proof = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Throwable> problem = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper cancelled = new ReadOnlyBooleanWrapper();
    private final List<Consumer<Proof>> waiting = new ArrayList<>();
    private @Nullable SheetOrder wanted;

    ProofMaker(Session session) {
        press = new ProofPress(journal(session));
        making = session.latestTask();
        rest.setOnFinished(event -> begin());
        patience.setOnFinished(event -> busy.set(wanted != null));
    }

    /** What the store of a session tells of who changed what. */
    static Journal journal(Session session) {
        Editing editing = session.editing();
        return new Journal(ZoneId.systemDefault(), editing::changesOf, editing.parcels()::changed);
    }

    /** Asks for a proof, soon; of several orders only the last counts. */
    void order(SheetOrder next) {
        Proof shown = proof.get();
        boolean same = wanted == null ? shown != null && next.equals(shown.order()) : next.equals(wanted);
        cancelled.set(false);
        if (!same) {
            wanted = next;
            problem.set(null);
            making.cancel();
            rest.playFromStart();
            if (!busy.get()) {
                patience.playFromStart();
            }
        }
    }

    /** Gives up what is being made; what was shown stays. */
    void cancel() {
        if (wanted != null) {
            rest.stop();
            making.cancel();
            settle();
            cancelled.set(true);
            waiting.clear();
        }
    }

    /** Hands over the proof of the last order: now, or when it is made. */
    void whenMade(Consumer<Proof> then) {
        Proof shown = proof.get();
        if (wanted != null) {
            waiting.add(then);
        } else if (shown != null) {
            then.accept(shown);
        }
    }

    /** The last proof made; null before the first. */
    ReadOnlyObjectProperty<@Nullable Proof> proofProperty() {
        return proof.getReadOnlyProperty();
    }

    /** Why the last order could not be made; null where it could. */
    ReadOnlyObjectProperty<@Nullable Throwable> problemProperty() {
        return problem.getReadOnlyProperty();
    }

    /** Whether something is being made that takes longer than a moment. */
    ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }

    /** Whether what is shown is older than the last order, since that was cancelled. */
    ReadOnlyBooleanProperty cancelledProperty() {
        return cancelled.getReadOnlyProperty();
    }

    /** Whether nothing is being made or waits for it. */
    boolean isSettled() {
        return wanted == null;
    }

    private void begin() {
        SheetOrder order = wanted;
        if (order != null) {
            making.run(turn -> press.make(order, turn), this::show, this::fail);
        }
    }

    private void settle() {
        wanted = null;
        patience.stop();
        busy.set(false);
    }

    private void show(Proof made) {
        settle();
        List<Consumer<Proof>> served = List.copyOf(waiting);
        waiting.clear();
        proof.set(made);
        served.forEach(then -> then.accept(made));
    }

    private void fail(Throwable why) {
        settle();
        waiting.clear();
        problem.set(why);
    }
}
