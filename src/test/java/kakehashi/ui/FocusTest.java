package kakehashi.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javafx.event.Event;
import javafx.geometry.Bounds;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.image.PixelReader;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import kakehashi.query.Facet;
import kakehashi.query.TieFilter;
import kakehashi.session.Tab;
import kakehashi.session.Theme;
import kakehashi.ui.map.MapPane;
import kakehashi.ui.result.DrawnCharts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** That the Tab key reaches every control of the window, and that one sees where it is. */
class FocusTest extends InTheWindow {

    /** How far around a control its mark of the focus may lie. */
    private static final int AROUND = 4;
    /** What WCAG asks of the mark: this contrast of a pixel with the same pixel without the focus. */
    private static final double CONTRAST = 3;
    /** How much of the way around a control must be marked. */
    private static final double MOST_OF = 0.7;

    @BeforeEach
    void fresh() throws Exception {
        asOpened();
        narrow(TieFilter.ALL.with(Facet.FIELD, Set.of("environment", "health")));
        window.act(() -> window.session().select("vn-hue--jp-gifu-pref"));
        window.until(() -> find("#page-title").isPresent() && find(".chip").isPresent());
    }

    @AfterEach
    void usual() {
        window.act(() -> window.session().workspace().tabProperty().set(Tab.MAP));
    }

    private static Scene scene() {
        return window.stage().getScene();
    }

    /** What the Tab key can reach, in the order of the scene. */
    private static Set<Node> reachable() {
        Set<Node> found = new LinkedHashSet<>();
        window.run(() -> window.robot()
                .lookup(node -> node.isFocusTraversable() && !node.isDisabled() && isShown(node))
                .queryAll()
                .forEach(found::add));
        return found;
    }

