package kakehashi.ui;

import java.util.function.BooleanSupplier;
import javafx.application.Platform;
import kakehashi.session.Opening;
import kakehashi.session.Session;
import kakehashi.session.Task;

/** Tells what nothing else caught, on whatever thread, in the window rather than on the console. */
final class Uncaught implements Thread.UncaughtExceptionHandler {

    private final Opening opening;
    private final BooleanSupplier shown;

    /** @param shown whether the window of the session is there, so that its messages are seen */
    Uncaught(Opening opening, BooleanSupplier shown) {
        this.opening = opening;
        this.shown = shown;
    }

    @Override
    public void uncaughtException(Thread thread, Throwable problem) {
        Platform.runLater(() -> {
            Session session = opening.sessionProperty().get();
            if (session != null && shown.getAsBoolean()) {
                session.messages().failed(Task.WINDOW, problem);
            } else {
                opening.fail(problem);
            }
        });
    }
}
