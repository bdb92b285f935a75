package kakehashi.ui.preview;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletionException;
import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.util.Duration;
import kakehashi.session.Session;
import kakehashi.sheet.PagePictures;
import kakehashi.sheet.compose.Sheets;
import kakehashi.sheet.tree.Sheet;
import kakehashi.sheet.write.PdfWriter;
import kakehashi.sheet.write.PrintedSheet;
import org.jspecify.annotations.Nullable;

/**
 * Makes proofs in the background, one at a time: while one is made, of all further orders only the last waits, and what
 * comes late is dropped. FX thread only.
 */
final class ProofMaker {

    /** As long as a hand rests between two keys of a word. */
    private static final Duration REST = Duration.millis(120);

    /** Shorter work is done before anyone wonders. */
    private static final Duration PATIENCE = Duration.millis(200);

    private final Session session;
    private final PauseTransition rest = new PauseTransition(REST);
    private final PauseTransition patience = new PauseTransition(PATIENCE);
    private final ReadOnlyObjectWrapper<@Nullable Proof> proof = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Throwable> problem = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper cancelled = new ReadOnlyBooleanWrapper();
    private final List<Consumer<Proof>> waiting = new ArrayList<>();
    private @Nullable SheetOrder wanted;
    private boolean making;
    private @Nullable PdfWriter writer;
    private @Nullable Sheets sheets;
    private @Nullable SheetOrder sheetsOf;

    ProofMaker(Session session) {
        this.session = session;
        rest.setOnFinished(event -> begin());
        patience.setOnFinished(event -> busy.set(wanted != null));
    }

    /** Asks for a proof, soon; of several orders only the last counts. */
    void order(SheetOrder next) {
        Proof shown = proof.get();
        boolean same = wanted == null ? shown != null && next.equals(shown.order()) : next.equals(wanted);
        cancelled.set(false);
        if (!same) {
            wanted = next;
            problem.set(null);
            rest.playFromStart();
            if (!busy.get()) {
                patience.playFromStart();
            }
        }
    }

    /** Drops what is being made; what was shown stays. */
    void cancel() {
        if (wanted != null) {
            wanted = null;
            rest.stop();
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
        if (order != null && !making) {
            making = true;
            session.inBackground(() -> make(order)).whenComplete((made, failed) -> {
                making = false;
                if (order.equals(wanted)) {
                    wanted = null;
                    settle();
                    show(made, failed);
                } else {
                    begin();
                }
            });
        }
    }

    private void settle() {
        patience.stop();
        busy.set(false);
    }

    private void show(@Nullable Proof made, @Nullable Throwable failed) {
        List<Consumer<Proof>> served = List.copyOf(waiting);
        waiting.clear();
        if (made != null) {
            proof.set(made);
            served.forEach(then -> then.accept(made));
        } else {
            problem.set(
                    failed instanceof CompletionException && failed.getCause() != null ? failed.getCause() : failed);
        }
    }

    /** In the background, but never twice at once. */
    private Proof make(SheetOrder order) throws Exception {
        Sheets composer = sheets;
        if (composer == null || sheetsOf == null || !order.sharesSheets(sheetsOf)) {
            composer = new Sheets(order.meanings(), order.language(), order.options());
            sheets = composer;
            sheetsOf = order;
        }
        PdfWriter printer = writer;
        if (printer == null) {
            printer = new PdfWriter();
            writer = printer;
        }
        Sheet sheet = composer.compose(order.subject());
        PrintedSheet printed = printer.print(sheet);
        return new Proof(order, sheet, printed, PagePictures.of(printed.pdf()));
    }
}
