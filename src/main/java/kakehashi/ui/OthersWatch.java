package kakehashi.ui;

import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.stage.Window;
import javafx.util.Duration;
import kakehashi.session.Session;

/** Asks once a second, while a window is shown, for what others have written, and what became of the store's file. */
final class OthersWatch {

    private static final Duration SECOND = Duration.seconds(1);

    private final Timeline clock;

    OthersWatch(Session session) {
        clock = new Timeline(new KeyFrame(SECOND, tick -> {
            session.editing().catchUp();
            session.storeWatch().look();
        }));
        clock.setCycleCount(Animation.INDEFINITE);
    }

    /** Begins whenever the window of a node is shown, and ends when it is not. */
    void whileShown(Node node) {
        node.sceneProperty()
                .flatMap(Scene::windowProperty)
                .flatMap(Window::showingProperty)
                .orElse(false)
                .addListener((observed, before, shown) -> {
                    if (Boolean.TRUE.equals(shown)) {
                        clock.play();
                    } else {
                        clock.stop();
                    }
                });
    }
}
