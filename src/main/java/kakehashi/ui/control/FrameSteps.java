package kakehashi.ui.control;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import javafx.animation.AnimationTimer;

/** Does one piece of work a frame, so that each is on the screen before the next is begun. */
public final class FrameSteps extends AnimationTimer {

    private final Deque<Runnable> steps;

    public FrameSteps(List<Runnable> steps) {
        this.steps = new ArrayDeque<>(steps);
    }

    /** Begins two frames later: by then what is there now is on the screen, drawn by the thread that renders. */
    @Override
    public void start() {
        steps.addFirst(() -> {});
        steps.addFirst(() -> {});
        super.start();
    }

    @Override
    public void handle(long now) {
        steps.remove().run();
        if (steps.isEmpty()) {
            stop();
        }
    }
}
