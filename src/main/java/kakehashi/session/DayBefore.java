package kakehashi.session;

import java.time.LocalDate;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import org.jspecify.annotations.Nullable;

/**
 * What is shown, as it was the day before: for a map that shows both days beside each other. It follows what is shown, and
 * is worked out only while somebody looks at it. Ui thread only.
 */
public final class DayBefore {

    private final ReadOnlyObjectProperty<Shown> now;
    private final Matching matching;
    private final LatestTask task;
    private final Messages messages;
    private final BooleanProperty open = new SimpleBooleanProperty();
    private final ReadOnlyObjectWrapper<@Nullable Shown> shown = new ReadOnlyObjectWrapper<>();

    DayBefore(
            ReadOnlyObjectProperty<Shown> now,
            Matching.Texts texts,
            LatestTask task,
            Messages messages,
            Drawing drawing) {
        this.now = now;
        this.matching = new Matching(texts);
        this.task = task;
        this.messages = messages;
        now.addListener(changed -> follow());
        open.addListener((observed, before, after) -> {
            if (after) {
                // Where ties went is to be seen, and goes on to be seen afterwards.
                drawing.atSuccessorProperty().set(true);
            }
            follow();
        });
    }

    /** Whether both days are to be seen. */
    public BooleanProperty openProperty() {
        return open;
    }

    /** The state of the day before; null while nobody looks, or until it is worked out. */
    public ReadOnlyObjectProperty<@Nullable Shown> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    /** Whether the state of the day before is that of what is shown now, or nobody looks. */
    public boolean isSettled() {
        Shown before = shown.get();
        return !open.get() || before != null && before.isOf(now.get().atlas(), asked());
    }

    private Asked asked() {
        Shown last = now.get();
        LocalDate day = last.asOf();
        return new Asked(last.filter(), day, last.language()).asOf(day.minusDays(1));
    }

    private void follow() {
        if (!open.get()) {
            task.cancel();
            shown.set(null);
        } else if (!isSettled()) {
            Shown last = now.get();
            Asked wanted = asked();
            task.run(
                    turn -> last.next(last.atlas(), wanted, matching),
                    shown::set,
                    problem -> messages.failed(Task.MAP, problem));
        }
    }
}
