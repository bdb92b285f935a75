package kakehashi.map.scene;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import kakehashi.map.view.Projection;

/**
 * What of a content stays as it is while the view moves: what is gathered where, and all curves. Worked out when a view
 * first needs it and shared by the scenes of later views. Any thread.
 */
final class Weave {

    /** One of the few ways in which all views of a content show it. */
    record Fabric(Gathering gathering, Strands strands) {}

    private record Manner(Step.Level level, Projection projection, boolean rests) {}

    private final MapContent content;
    private final Encoding encoding;
    private final Selection selection;
    private final Strokes strokes;
    private final Map<Manner, Fabric> fabrics = new ConcurrentHashMap<>();

    Weave(MapContent content, Encoding encoding) {
        this.content = content;
        this.encoding = encoding;
        selection = Selection.of(content);
        strokes = new Strokes(encoding);
    }

    MapContent content() {
        return content;
    }

    Encoding encoding() {
        return encoding;
    }

    Selection selection() {
        return selection;
    }

    Fabric in(Step step, Projection projection) {
        return fabric(new Manner(step.level(), projection, step.rests()));
    }

    /** Two threads may work out the same; it is the same then. */
    private Fabric fabric(Manner manner) {
        Fabric known = fabrics.get(manner);
        if (known == null) {
            known = woven(manner);
            fabrics.put(manner, known);
        }
        return known;
    }

    private Fabric woven(Manner manner) {
        Step.Level level = manner.level();
        Projection projection = manner.projection();
        if (!manner.rests()) {
            Fabric before = fabric(new Manner(level.coarser(), projection, true));
            Fabric after = fabric(new Manner(level, projection, true));
            return new Fabric(
                    after.gathering().comingFrom(before.gathering()),
                    after.strands().comingFrom(before.strands(), strokes));
        }
        if (level == Step.Level.REGIONS) {
            Fabric closer = fabric(new Manner(Step.Level.PROVINCES, projection, true));
            Bands bands = new Bands(content, selection, strokes, projection);
            return new Fabric(
                    closer.gathering().inRegions(content, selection, bands), Strands.banded(bands, closer.strands()));
        }
        Gathering gathering = new Gathering(content, selection, level == Step.Level.PROVINCES);
        return new Fabric(gathering, Strands.of(content, gathering, selection, strokes, projection));
    }
}