    private static boolean isShown(Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (!at.isVisible()) {
                return false;
            }
        }
        return node.getScene() == scene();
    }

    private static Node press(KeyCode key) {
        Node[] owner = new Node[1];
        window.run(() -> {
            Event.fireEvent(
                    scene().getFocusOwner(),
                    new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, false, false, false, false));
            owner[0] = scene().getFocusOwner();
        });
        return owner[0];
    }

    @Test
    void tab_goes_through_every_control_and_comes_back() {
        for (Tab tab : Tab.values()) {
            window.act(() -> {
                window.session().workspace().tabProperty().set(tab);
                find("#search").orElseThrow().requestFocus();
                scene().getRoot().layout();
            });
            Set<Node> left = reachable();
            Set<Node> seen = new LinkedHashSet<>();
            Node at = find("#search").orElseThrow();
            while (seen.add(at)) {
                if (at instanceof ToggleButton toggle && toggle.getToggleGroup() != null) {
                    // One stop for the group; the arrow keys go through it.
                    Node next = press(KeyCode.RIGHT);
                    while (next instanceof ToggleButton && seen.add(next)) {
                        next = press(KeyCode.RIGHT);
                    }
                    Node first = at;
                    window.act(first::requestFocus);
                }
                if (at instanceof MapPane) {
                    press(KeyCode.TAB);
                    press(KeyCode.ESCAPE);
                }
                at = press(KeyCode.TAB);
            }
            left.removeAll(seen);
            assertThat(left).as("%s", tab).isEmpty();
            assertThat(at.getId()).isEqualTo("search");
        }
    }

    @Test
    void f6_leads_from_part_to_part_and_with_shift_back() {
        window.act(() -> find("#search").orElseThrow().requestFocus());
        List<String> reached = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            window.robot().type(KeyCode.F6);
            reached.add(scene().getFocusOwner().getId());
        }
        assertThat(reached).containsExactly("tabs", "timeline-fold", "to-results", "as-of", "search");
        window.robot().push(KeyCode.SHIFT, KeyCode.F6).push(KeyCode.SHIFT, KeyCode.F6);
        assertThat(scene().getFocusOwner().getId()).isEqualTo("to-results");
    }

    @Test
    void every_kind_of_control_shows_the_focus_in_both_themes() throws Exception {
        List<String> unseen = new ArrayList<>();
        for (Theme theme : Theme.values()) {
            window.act(() -> window.session().themeProperty().set(theme));
            Set<String> known = new LinkedHashSet<>();
            for (Tab tab : Tab.values()) {
                window.act(() -> window.session().workspace().tabProperty().set(tab));
                window.until(() -> tab != Tab.CHARTS || DrawnCharts.in(window));
                kinds().forEach((kind, node) -> {
                    double marked = known.add(kind) ? marked(node) : 1;
                    if (marked < MOST_OF) {
                        unseen.add("%s %s %s: %.2f".formatted(theme, tab, kind, marked));
                    }
                });
            }
            window.act(() -> window.session().select(null));
            window.until(() -> find("#results").isPresent());
            double marked = marked(find("#results").orElseThrow());
            assertThat(marked).as("results, %s", theme).isGreaterThan(MOST_OF);
        }
        assertThat(unseen).isEmpty();
    }

    /** One control of each kind that stands wholly in sight. */
    private static Map<String, Node> kinds() {
        Map<String, Node> kinds = new LinkedHashMap<>();
        for (Node node : reachable()) {
            if (isInSight(node)) {
                kinds.putIfAbsent(node.getClass().getSimpleName() + " " + String.join(".", node.getStyleClass()), node);
            }
        }
        return kinds;
    }

    private static boolean isInSight(Node node) {
        Bounds bounds = node.localToScene(node.getLayoutBounds());
        for (Node at = node.getParent(); at != null; at = at.getParent()) {
            if ((at instanceof ScrollPane || at.getParent() == null)
                    && !at.localToScene(at.getLayoutBounds()).contains(bounds)
                    && !node.getStyleClass().contains("chart")) {
                return false;
            }
        }
        return true;
    }

    /** How much of the way around a control changes its look, strongly enough, with the focus. */
    private static double marked(Node node) {
        double[] marked = new double[1];
        window.run(() -> {
            focus(node);
            Rectangle2D around = around(node);
            WritableImage with = picture(around);
            scene().getRoot().requestFocus();
            WritableImage without = picture(around);
            Bounds held = shown(node).getLayoutBounds();
            marked[0] = differing(with, without) / (2 * (held.getWidth() + held.getHeight()));
        });
        return marked[0];
    }

    /** The map is marked only where the keys led to it. */
    private static void focus(Node node) {
        node.requestFocus();
        if (node instanceof MapPane) {
            find("#tabs").orElseThrow().requestFocus();
            while (scene().getFocusOwner() != node) {
                press(KeyCode.TAB);
            }
        }
    }

    /** What stands for the whole of a control that is one stop for the keys but has parts. */
    private static Node shown(Node node) {
        return switch (node.getId() == null ? "" : node.getId()) {
            case "event-marks" -> node.lookup(".event-mark");
            case "tabs" -> node.lookup(".tab:selected");
            default -> node;
        };
    }

    private static Rectangle2D around(Node node) {
        Bounds at = node.localToScene(node.getLayoutBounds());
        return new Rectangle2D(
                Math.floor(at.getMinX()) - AROUND,
                Math.floor(at.getMinY()) - AROUND,
                Math.ceil(at.getWidth()) + 2 * AROUND,
                Math.ceil(at.getHeight()) + 2 * AROUND);
    }

    private static WritableImage picture(Rectangle2D where) {
        scene().getRoot().applyCss();
        scene().getRoot().layout();
        SnapshotParameters part = new SnapshotParameters();
        part.setViewport(where);
        return scene().getRoot().snapshot(part, null);
    }

    private static int differing(WritableImage one, WritableImage other) {
        PixelReader a = one.getPixelReader();
        PixelReader b = other.getPixelReader();
        int differing = 0;
        for (int y = 0; y < one.getHeight(); y++) {
            for (int x = 0; x < one.getWidth(); x++) {
                differing += Seen.contrast(a.getColor(x, y), b.getColor(x, y)) >= CONTRAST ? 1 : 0;
            }
        }
        return differing;
    }
}
