package kakehashi.ui.map;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import kakehashi.map.scene.ArcScene;
import kakehashi.map.scene.Dot;
import kakehashi.map.scene.Hit;
import kakehashi.map.scene.MapContent;
import kakehashi.session.Session;
import kakehashi.text.Words;
import org.jspecify.annotations.Nullable;

/**
 * What the keys do among the localities of the map: Tab goes from one to the next, up and down through its ties, left and
 * right along a tie to the partner, Enter selects, Escape steps back. A screen reader is told where one is.
 */
final class MapKeys {

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
        if (shown == null || stop == null) {
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

    private boolean walk(KeyEvent event) {
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
