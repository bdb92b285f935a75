package kakehashi.sheet.write;

import java.util.ArrayDeque;
import java.util.Deque;
import kakehashi.map.ground.Backdrop;
import kakehashi.map.ground.BaseMap;
import kakehashi.map.ink.GraphicsPainter;
import kakehashi.map.ink.GroundShapes;
import kakehashi.map.scene.ArcScene;
import kakehashi.map.view.Viewport;
import org.jspecify.annotations.Nullable;

/**
 * What maps of many sheets have in common: the base map and the letters, read for the first of them, and the grounds of the
 * last views, since figures of one batch and their insets lie on the same. Safe on any thread.
 */
final class MapGrounds {

    /** The map of a sheet and its insets in two languages. */
    private static final int MOST = 8;

    private final BaseMap base = BaseMap.loadAsNeeded();
    private final Deque<Ground> grounds = new ArrayDeque<>();
    private @Nullable GraphicsPainter painter;

    private record Ground(Viewport viewport, Backdrop backdrop, GroundShapes shapes) {

        boolean liesUnder(ArcScene scene) {
            return viewport.equals(scene.viewport()) && backdrop == scene.backdrop();
        }
    }

    synchronized GraphicsPainter painter() {
        GraphicsPainter known = painter;
        if (known == null) {
            known = new GraphicsPainter();
            painter = known;
        }
        return known;
    }

    synchronized GroundShapes of(ArcScene scene) {
        for (Ground known : grounds) {
            if (known.liesUnder(scene)) {
                return known.shapes();
            }
        }
        GroundShapes shapes = GroundShapes.of(base, scene);
        if (grounds.size() == MOST) {
            grounds.removeLast();
        }
        grounds.addFirst(new Ground(scene.viewport(), scene.backdrop(), shapes));
        return shapes;
    }
}
