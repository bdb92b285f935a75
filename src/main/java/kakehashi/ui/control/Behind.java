package kakehashi.ui.control;

import javafx.animation.PauseTransition;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.value.ObservableBooleanValue;
import javafx.util.Duration;

/**
 * Whether what is shown has been behind what was asked for longer than a moment. Most answers come within that, and a sign
 * that flickered at each of them would tell nothing; one that has appeared stays long enough to be read.
 */
public final class Behind {

    private static final Duration MOMENT = Duration.millis(400);
    private static final Duration READ = Duration.millis(800);

    private final ObservableBooleanValue pending;
    private final ReadOnlyBooleanWrapper lasting = new ReadOnlyBooleanWrapper();
    private final PauseTransition moment = new PauseTransition(MOMENT);
    private final PauseTransition read = new PauseTransition(READ);

    /** @param pending whether something else is shown than what was asked */
    public Behind(ObservableBooleanValue pending) {
        this.pending = pending;
        moment.setOnFinished(event -> {
            lasting.set(true);
            read.playFromStart();
        });
        read.setOnFinished(event -> look());
        pending.addListener((observed, before, after) -> look());
        look();
    }

    /** True while the sign is to be seen. */
    public ReadOnlyBooleanProperty lastingProperty() {
        return lasting.getReadOnlyProperty();
    }

    private void look() {
        if (!pending.get()) {
            moment.stop();
            lasting.set(lasting.get() && read.getStatus() == PauseTransition.Status.RUNNING);
        } else if (!lasting.get()) {
            moment.playFromStart();
        }
    }
}
