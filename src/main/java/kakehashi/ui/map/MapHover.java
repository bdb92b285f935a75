package kakehashi.ui.map;

import java.util.List;
import java.util.Set;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.paint.Color;
import javafx.scene.shape.Circle;
import javafx.scene.shape.QuadCurve;
import javafx.scene.shape.StrokeLineCap;
import kakehashi.map.ground.Palette;
import kakehashi.map.scene.ArcScene;
import kakehashi.map.scene.Curve;
import kakehashi.map.scene.Dot;
import kakehashi.map.scene.Stroke;

/** What lies under the pointer, raised above the painted map by a few nodes, so that nothing is painted anew. */
final class MapHover extends Group {

    /** More curves than this would take longer than a frame. */
    private static final int MOST = 60;
    /** A raised line is no thinner, logical pixels, and its casing reaches so far beyond it. */
    private static final double LEAST = 3;

    private static final double CASING = 1.5;

    MapHover() {
        setMouseTransparent(true);
    }

    /** Raises a link, or a locality with the links that end there; nothing for an id that is not drawn. */
    void raise(ArcScene scene, Set<String> ids) {
        getChildren().clear();
        List<Curve> curves =
                scene.laid().stream().filter(curve -> curve.touches(ids)).toList();
        List<Curve> few = curves.subList(Math.max(0, curves.size() - MOST), curves.size());
        few.forEach(curve -> getChildren().add(casing(curve, scene.palette())));
        few.stream()
                .flatMap(curve -> curve.inked().stream())
                .filter(curve -> curve.stroke().opacity() > 0)
                .forEach(curve -> getChildren().add(line(curve)));
        for (Dot dot : scene.dots()) {
            boolean itself = dot.places().stream().anyMatch(place -> ids.contains(place.id()));
            boolean end = few.stream()
                    .flatMap(curve -> curve.ties().stream())
                    .anyMatch(tie -> dot.find(tie.link().vietnam()).isPresent()
                            || dot.find(tie.link().japan()).isPresent());
            if (itself || end) {
                getChildren().addAll(ring(dot, itself, scene.palette()));
            }
        }
    }

    void clear() {
        getChildren().clear();
    }

    private static QuadCurve casing(Curve curve, Palette palette) {
        QuadCurve casing = shape(curve, Math.max(LEAST, curve.stroke().width()) + 2 * CASING);
        casing.setStroke(colour(palette.casing()));
        casing.setStrokeLineCap(StrokeLineCap.ROUND);
        return casing;
    }

    /** In its own colour and dash, which tell what it is; a strip of a band as broad as it is. */
    private static QuadCurve line(Curve curve) {
        Stroke stroke = curve.stroke();
        QuadCurve line = shape(curve, stroke.cased() ? Math.max(LEAST, stroke.width()) : stroke.width());
        line.setStroke(colour(stroke.colour()));
        line.setStrokeLineCap(StrokeLineCap.BUTT);
        line.getStrokeDashArray().setAll(stroke.dash().lengths());
        return line;
    }

    private static QuadCurve shape(Curve curve, double width) {
        QuadCurve line = new QuadCurve(curve.x0(), curve.y0(), curve.cx(), curve.cy(), curve.x1(), curve.y1());
        line.setFill(null);
        line.setStrokeWidth(width);
        return line;
    }

    private static List<Node> ring(Dot dot, boolean itself, Palette palette) {
        Circle under = new Circle(dot.x(), dot.y(), dot.extent() + 2, colour(palette.casing()));
        Circle over = new Circle(dot.x(), dot.y(), dot.extent() + 0.5, colour(palette.dot()));
        if (dot.isRegion()) {
            return List.of(around(dot, palette));
        }
        if (!itself) {
            return List.of(under, over);
        }
        return List.of(under, over, around(dot, palette));
    }

    private static Circle around(Dot dot, Palette palette) {
        Circle around = new Circle(dot.x(), dot.y(), dot.extent() + 4.5, null);
        around.setStroke(colour(palette.dot()));
        around.setStrokeWidth(1.5);
        return around;
    }

    static Color colour(int argb) {
        return Color.rgb(argb >> 16 & 0xFF, argb >> 8 & 0xFF, argb & 0xFF, (argb >>> 24) / 255.0);
    }
}
