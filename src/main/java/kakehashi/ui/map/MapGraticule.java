package kakehashi.ui.map;

import javafx.scene.Group;
import javafx.scene.control.Label;
import javafx.scene.shape.Line;
import kakehashi.map.view.Viewport;
import kakehashi.session.Session;

/** Lines of longitude and latitude with their degrees at the edges: straight on this projection, and so cheap to move. */
final class MapGraticule extends Group {

    private static final double[] STEPS = {10, 5, 2, 1, 0.5, 0.25, 0.1};
    /** The most lines across the view. */
    private static final double MOST = 9;
    /** Below the buttons and the overview, which stand in the corners. */
    private static final double LABEL_INSET = 3;

    private final Session session;

    MapGraticule(Session session) {
        this.session = session;
        setMouseTransparent(true);
        setManaged(false);
        visibleProperty().bind(session.drawing().graticuleProperty());
    }

    /** Draws the lines of a view. */
    void follow(Viewport view) {
        getChildren().clear();
        if (!isVisible()) {
            return;
        }
        double step = step(view);
        double east = view.lonAt(view.width());
        for (double lon = Math.ceil(view.lonAt(0) / step) * step; lon < east; lon += step) {
            double x = Math.round(view.x(lon)) + 0.5;
            add(new Line(x, 0, x, view.height()), session.words().longitude(lon), x + LABEL_INSET, 0);
        }
        double north = view.latAt(0);
        for (double lat = Math.ceil(view.latAt(view.height()) / step) * step; lat < north; lat += step) {
            double y = Math.round(view.y(lat)) + 0.5;
            add(new Line(0, y, view.width(), y), session.words().latitude(lat), LABEL_INSET, y);
        }
    }

    private static double step(Viewport view) {
        double span = view.lonAt(view.width()) - view.lonAt(0);
        double finest = STEPS[0];
        for (double step : STEPS) {
            if (span / step <= MOST) {
                finest = step;
            }
        }
        return finest;
    }

    private void add(Line line, String degrees, double x, double y) {
        line.getStyleClass().add("graticule");
        Label label = new Label(degrees);
        label.getStyleClass().add("graticule-label");
        label.relocate(x, y);
        getChildren().addAll(line, label);
    }
}
