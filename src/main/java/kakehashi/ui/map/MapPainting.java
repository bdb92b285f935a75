package kakehashi.ui.map;

import java.nio.IntBuffer;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javafx.animation.Animation;
import javafx.animation.PauseTransition;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.Parent;
import javafx.scene.image.Image;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.util.Duration;
import kakehashi.map.ground.BaseMap;
import kakehashi.map.ground.LabelRules;
import kakehashi.map.ink.Picture;
import kakehashi.map.ink.PixelPainter;
import kakehashi.map.scene.ArcScene;
import kakehashi.map.scene.Inset;
import kakehashi.map.scene.Legend;
import kakehashi.map.tile.StreetMap;
import kakehashi.map.view.Viewport;
import kakehashi.session.Session;
import kakehashi.session.Task;
import org.jspecify.annotations.Nullable;

/**
 * Paints the map in the background, one picture at a time. What is asked for meanwhile waits, and only the latest of it is
 * painted, so a drag never queues up pictures that nobody will see.
 */
final class MapPainting {

    /**
     * A picture of a scene; the list that was painted is the one that is asked what lies under the pointer.
     *
     * @param picture the pixels of the image; they are painted over two pictures later
     * @param legend of all that is drawn
     * @param insets what the viewpoint wants seen and the view cuts off
     */
    record Painted(ArcScene scene, Picture picture, Image image, Legend legend, List<ArcScene> insets) {}

    private record Wanted(Viewport viewport, MapSubject subject, LabelRules rules) {}

    /** Pixels that are painted and then shown; the image is made anew only when the size changes. */
    private static final class Paper {
        private int[] pixels = new int[0];
        private @Nullable PixelBuffer<IntBuffer> buffer;
        private @Nullable WritableImage image;

        Image show(Picture picture) {
            PixelBuffer<IntBuffer> shown = buffer;
            WritableImage fitting = image;
            if (shown == null
                    || fitting == null
                    || picture.pixels() != pixels
                    || shown.getWidth() != picture.width()
                    || shown.getHeight() != picture.height()) {
                pixels = picture.pixels();
                shown = new PixelBuffer<>(
                        picture.width(), picture.height(), IntBuffer.wrap(pixels), PixelFormat.getIntArgbPreInstance());
                fitting = new WritableImage(shown);
                buffer = shown;
                image = fitting;
            }
            shown.updateBuffer(all -> null);
            return fitting;
        }
    }

    /**
     * How long a moving view waits for its next picture, in milliseconds: shifting the last one is cheap, and a painter at
     * work without a break takes from it the processor on which the frames are drawn.
     */
    private static final double BREATH = 60;
    /** On a busy or slow computer it waits longer: so many times as long as the last picture took. */
    private static final double REST = 2;

    /** Milliseconds that a frame in which all else of an answer is shown waits for its map, which would else come a frame later. */
    private static final long PATIENCE = 4;

    private final Session session;
    private final CompletableFuture<BaseMap> ground;
    private final PixelPainter painter = new PixelPainter();
    private final StreetMap tiles;
    /** One is shown, one may still be on its way to the screen, one is painted. */
    private final Paper[] papers = {new Paper(), new Paper(), new Paper()};

    private int turn;
    private @Nullable Order atWork;
    private @Nullable MapSubject last;
    private volatile @Nullable Laid laid;
    private @Nullable MapSubject shown;
    private boolean otherTies;
    private final PauseTransition breath = new PauseTransition(Duration.millis(BREATH));
    private @Nullable Wanted waiting;
    private final ReadOnlyObjectWrapper<@Nullable Painted> painted = new ReadOnlyObjectWrapper<>();

    /** @param tiles laid over the ground */
    MapPainting(Session session, CompletableFuture<BaseMap> ground, StreetMap tiles) {
        this.tiles = tiles;
        this.session = session;
        this.ground = ground;
        breath.setOnFinished(event -> paintNext());
    }

    /** The latest picture; null before the first. */
    ReadOnlyObjectProperty<@Nullable Painted> paintedProperty() {
        return painted.getReadOnlyProperty();
    }

    /** Whether the latest picture shows other ties than the one before. */
    boolean showsOtherTies() {
        return otherTies;
    }

    /** Asks for a picture; on the FX thread. */
    void want(Viewport viewport, MapSubject subject, LabelRules rules) {
        waiting = new Wanted(viewport, subject, rules);
        boolean onlyMoved = subject == last;
        if (atWork == null && !(onlyMoved && breath.getStatus() == Animation.Status.RUNNING)) {
            paintNext();
        }
    }

