package kakehashi.map.scene;

import java.util.List;
import kakehashi.map.ground.Palette;
import kakehashi.map.view.Viewport;

/** Curves of ties, none of them gathered, for what is compared with our own painter. */
public final class LooseCurves {

    private LooseCurves() {}

    /** All that a view shows of them. */
    public static List<Curve> of(MapContent content, Viewport view) {
        Selection selection = Selection.of(content);
        Gathering none = new Gathering(content, selection, false);
        Strokes strokes = new Strokes(Encoding.of(Palette.LIGHT));
        return Strands.of(content, none, selection, strokes, view.projection()).in(view, 1);
    }
}
