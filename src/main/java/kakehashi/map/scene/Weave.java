package kakehashi.map.scene;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import kakehashi.map.view.Projection;
import kakehashi.map.view.Viewport;

/**
 * What of a content stays as it is while the view moves: what is gathered where, and all curves. Worked out when a view
 * first needs it and shared by the scenes of later views. Any thread.
 */
final class Weave {

    /** One of the few ways in which all views of a content show it. */
    record Fabric(Gathering gathering, Strands strands) {}

    private record Manner(boolean gathers, Projection projection) {}

    private final MapContent content;
    private final Encoding encoding;
    private final Selection selection;
    private final Map<Manner, Fabric> fabrics = new ConcurrentHashMap<>();

    Weave(MapContent content, Encoding encoding) {
        this.content = content;
        this.encoding = encoding;
        selection = Selection.of(content);
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

    Fabric in(Viewport viewport) {
        Manner manner = new Manner(Gathering.gathers(content, viewport), viewport.projection());
        return fabrics.computeIfAbsent(manner, this::woven);
    }

    private Fabric woven(Manner manner) {
        Gathering gathering = new Gathering(content, selection, manner.gathers());
        return new Fabric(gathering, new Strands(content, gathering, selection, encoding, manner.projection()));
    }
}
