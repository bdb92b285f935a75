package kakehashi.ui.map;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.geometry.Point2D;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import kakehashi.map.scene.ArcScene;
import kakehashi.map.scene.Curve;
import kakehashi.map.scene.Dot;
import kakehashi.map.scene.Hit;
import kakehashi.map.scene.MapContent;
import kakehashi.session.Session;
import kakehashi.text.Words;
import org.jspecify.annotations.Nullable;

/**
 * What the keys do among the localities of the map: Tab goes from one to the next, up and down through its ties, left and
 * right along a tie to the partner, Enter selects, Escape steps back; B goes from band to band, G draws without them. A screen reader is told where one is.
 */
final class MapKeys {

    private static final double HALFWAY = 0.5;

    private final Session session;
    private final Node map;
    private final MapHover hover;
    private final MapTip tip;
    private final Consumer<String> choose;
    private final MapWalk walk = new MapWalk();
    private @Nullable MapContent content;
    private @Nullable ArcScene scene;
    /** Escape has left the localities, so that Tab leaves the map. */
    private boolean left;
    /** The link of the band that the keys are at. */
    private @Nullable String band;

    private BiConsumer<Hit, Point2D> take = (hit, where) -> {};

    /**
     * @param map holds the focus meanwhile
     * @param choose told of the id to select
     */
    MapKeys(Session session, Node map, MapHover hover, MapTip tip, Consumer<String> choose) {
        this.session = session;
        this.map = map;
        this.hover = hover;
        this.tip = tip;
        this.choose = choose;
        map.setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        map.focusedProperty().addListener((observed, before, after) -> {
            left = false;
            if (!after) {
                walk.leave();
            }
        });
        session.wordsProperty().addListener(changed -> tell());
        tell();
    }

    /** @param taker takes a band at a point, as a click does */
    void onBand(BiConsumer<Hit, Point2D> taker) {
        take = taker;
    }

    /** Walks on another scene; null while the view moves. */
    void follow(@Nullable ArcScene next) {
        scene = next;
        if (next != null && next.content() != content) {
            content = next.content();
            walk.on(next.content(), session.places().order(session.meanings().asOf()));
            tell();
        }
    }

    /** Leaves the localities, as when the mouse takes over. */
    void leave() {
        band = null;
        walk.leave();
        tell();
    }

    /** The id of the locality that the keys are at; null when at none. */
    @Nullable
    String locality() {
        return walk.stop().map(stop -> stop.locality().id()).orElse(null);
    }

    /** The id of the locality or tie that the keys are at; null when at none. */
    @Nullable
    String at() {
        return walk.stop().map(MapWalk.Stop::id).orElse(null);
    }

    /** Raises and names what the keys are at. */
    void show() {
        ArcScene shown = scene;
        MapWalk.Stop stop = walk.stop().orElse(null);
        if (shown == null) {
            return;
        }
        Curve at = band(shown);
        if (at != null) {
            hover.raise(shown, Set.of(at.link().id()));
            tip.show(List.of(hit(at)), shown, at.xAt(HALFWAY), at.yAt(HALFWAY));
            return;
        }
        if (stop == null) {
            return;
        }
        hover.raise(shown, Set.of(stop.id()));
        Dot dot = shown.dot(stop.locality().id()).orElse(null);
        if (dot != null) {
            Hit.Kind kind = stop.link() == null ? Hit.Kind.PLACE : Hit.Kind.LINK;
            tip.show(List.of(new Hit(kind, stop.id(), 0)), shown, dot.x(), dot.y());
        }
    }

    /** Whether a key was one of the walk; it then happened. */
    boolean press(KeyEvent event) {
        boolean walked = walk(event);
        if (walked) {
            tell();
        }
        return walked;
    }

    private static Hit hit(Curve band) {
        return band.hits(0).get(0);
    }

    /** The band that the keys are at, if it is one in this scene. */
    private @Nullable Curve band(ArcScene shown) {
        String link = band;
        return link == null ? null : shown.curve(link).filter(Curve::isBand).orElse(null);
    }

    /** From band to band, the broadest first. */
    private boolean nextBand(int step) {
        ArcScene shown = scene;
        List<Curve> bands = shown == null
                ? List.of()
                : shown.curves().stream()
                        .filter(Curve::isBand)
                        .sorted(Comparator.comparingInt(
                                        (Curve each) -> each.ties().size())
                                .reversed()
                                .thenComparing(each -> each.link().id()))
                        .toList();
        if (shown == null || bands.isEmpty()) {
            return false;
        }
        walk.leave();
        int now = bands.indexOf(band(shown));
        int next = now < 0 ? (step > 0 ? 0 : bands.size() - 1) : Math.floorMod(now + step, bands.size());
        band = bands.get(next).link().id();
        return true;
    }

    private boolean onBand(KeyCode key) {
        ArcScene shown = scene;
        Curve at = shown == null ? null : band(shown);
        if (at == null || (key != KeyCode.ENTER && key != KeyCode.SPACE && key != KeyCode.ESCAPE)) {
            return false;
        }
        if (key == KeyCode.ESCAPE) {
            band = null;
        } else {
            take.accept(hit(at), new Point2D(at.xAt(HALFWAY), at.yAt(HALFWAY)));
        }
        return true;
    }

    private boolean walk(KeyEvent event) {
        if (event.getCode() == KeyCode.B) {
            return nextBand(event.isShiftDown() ? -1 : 1);
        }
        if (event.getCode() == KeyCode.G) {
            BooleanProperty bands = session.drawing().bandsProperty();
            bands.set(!bands.get());
            return true;
        }
        if (onBand(event.getCode())) {
            return true;
        }
        band = null;
        if (event.getCode() == KeyCode.TAB) {
            return !left && !event.isControlDown() && walk.nextLocality(event.isShiftDown() ? -1 : 1);
        }
        MapWalk.Stop stop = walk.stop().orElse(null);
        if (stop == null) {
            return false;
        }
        switch (event.getCode()) {
            case UP -> walk.nextLink(-1);
            case DOWN -> walk.nextLink(1);
            case LEFT, RIGHT -> walk.toPartner();
            case ENTER, SPACE -> choose.accept(stop.id());
            case ESCAPE -> {
                walk.back();
                left = walk.stop().isEmpty();
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    private void tell() {
        Words words = session.words();
        ArcScene shown = scene;
        Curve at = shown == null ? null : band(shown);
        if (shown != null && at != null) {
            map.setAccessibleText(tip.title(hit(at), shown) + ", " + tip.about(hit(at), shown));
            return;
        }
        map.setAccessibleText(walk.stop().map(this::sentence).orElse(words.say("ui.map-spoken")));
    }

    /** "Hue City, 11 ties, 3 of 12", or the tie in the same manner. */
    private String sentence(MapWalk.Stop stop) {
        Words words = session.words();
        if (stop.link() == null) {
            return words.say(
                    "ui.map-spoken-place",
                    session.places()
                            .full(stop.locality().id(), session.meanings().asOf()),
                    words.say("ui.map-ties", stop.locality().ties()),
                    stop.place(),
                    stop.of());
        }
        return words.say(
                "ui.map-spoken-place",
                session.places().title(stop.link(), session.meanings().asOf()),
                tip.about(stop.link()),
                stop.place(),
                stop.of());
    }
}
