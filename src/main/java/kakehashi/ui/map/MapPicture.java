package kakehashi.ui.map;

import javafx.scene.Group;
import javafx.scene.image.ImageView;
import javafx.scene.transform.Affine;
import javafx.util.Duration;
import kakehashi.map.view.Viewport;
import org.jspecify.annotations.Nullable;

/** The painted map. Until the picture of a new view is ready, the last one stands in for it, shifted and scaled. */
final class MapPicture extends Group {

    private final ImageView view = new ImageView();
    private final Affine place = new Affine();
    private final MapFade fade = new MapFade(view::setImage);
    private MapPainting.@Nullable Painted painted;

    MapPicture() {
        setMouseTransparent(true);
        view.getTransforms().add(place);
        getChildren().add(view);
    }

    /**
     * Shows a picture in the present view.
     *
     * @param softly how long the last picture takes to become this one, where both are of the same view; zero for at once
     */
    void show(MapPainting.Painted next, Viewport now, Duration softly) {
        MapPainting.Painted before = painted;
        painted = next;
        if (before != null
                && softly.greaterThan(Duration.ZERO)
                && before.scene().viewport().equals(next.scene().viewport())) {
            fade.begin(before.picture(), next.picture(), next.image(), softly);
        } else {
            fade.stop();
            view.setImage(next.image());
        }
        Viewport of = next.scene().viewport();
        view.setFitWidth(of.pixelWidth() / of.pixelScale());
        view.setFitHeight(of.pixelHeight() / of.pixelScale());
        follow(now);
    }

    /** What is shown, wherever it is laid; null before the first picture. */
    MapPainting.@Nullable Painted painted() {
        return painted;
    }

    /** Lays the picture where it belongs in another view. */
    void follow(Viewport now) {
        if (painted != null) {
            Viewport of = painted.scene().viewport();
            double scale = now.worldSize() / of.worldSize();
            double x = now.x(of.lon()) - scale * of.width() / 2.0;
            double y = now.y(of.lat()) - scale * of.height() / 2.0;
            boolean onlyShifted = Math.abs(scale - 1) < 1e-9;
            // Between pixels a shifted picture would be blurred, and slow.
            place.setMxx(onlyShifted ? 1 : scale);
            place.setMyy(onlyShifted ? 1 : scale);
            place.setTx(onlyShifted ? snapped(x, now.pixelScale()) : x);
            place.setTy(onlyShifted ? snapped(y, now.pixelScale()) : y);
        }
    }

    private static double snapped(double length, double pixelScale) {
        return Math.round(length * pixelScale) / pixelScale;
    }
}