    /** Whether the latest picture is of what was asked for last: none is being painted, and none waits. */
    boolean isSettled() {
        return atWork == null && waiting == null;
    }

    /** Forgets what still waits to be painted, as when the window closes. */
    void rest() {
        waiting = null;
        breath.stop();
    }

    private void paintNext() {
        Wanted next = waiting;
        if (next == null) {
            return;
        }
        waiting = null;
        Order order = new Order(next, papers[turn], next.subject() == last ? 0 : PATIENCE);
        last = next.subject();
        breath.stop();
        turn = (turn + 1) % papers.length;
        atWork = order;
        CompletableFuture<Void> handled = session.inBackground(order::paint).handle((none, problem) -> {
            end(order, problem);
            return null;
        });
        assert handled != null;
    }

    /** Hands over what is painted, or says why it is not; the second time it is called for an order nothing is left to do. */
    private void end(Order order, @Nullable Throwable problem) {
        if (order != atWork) {
            return;
        }
        atWork = null;
        boolean onlyMoved = waiting != null && waiting.subject() == order.wanted.subject();
        Done done = order.done;
        if (done != null) {
            otherTies = shown != null && !order.wanted.subject().hasTiesOf(shown);
            shown = order.wanted.subject();
            painted.set(new Painted(
                    done.scene(), done.picture(), order.paper.show(done.picture()), done.legend(), done.insets()));
        }
        double took = (System.nanoTime() - order.begun) / 1e6;
        breath.setDuration(Duration.millis(Math.max(BREATH, REST * took)));
        breath.playFromStart();
        if (!onlyMoved) {
            paintNext();
        }
        session.messages().ended(Task.MAP, problem);
    }

    /**
     * Lets a picture that becomes ready while a frame is laid out be shown in that frame already, rather than in the next. For
     * one that shows something else, and not the same from elsewhere, the frame waits a little.
     *
     * @param pane holds all that is told of a picture; laid out once more then
     */
    void intoFramesOf(Parent pane) {
        Runnable laidOut = () -> {
            Order order = atWork;
            if (order != null && order.isDoneSoon()) {
                end(order, null);
                pane.layout();
            }
        };
        pane.sceneProperty().addListener((observed, before, now) -> {
            if (before != null) {
                before.removePostLayoutPulseListener(laidOut);
            }
            if (now != null) {
                now.addPostLayoutPulseListener(laidOut);
            }
        });
    }

    /** One picture on its way; made in the background, ended in the window's thread. */
    private final class Order {
        private final Wanted wanted;
        private final Paper paper;
        private final long begun = System.nanoTime();
        private final long patience;
        private final CountDownLatch ended = new CountDownLatch(1);
        private volatile @Nullable Done done;

        /** @param patience milliseconds that a frame waits for it */
        Order(Wanted wanted, Paper paper, long patience) {
            this.wanted = wanted;
            this.paper = paper;
            this.patience = patience;
        }

        @Nullable
        Void paint() {
            try {
                done = MapPainting.this.paint(wanted, paper.pixels);
            } finally {
                ended.countDown();
            }
            return null;
        }

        boolean isDoneSoon() {
            try {
                return ended.await(patience, TimeUnit.MILLISECONDS) && done != null;
            } catch (InterruptedException ending) {
                Thread.currentThread().interrupt();
                return false;
            }
        }
    }

    private record Laid(MapSubject subject, ArcScene scene) {}

    private record Done(ArcScene scene, Picture picture, Legend legend, List<ArcScene> insets) {}

    /** A view that only moved shares with the last scene what stays as it was; one picture is painted at a time. */
    private ArcScene scene(Wanted wanted) {
        MapSubject subject = wanted.subject();
        Laid before = laid;
        ArcScene next = before != null && before.subject() == subject
                ? before.scene().seenIn(wanted.viewport(), wanted.rules())
                : ArcScene.of(
                        subject.content(), subject.backdrop(), wanted.viewport(), subject.encoding(), wanted.rules());
        laid = new Laid(subject, next);
        return next;
    }

    private Done paint(Wanted wanted, int[] reuse) {
        MapSubject subject = wanted.subject();
        ArcScene scene = scene(wanted);
        tiles.forgetWaiting();
        Picture picture = painter.paint(ground.join(), scene, tiles, reuse);
        // The first hit prepares the search for all others; better here than under the pointer.
        scene.hit(0, 0);
        return new Done(scene, picture, Legend.of(scene, subject.words()), Inset.scenesFor(scene));
    }
}
