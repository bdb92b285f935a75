package kakehashi.ui.map;

import java.util.concurrent.CompletableFuture;
import java.util.function.BiConsumer;
import javafx.geometry.Rectangle2D;
import javafx.scene.image.ImageView;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Rectangle;
import kakehashi.map.ground.BaseMap;
import kakehashi.map.ink.PixelPainter;
import kakehashi.map.scene.ArcScene;
import kakehashi.map.scene.MapContent;
import kakehashi.map.view.Viewport;
import kakehashi.session.LatestTask;
import kakehashi.session.Session;
import kakehashi.session.Task;
import kakehashi.ui.control.Images;
import org.jspecify.annotations.Nullable;

/** Both countries in small, with a frame around what is in view; shown once the view holds only a part of them. */
final class MapOverview extends Pane {

    private static final int WIDTH = 128;
    private static final int HEIGHT = 118;
    private static final double SMALLEST_FRAME = 6;
    /** In a map lower than so many times its own height it would hide too much. */
    private static final double ROOM = 2.5;
    /** With less than this share of the overview in view, one needs to be told where one is. */
    private static final double PART = 0.6;

    private final Session session;
    private final CompletableFuture<BaseMap> ground;
    private final LatestTask painting;
    private final ImageView picture = new ImageView();
    private final Rectangle frame = new Rectangle();
    private @Nullable Viewport painted;
    private @Nullable MapSubject subject;

    /** @param go told of a longitude and a latitude to bring to the middle */
    MapOverview(Session session, CompletableFuture<BaseMap> ground, BiConsumer<Double, Double> go) {
        this.session = session;
        this.ground = ground;
        painting = session.latestTask();
        setId("map-overview");
        getStyleClass().add("map-overview");
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        setPrefSize(WIDTH, HEIGHT);
        setVisible(false);
        Rectangle clip = new Rectangle(WIDTH, HEIGHT);
        setClip(clip);
        picture.setFitWidth(WIDTH);
        picture.setFitHeight(HEIGHT);
        frame.getStyleClass().add("overview-frame");
        Rectangle edge = new Rectangle(0.5, 0.5, WIDTH - 1, HEIGHT - 1);
        edge.getStyleClass().add("overview-edge");
        getChildren().addAll(picture, frame, edge);
        addEventHandler(MouseEvent.ANY, event -> {
            boolean moves = event.getEventType() == MouseEvent.MOUSE_PRESSED
                    || event.getEventType() == MouseEvent.MOUSE_DRAGGED;
            if (moves && event.getButton() == MouseButton.PRIMARY) {
                Viewport whole = whole(1);
                go.accept(whole.lonAt(event.getX()), whole.latAt(event.getY()));
            }
            event.consume();
        });
    }

    private static Viewport whole(double pixelScale) {
        return Viewport.ofBothCountries(WIDTH, HEIGHT, pixelScale);
    }

    /** Frames what is in view. */
    void follow(Viewport now, MapSubject shown) {
        Viewport whole = whole(now.pixelScale());
        double left = whole.x(now.lonAt(0));
        double right = whole.x(now.lonAt(now.width()));
        double top = whole.y(now.latAt(0));
        double bottom = whole.y(now.latAt(now.height()));
        Rectangle2D seen = new Rectangle2D(left, top, right - left, bottom - top);
        double width = Math.max(SMALLEST_FRAME, seen.getWidth());
        double height = Math.max(SMALLEST_FRAME, seen.getHeight());
        frame.setX(seen.getMinX() + (seen.getWidth() - width) / 2);
        frame.setY(seen.getMinY() + (seen.getHeight() - height) / 2);
        frame.setWidth(width);
        frame.setHeight(height);
        boolean part = Math.min(WIDTH, right) - Math.max(0, left) < PART * WIDTH
                || Math.min(HEIGHT, bottom) - Math.max(0, top) < PART * HEIGHT;
        setVisible(part && now.height() > ROOM * HEIGHT);
        if (isVisible() && (!whole.equals(painted) || subject == null || !shown.hasGroundOf(subject))) {
            painted = whole;
            subject = shown;
            paint(whole, shown);
        }
    }

    private void paint(Viewport whole, MapSubject shown) {
        painting.run(
                turn -> new PixelPainter()
                        .paint(
                                ground.join(),
                                ArcScene.of(MapContent.NOTHING, shown.backdrop(), whole, shown.encoding())),
                small -> picture.setImage(Images.of(small)),
                problem -> session.messages().failed(Task.MAP, problem));
    }
}
