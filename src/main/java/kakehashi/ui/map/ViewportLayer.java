package kakehashi.ui.map;

import com.gluonhq.maps.MapLayer;
import com.gluonhq.maps.MapPoint;
import com.gluonhq.maps.MapView;
import java.util.List;
import javafx.beans.InvalidationListener;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.stage.Window;
import kakehashi.map.view.Viewport;
import org.jspecify.annotations.Nullable;

/**
 * Knows what part of the world Gluon's view shows, moves it, and carries what is drawn on it.
 *
 * <p>The view itself only tells what was last asked of it, not where the user went from there; so the viewport is worked
 * out from where two points of the world lie on the screen. This is the only class that does so.
 *
 * <p>The node below all layers, which Gluon fills with a tile for every square of the world that was ever in view, still
 * says where things lie; but it hangs in a scene that no window shows, is never laid out, and so never makes a tile.
 */
final class ViewportLayer extends MapLayer {

    /** Further out the world would be lower than the window; further in the base map has no more to show. */
    static final double FARTHEST = 3;

    static final double CLOSEST = 12;
    /** Asking for the value asked for last does nothing, whatever happened since; so another is asked for first. */
    private static final double NUDGE = 1e-5;

    /** Gluon's node takes what it hangs in for a view of its own kind. */
    private static final class Unseen extends MapView {

        void hold(Node world) {
            // In this order: what has once been in a scene goes on looking at its parent.
            getChildren().setAll(world);
            Scene unshown = new Scene(this);
            assert unshown.getWindow() == null;
        }
    }

    private final MapView map;
    /** As large as the view, for Gluon reckons from the size of what its node hangs in. */
    private final Unseen unseen = new Unseen();

    private final ReadOnlyObjectWrapper<@Nullable Viewport> viewport = new ReadOnlyObjectWrapper<>();

    /** @param drawn nodes in the view's own logical pixels, the last on top */
    ViewportLayer(MapView map, List<Node> drawn) {
        this.map = map;
        getChildren().addAll(drawn);
        sceneProperty()
                .flatMap(Scene::windowProperty)
                .flatMap(Window::outputScaleXProperty)
                .addListener((observed, before, after) -> markDirty());
        // Here, so that whoever else follows the size of the view finds it fitted.
        map.layoutBoundsProperty().addListener(resized -> fit(map.getLayoutBounds()));
    }

    @Override
    protected void initialize() {
        InvalidationListener moved = changed -> markDirty();
        unseen.hold(baseMap);
        baseMap.zoom().addListener(moved);
        baseMap.translateXProperty().addListener(moved);
        baseMap.translateYProperty().addListener(moved);
    }

    /** What was in the middle of the view stays there. */
    private void fit(Bounds size) {
        Viewport before = viewport.get();
        unseen.resize(Math.ceil(size.getWidth()), Math.ceil(size.getHeight()));
        if (before == null) {
            ask(map.getCenter().getLongitude(), map.getCenter().getLatitude());
        } else {
            ask(before.lon(), before.lat());
        }
        markDirty();
    }

    /** What is in view; null until the view has a size. */
    ReadOnlyObjectProperty<@Nullable Viewport> viewportProperty() {
        return viewport.getReadOnlyProperty();
    }

    @Nullable
    Viewport viewport() {
        return viewport.get();
    }

    /** Called at every layout, for Gluon never takes "dirty" back; only a change goes any further. */
    @Override
    protected void layoutLayer() {
        Viewport seen = derive();
        if (seen != null && !seen.equals(viewport.get())) {
            viewport.set(seen);
        }
    }

    private @Nullable Viewport derive() {
        int width = (int) Math.ceil(map.getWidth());
        int height = (int) Math.ceil(map.getHeight());
        Scene scene = getScene();
        Point2D origin = getMapPoint(0, 0);
        Point2D quarter = getMapPoint(0, 90);
        if (width < 1 || height < 1 || scene == null || origin == null || quarter == null) {
            return null;
        }
        double world = 4 * (quarter.getX() - origin.getX());
        MapPoint centre = map.getMapPosition(width / 2.0, height / 2.0);
        double pixelScale = scene.getWindow() == null ? 1 : scene.getWindow().getOutputScaleX();
        return new Viewport(
                centre.getLongitude(),
                centre.getLatitude(),
                Math.log(world / 256) / Math.log(2),
                width,
                height,
                pixelScale);
    }

    /** Shows another part of the world; the size stays that of the view. */
    void show(Viewport wanted) {
        double zoom = limited(wanted.zoom());
        map.setZoom(zoom + NUDGE);
        map.setZoom(zoom);
        centre(wanted.lon(), wanted.lat());
    }

    /** Brings a point to the middle of the view, where it stays when the view is resized. */
    void centre(double lon, double lat) {
        ask(lon, lat);
        layoutLayer();
    }

    private void ask(double lon, double lat) {
        map.setCenter(lat + NUDGE, lon);
        map.setCenter(lat, lon);
    }

    /** Zooms by a number of levels while the place at a point of the view stays there. */
    void zoomBy(double levels, double x, double y) {
        Viewport now = viewport.get();
        if (now != null) {
            baseMap.zoom(limited(now.zoom() + levels) - now.zoom(), x, y);
            stayHere();
        }
    }

    /** Moves the view over the world by logical pixels: east and south are positive. */
    void panBy(double dx, double dy) {
        baseMap.moveX(dx);
        baseMap.moveY(dy);
        stayHere();
    }

    /** Makes the present centre the one that is kept when the view is resized. */
    private void stayHere() {
        layoutLayer();
        Viewport now = viewport.get();
        if (now != null) {
            centre(now.lon(), now.lat());
        }
    }

    private double limited(double zoom) {
        double worldAsHighAsTheView = Math.log((map.getHeight() + 1) / 256) / Math.log(2);
        return Math.max(Math.max(FARTHEST, worldAsHighAsTheView), Math.min(CLOSEST, zoom));
    }
}
