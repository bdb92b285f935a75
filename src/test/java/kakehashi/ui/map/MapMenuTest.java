package kakehashi.ui.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import javafx.event.Event;
import javafx.event.EventHandler;
import javafx.geometry.Point2D;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import kakehashi.map.scene.Curve;
import kakehashi.query.Facet;
import kakehashi.query.TieFilter;
import org.junit.jupiter.api.Test;

/** What can be done with a curve of the map, where the mouse lies on it. */
class MapMenuTest extends OnTheMap {

    /** By the mouse it is that of what lies under it, by the key that of what is selected. */
    @Test
    void a_curve_has_its_menu_under_the_right_button_and_once_it_is_selected_by_the_menu_key() throws Exception {
        window.act(() -> window.session().narrow(TieFilter.ALL.with(Facet.LOCALITY, Set.of("jp-katsuragi"))));
        settle();
        Curve curve = scene().curves().get(0);
        Point2D at = screen(curve.xAt(0.5), curve.yAt(0.5));
        AtomicReference<MouseEvent> pressed = new AtomicReference<>();
        EventHandler<MouseEvent> watch = pressed::set;
        window.act(() -> window.stage().getScene().addEventFilter(MouseEvent.MOUSE_PRESSED, watch));
        window.robot().clickOn(at, MouseButton.SECONDARY);
        assertThat(window.session().selection())
                .as("a right click selects nothing")
                .isEmpty();
        window.act(() -> {
            window.stage().getScene().removeEventFilter(MouseEvent.MOUSE_PRESSED, watch);
            if (menu().isEmpty()) {
                // A window without a screen has no system that asks for a menu; it is asked for where the mouse hit.
                MouseEvent hit = pressed.get();
                Event.fireEvent(
                        hit.getPickResult().getIntersectedNode(),
                        new ContextMenuEvent(
                                ContextMenuEvent.CONTEXT_MENU_REQUESTED,
                                hit.getSceneX(),
                                hit.getSceneY(),
                                hit.getScreenX(),
                                hit.getScreenY(),
                                false,
                                hit.getPickResult()));
            }
        });
        assertThat(offered()).startsWith("menu-open", "menu-narrow", "menu-compare", "menu-sheet");
        chooseInMenu("menu-open");
        window.until(() ->
                window.session().selection().equals(Optional.of(curve.link().id())));

        window.act(() -> window.the(MapPane.class).requestFocus());
        window.robot().push(KeyCode.SHIFT, KeyCode.F10);
        assertThat(offered()).startsWith("menu-open", "menu-narrow", "menu-compare", "menu-sheet");
        chooseInMenu("menu-narrow");
        window.until(() -> window.session().filter().chosen(Facet.LOCALITY).size() == 2);
    }
}
