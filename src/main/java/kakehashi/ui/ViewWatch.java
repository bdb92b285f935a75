package kakehashi.ui;

import javafx.animation.PauseTransition;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.stage.Window;
import javafx.util.Duration;
import kakehashi.session.KeptViews;

/** Tells when the window has survived the view it was last shown: some time later it still draws, or it is closed. */
final class ViewWatch {

    /** Long enough to lay out and draw what the view shows; a thread that got stuck on that never comes to its end. */
    private static final Duration PROOF = Duration.seconds(2);

    private final KeptViews views;
    private final PauseTransition proof = new PauseTransition(PROOF);

    ViewWatch(KeptViews views) {
        this.views = views;
        proof.setOnFinished(event -> views.survived());
        views.openingProperty().addListener((observed, before, after) -> {
            if (after) {
                proof.playFromStart();
            }
        });
    }

    /** @param node in the window */
    void follow(Node node) {
        node.sceneProperty()
                .flatMap(Scene::windowProperty)
                .flatMap(Window::showingProperty)
                .addListener((observed, before, after) -> {
                    if (after == null || !after) {
                        views.survived();
                    }
                });
    }
}
