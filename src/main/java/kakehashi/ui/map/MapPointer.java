package kakehashi.ui.map;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.DoubleFunction;
import javafx.geometry.Point2D;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import kakehashi.map.scene.ArcScene;
import kakehashi.map.scene.Hit;
import kakehashi.map.view.Viewport;
import org.jspecify.annotations.Nullable;

/** What the pointer does on the map: it names what lies under it, and a click chooses it. */
final class MapPointer {

    /** Logical pixels. */
    private static final double ABOUT_AS_NEAR = 1;

    private final Node ground;
    private final MapHover hover;
    private final MapTip tip;
    private final MapChoice choice;
    private Runnable onNothing = () -> {};
    private Consumer<Set<String>> onRegion = places -> {};
    private DoubleFunction<Optional<MapPainting.Painted>> over = x -> Optional.empty();
    private final Consumer<@Nullable String> choose;
    private MapPainting.@Nullable Painted painted;
    private @Nullable Viewport viewport;
    private @Nullable Point2D at;
    private List<Hit> under = List.of();
    /** Where a choice was asked for. */
    private Point2D asked = Point2D.ZERO;

    /**
     * @param ground where the pointer moves
     * @param choose told of the id that was clicked, or null for a click beside everything
     */
    MapPointer(Node ground, MapHover hover, MapTip tip, MapChoice choice, Consumer<@Nullable String> choose) {
        this.ground = ground;
        this.hover = hover;
        this.tip = tip;
        this.choice = choice;
        this.choose = choose;
        ground.addEventHandler(MouseEvent.MOUSE_MOVED, event -> {
            at = new Point2D(event.getX(), event.getY());
            look();
        });
        ground.addEventHandler(MouseEvent.MOUSE_EXITED, event -> {
            at = null;
            look();
        });
        ground.addEventHandler(MouseEvent.MOUSE_DRAGGED, event -> {
            at = null;
            look();
        });
        ground.addEventHandler(MouseEvent.MOUSE_CLICKED, this::click);
        choice.onTaken(this::take);
    }

    /** @param next shows something while nothing lies under the pointer */
    void onNothing(Runnable next) {
        onNothing = next;
    }

    /** @param closer shows the localities of a region from nearer */
    void onRegion(Consumer<Set<String>> closer) {
        onRegion = closer;
    }

    /** @param pictures gives what lies over the picture at a distance from the left edge, if something does */
    void under(DoubleFunction<Optional<MapPainting.Painted>> pictures) {
        over = pictures;
    }

    /** Looks again, for the picture or the view under the pointer is another. */
    void follow(MapPainting.@Nullable Painted picture, @Nullable Viewport seen) {
        painted = picture;
        if (seen == null || !seen.equals(viewport)) {
            choice.close();
        }
        viewport = seen;
        under = List.of();
        look();
    }

    /** The list that was painted, while it is what is seen; in between, a view in motion, there is nothing to point at. */
    private @Nullable ArcScene scene(double x) {
        MapPainting.Painted seen = over.apply(x).orElse(painted);
        return seen != null && seen.scene().viewport().equals(viewport) ? seen.scene() : null;
    }

    /** Lets the mouse lie until it moves again, for the keys are used. */
    void rest() {
        at = null;
        look();
    }

    void look() {
        Point2D here = at;
        ArcScene scene = here == null ? null : scene(here.getX());
        List<Hit> hits = scene == null || here == null || choice.isVisible() ? List.of() : hits(scene, here);
        if (hits.isEmpty() || scene == null || here == null) {
            if (!choice.isVisible()) {
                hover.clear();
                tip.setVisible(false);
                onNothing.run();
            }
            ground.setCursor(Cursor.DEFAULT);
        } else {
            if (under.isEmpty() || !under.get(0).id().equals(hits.get(0).id())) {
                hover.raise(scene, MapTip.raisedBy(hits.get(0), scene));
            }
            tip.show(hits, scene, here.getX(), here.getY());
            ground.setCursor(Cursor.HAND);
        }
        under = hits;
    }

    /** What is meant at a point, the nearest first; nothing while the view moves. */
    List<Hit> under(Point2D point) {
        ArcScene scene = scene(point.getX());
        return scene == null ? List.of() : hits(scene, point);
    }

    /** What was hit, by name. */
    String title(Hit hit) {
        return tip.title(hit);
    }

    private void click(MouseEvent event) {
        ArcScene scene = scene(event.getX());
        if (event.getButton() != MouseButton.PRIMARY
                || event.getClickCount() > 1
                || !event.isStillSincePress()
                || scene == null) {
            return;
        }
        List<Hit> hits = hits(scene, new Point2D(event.getX(), event.getY()));
        if (hits.size() > 1) {
            choose(hits, scene, new Point2D(event.getX(), event.getY()));
        } else if (hits.isEmpty()) {
            choose.accept(null);
        } else {
            asked = new Point2D(event.getX(), event.getY());
            take(hits.get(0));
        }
    }

    private void choose(List<Hit> hits, ArcScene scene, Point2D beside) {
        asked = beside;
        choice.open(hits, scene, beside.getX(), beside.getY());
        under = List.of();
    }

    /** A tie or a locality is chosen; of a band the ties are listed, a region is looked at from nearer. */
    private void take(Hit hit) {
        ArcScene scene = scene(asked.getX());
        switch (hit.kind()) {
            case PLACE, LINK -> choose.accept(hit.id());
            case BAND -> {
                if (scene != null) {
                    choose(tiesOf(hit, scene), scene, asked);
                }
            }
            case REGION -> {
                if (scene != null) {
                    onRegion.accept(MapTip.raisedBy(hit, scene));
                }
            }
        }
    }

    /** The ties of a band, those with most events on record first. */
    private static List<Hit> tiesOf(Hit band, ArcScene scene) {
        return MapTip.bestKnown(band, scene).stream()
                .map(tie -> new Hit(Hit.Kind.LINK, tie.link().id(), band.distance()))
                .toList();
    }

    /**
     * What is meant at a point: a place before the curves that meet there, else the nearest curve, and with it those that
     * lie about as near, for the hand is not surer than that.
     */
    private static List<Hit> hits(ArcScene scene, Point2D point) {
        List<Hit> hits = scene.hit(point.getX(), point.getY());
        if (hits.isEmpty()) {
            return hits;
        }
        Hit first = hits.get(0);
        return hits.stream()
                .filter(hit -> hit.kind().isSpot() == first.kind().isSpot()
                        && hit.distance() <= first.distance() + ABOUT_AS_NEAR)
                .toList();
    }
}
