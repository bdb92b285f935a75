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
import kakehashi.map.scene.Curve;
import kakehashi.map.scene.Hit;
import kakehashi.map.scene.MapContent;
import kakehashi.map.view.Viewport;
import org.jspecify.annotations.Nullable;

/** What the pointer does on the map: it names what lies under it, and a click chooses it. */
final class MapPointer {

    /** Logical pixels. */
    private static final double ABOUT_AS_NEAR = 1;

    /** @param links of all ties that were raised */
    private record Held(MapContent content, List<Hit> hits, Set<String> links) {

        /** As they are hit in another view: a band that has come apart as its ties. */
        List<Hit> held(ArcScene scene) {
            return hits.get(0).kind() == Hit.Kind.BAND
                            && scene.curve(hits.get(0).id()).stream().noneMatch(Curve::isBand)
                    ? links.stream()
                            .sorted()
                            .map(link -> new Hit(Hit.Kind.LINK, link, 0))
                            .toList()
                    : hits;
        }
    }

    private final Node ground;
    private final MapHover hover;
    private final MapTip tip;
    private final MapChoice choice;
    private Runnable onNothing = () -> {};
    private Consumer<Set<String>> there = places -> {};
    private DoubleFunction<Optional<MapPainting.Painted>> over = x -> Optional.empty();
    private final Consumer<@Nullable String> choose;
    private MapPainting.@Nullable Painted painted;
    private @Nullable Viewport viewport;
    private @Nullable Point2D at;
    private List<Hit> under = List.of();
    /** What was raised when the pointer last moved; it stays so while the view changes beneath it. */
    private @Nullable Held held;
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
            held = null;
            look();
        });
        ground.addEventHandler(MouseEvent.MOUSE_EXITED, event -> {
            at = null;
            held = null;
            look();
        });
        ground.addEventHandler(MouseEvent.MOUSE_DRAGGED, event -> {
            at = null;
            held = null;
            look();
        });
        ground.addEventHandler(MouseEvent.MOUSE_CLICKED, this::click);
        choice.onTaken(this::take);
    }

    /** @param next shows something while nothing lies under the pointer */
    void onNothing(Runnable next) {
        onNothing = next;
    }

    /** @param travel shows some localities from near */
    void onFar(Consumer<Set<String>> travel) {
        there = travel;
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
        held = null;
        look();
    }

    void look() {
        Point2D here = at;
        ArcScene scene = here == null ? null : scene(here.getX());
        List<Hit> hits = scene == null || here == null || choice.isVisible() ? List.of() : hits(scene, here);
        if (scene != null && here != null && holds(scene)) {
            hover.raise(scene, held == null ? Set.of() : held.links());
            return;
        }
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
            held = new Held(scene.content(), hits, MapTip.links(hits.get(0), scene));
            ground.setCursor(Cursor.HAND);
        }
        under = hits;
    }

    /**
     * Whether the view has changed under a pointer that has not moved: what it was on is still raised, be it a band that has come
     * apart by now or a tie that has become part of one.
     */
    private boolean holds(ArcScene scene) {
        Held before = held;
        return before != null
                && !before.links().isEmpty()
                && !choice.isVisible()
                && before.content() == scene.content()
                && scene.laid().stream().anyMatch(curve -> curve.touches(before.links()));
    }

    /** What is meant at a point, the nearest first; nothing while the view moves. */
    List<Hit> under(Point2D point) {
        ArcScene scene = scene(point.getX());
        return scene == null ? List.of() : hits(scene, point);
    }

    /** What was hit, by name. */
    String title(Hit hit, Point2D point) {
        ArcScene scene = scene(point.getX());
        return scene == null ? "" : tip.title(hit, scene);
    }

    /** What a band at a point joins: a Vietnamese and a Japanese region or locality; nothing while the view moves. */
    List<String> ends(Hit band, Point2D point) {
        ArcScene scene = scene(point.getX());
        return scene == null ? List.of() : tip.ends(band, scene);
    }

    private void click(MouseEvent event) {
        ArcScene scene = scene(event.getX());
        if (event.getButton() != MouseButton.PRIMARY
                || event.getClickCount() > 1
                || !event.isStillSincePress()
                || scene == null) {
            return;
        }
        Held before = held;
        List<Hit> hits = before != null && holds(scene)
                ? before.held(scene)
                : hits(scene, new Point2D(event.getX(), event.getY()));
        if (hits.size() > 1) {
            choose(hits, scene, new Point2D(event.getX(), event.getY()));
        } else if (hits.isEmpty()) {
            choose.accept(null);
        } else {
            asked = new Point2D(event.getX(), event.getY());
            take(hits.get(0));
        }
    }

    /** Takes what the keys have come to, which lies at a point of the map. */
    void take(Hit hit, Point2D where) {
        asked = where;
        take(hit);
    }

    private void choose(List<Hit> hits, ArcScene scene, Point2D beside) {
        asked = beside;
        choice.open(hits, scene, beside.getX(), beside.getY());
        under = List.of();
    }

    /** A tie or a locality is chosen; of a band the ties are listed, to a region and beyond the frame the map travels. */
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
                    there.accept(MapTip.raisedBy(hit, scene));
                }
            }
            case BEYOND -> {
                if (scene != null) {
                    there.accept(scene.beyond(hit.id()));
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
