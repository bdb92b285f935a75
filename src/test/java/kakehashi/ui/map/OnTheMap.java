package kakehashi.ui.map;

import com.gluonhq.maps.MapView;
import java.util.Objects;
import javafx.geometry.Point2D;
import javafx.scene.control.Label;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import kakehashi.map.scene.ArcScene;
import kakehashi.map.scene.Dot;
import kakehashi.map.view.Viewport;
import kakehashi.model.value.Seat;
import kakehashi.ui.AtlasWindow;
import kakehashi.ui.InTheWindow;
import org.junit.jupiter.api.BeforeEach;

/** The real window before each test as it opened: both countries in view, nothing selected, the map has the focus; every tie is drawn whole. */
public abstract class OnTheMap extends InTheWindow {

    @BeforeEach
    void whole() throws Exception {
        window.reset();
        window.act(() -> {
            window.session().drawing().bandsProperty().set(false);
            window.session().drawing().passingProperty().set(true);
        });
        window.act(() -> window.the(MapPane.class).requestFocus());
        window.robot().type(KeyCode.DIGIT0);
        window.robot().moveTo(screen(5, 5));
        settle();
    }

    /** Waits until the picture is that of the view and of the answer. */
    protected static void settle() throws Exception {
        window.until(() -> picture().painted() != null
                && scene().viewport().equals(layer().viewport())
                && scene().content().ties().size()
                        == window.session().answer().rows().size());
    }

    /** In a window of this size it is one line at first. */
    protected static void unfoldLegend() {
        window.act(() -> window.session().drawing().legendProperty().set(true));
    }

    protected static MapPicture picture() {
        return window.robot().lookup(MapPicture.class::isInstance).<MapPicture>queryAll().stream()
                .filter(each -> each.getClip() == null)
                .findFirst()
                .orElseThrow();
    }

    /** The image that is painted. */
    protected static Image image() {
        return ((ImageView) picture().getChildren().get(0)).getImage();
    }

    protected static ViewportLayer layer() {
        return window.the(ViewportLayer.class);
    }

    protected static ArcScene scene() {
        return Objects.requireNonNull(picture().painted()).scene();
    }

    protected static Viewport viewport() {
        return Objects.requireNonNull(layer().viewport());
    }

    protected static Point2D screen(double x, double y) {
        return window.the(MapView.class).localToScreen(x, y);
    }

    protected static Point2D screen(Dot dot) {
        return screen(dot.x(), dot.y());
    }

    protected static Dot dot(String locality) {
        return scene().dot(locality).orElseThrow();
    }

    protected static void show(String locality, double zoom) throws Exception {
        Seat seat = window.session()
                .atlas()
                .locality(locality)
                .eraNearest(AtlasWindow.TODAY)
                .seat();
        Viewport now = viewport();
        window.act(() -> layer().show(new Viewport(seat.lon(), seat.lat(), zoom, now.width(), now.height(), 1)));
        settle();
    }

    protected static String tip() {
        MapTip tip = window.the(MapTip.class);
        return tip.isVisible() ? ((Label) tip.getChildren().get(0)).getText() : "";
    }
}
