package kakehashi.map;

import java.util.HashMap;
import java.util.Map;
import kakehashi.model.Link;
import kakehashi.model.Status;
import kakehashi.model.Tie;

/** How curves and dots are inked; lengths in logical pixels. Both painters, the hit test and the legend ask here. */
final class Strokes {

    static final double CASING = 1.1;
    private static final double CASING_OPACITY = 0.85;
    private static final double RECEDED = 0.25;
    /** A soft beginning is lighter than a certain one. */
    private static final double CERTAIN = 0.95;

    private static final double SOFT = 0.52;
    private static final double PAST = 0.6;
    private static final double THINNEST = 1.2;
    private static final double THICKEST = 5.2;
    /** What doubling the number of events adds to the width. */
    private static final double DOUBLING = 0.7;

    private final Encoding encoding;
    private final Colouring colouring;
    /** Equal strokes are kept once: a hundred thousand curves share some dozens. */
    private final Map<Stroke, Stroke> kept = new HashMap<>();

    Strokes(Encoding encoding) {
        this.encoding = encoding;
        this.colouring = new Colouring(encoding.colourBy());
    }

    Stroke of(MapTie tie, Emphasis emphasis) {
        Link link = tie.link();
        Stroke stroke = new Stroke(
                encoding.palette().ink(colouring.ink(tie)),
                width(tie.events(), isPast(link)),
                opacity(tie.soft(), isPast(link)),
                isProposed(link) ? Dash.DOTTED : Dash.of(link.scheme()));
        Stroke stressed =
                switch (emphasis) {
                    case PLAIN -> stroke;
                    case RAISED ->
                        new Stroke(stroke.colour(), stroke.width() + 1, Math.sqrt(stroke.opacity()), stroke.dash());
                    case RECEDING -> stroke.faded(RECEDED);
                };
        return kept.computeIfAbsent(stressed, key -> key);
    }

    /** Grows with the number of recorded events, by the same step for each doubling. */
    static double width(int events, boolean past) {
        double width = THINNEST + DOUBLING * Math.log(Math.max(1, events)) / Math.log(2);
        return Math.min(THICKEST, width) * (past ? PAST : 1);
    }

    static double opacity(boolean soft, boolean past) {
        return (soft ? SOFT : CERTAIN) * (past ? PAST : 1);
    }

    static boolean isProposed(Link link) {
        return link instanceof Tie tie && tie.status() == Status.PROPOSED;
    }

    /** Whether a tie is on record as completed or lapsed. */
    static boolean isPast(Link link) {
        return link instanceof Tie tie && (tie.status() == Status.COMPLETED || tie.status() == Status.LAPSED);
    }

    static double casingOpacity(Emphasis emphasis) {
        return emphasis == Emphasis.RECEDING ? CASING_OPACITY * RECEDED : CASING_OPACITY;
    }

    static double opacity(Dot dot) {
        return dot.emphasis() == Emphasis.RECEDING ? 0.35 : 1;
    }
}
