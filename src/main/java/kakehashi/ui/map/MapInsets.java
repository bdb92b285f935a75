package kakehashi.ui.map;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import javafx.scene.AccessibleRole;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import kakehashi.map.ground.Backdrop;
import kakehashi.map.ground.BaseMap;
import kakehashi.map.ground.GroundLabel;
import kakehashi.map.ground.LabelRules;
import kakehashi.map.ground.Palette;
import kakehashi.map.ink.PixelPainter;
import kakehashi.map.scene.ArcScene;
import kakehashi.map.view.Viewport;
import kakehashi.session.LatestTask;
import kakehashi.session.Session;
import kakehashi.session.Task;
import kakehashi.ui.control.Images;
import org.jspecify.annotations.Nullable;

/** What the viewpoint in use wants seen and the view cuts off, side by side in small frames. */
final class MapInsets extends HBox {

    /** What the pictures depend on. */
    private record Content(List<Viewport> views, Backdrop backdrop, Palette palette, LabelRules rules) {

        static Content of(List<ArcScene> scenes) {
            ArcScene first = scenes.get(0);
            return new Content(
                    scenes.stream().map(ArcScene::viewport).toList(), first.backdrop(), first.palette(), first.rules());
        }
    }

    private final Session session;
    private final CompletableFuture<BaseMap> ground;
    private final LatestTask painting;
    private @Nullable Content content;

    MapInsets(Session session, CompletableFuture<BaseMap> ground) {
        this.session = session;
        this.ground = ground;
        painting = session.latestTask();
        setId("map-insets");
        getStyleClass().add("map-insets");
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        setMouseTransparent(true);
        setVisible(false);
    }

    /** Shows other insets, once they are painted. */
    void show(List<ArcScene> scenes) {
        Content next = scenes.isEmpty() ? null : Content.of(scenes);
        if (next == null) {
            content = null;
            painting.cancel();
            setVisible(false);
            getChildren().clear();
        } else if (!next.equals(content)) {
            content = next;
            painting.run(
                    turn -> scenes.stream().map(this::paint).toList(),
                    images -> show(scenes, images),
                    problem -> session.messages().failed(Task.MAP, problem));
        }
    }

    private Image paint(ArcScene scene) {
        return Images.of(new PixelPainter().paint(ground.join(), scene));
    }

    private void show(List<ArcScene> scenes, List<Image> images) {
        getChildren().clear();
        for (int i = 0; i < scenes.size(); i++) {
            ImageView view = new ImageView(images.get(i));
            view.setFitWidth(scenes.get(i).viewport().width());
            view.setFitHeight(scenes.get(i).viewport().height());
            StackPane frame = new StackPane(view);
            frame.getStyleClass().add("map-inset");
            frame.setAccessibleRole(AccessibleRole.IMAGE_VIEW);
            frame.setAccessibleText(
                    scenes.get(i).groundLabels().stream().map(GroundLabel::text).collect(Collectors.joining(" ")));
            getChildren().add(frame);
        }
        setVisible(true);
    }
}
