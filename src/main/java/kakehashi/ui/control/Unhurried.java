package kakehashi.ui.control;

import javafx.animation.Animation;
import javafx.animation.PauseTransition;
import javafx.util.Duration;
import kakehashi.session.Playback;
import kakehashi.session.Session;

/**
 * Shows each new answer, but while a playback runs only now and then, and its last one at its end: what is read word by
 * word need not change ten times a second, and the time it takes is the map's.
 */
public final class Unhurried {

    private static final Duration REST = Duration.millis(700);

    private final Playback playback;
    private final Runnable show;
    private final PauseTransition rest = new PauseTransition(REST);
    private boolean missed;

    /** @param show shows the present answer */
    public Unhurried(Session session, Runnable show) {
        this.playback = session.timeline().playback();
        this.show = show;
        rest.setOnFinished(event -> catchUp());
        session.answerProperty().addListener(changed -> answered());
        playback.playingProperty().addListener((observed, before, playing) -> {
            if (!playing) {
                rest.stop();
                catchUp();
            }
        });
    }

    private void answered() {
        if (!playback.isPlaying()) {
            missed = false;
            show.run();
        } else {
            missed = true;
            if (rest.getStatus() != Animation.Status.RUNNING) {
                catchUp();
            }
        }
    }

    private void catchUp() {
        if (missed) {
            missed = false;
            show.run();
            if (playback.isPlaying()) {
                rest.playFromStart();
            }
        }
    }
}
