package kakehashi.map.scene;

import java.util.List;
import kakehashi.model.Link;
import kakehashi.model.Tie;
import kakehashi.model.value.Scheme;
import kakehashi.model.value.Status;

/** How curves and dots are inked; lengths in logical pixels. Both painters, the hit test and the legend ask here. */
public final class Strokes {

    public static final double CASING = 1.0;
    /** Across a curve whose ties were inherited. */
    public static final double TICK = 1.5;
    /** The line from a dot to a name that stands away from it. */
    public static final double LEADER = 0.9;

    public static final double LEADER_HALO = 2.6;
    private static final double CASING_OPACITY = 0.8;
    private static final double RECEDED = 0.25;
    /** A soft beginning is lighter than a certain one. */
    private static final double CERTAIN = 0.95;

    private static final double SOFT = 0.52;
    private static final double PAST = 0.6;
    private static final double THINNEST = 1.15;
    private static final double THICKEST = 5.2;
    /** What doubling the number of events adds to the width. */
    private static final double DOUBLING = 0.7;

    private final Encoding encoding;
    private final Colouring colouring;

    Strokes(Encoding encoding) {
        this.encoding = encoding;
        this.colouring = new Colouring(encoding.colourBy());
    }

    /** A number for what ties of one pair must share to be gathered: colour, and the dash of the scheme. */
    int kind(MapTie tie) {
        return colouring.ink(tie) * Scheme.values().length + tie.link().scheme().ordinal();
    }

    /** A number for all that shows on a tie but its width: colour, scheme, standing and doubt, as they follow in a band. */
    int sign(MapTie tie) {
        int sign = kind(tie);
        sign = 2 * sign + (isProposed(tie.link()) ? 1 : 0);
        sign = 2 * sign + (isPast(tie.link()) ? 1 : 0);
        return 2 * sign + (isSoft(tie) ? 1 : 0);
    }

    /** How much of its ink shows of one tie. */
    double opacity(MapTie tie, Emphasis emphasis) {
        return of(List.of(tie), emphasis).opacity();
    }

    /** The stroke of one tie, or of several of one kind: soft, over or proposed where all of them are. */
    Stroke of(List<MapTie> ties, Emphasis emphasis) {
        boolean proposed = true;
        boolean past = true;
        boolean soft = true;
        int events = 0;
        for (MapTie tie : ties) {
            proposed &= isProposed(tie.link());
            past &= isPast(tie.link());
            soft &= isSoft(tie);
            // a link by networks alone has no events and counts as one
            events += Math.max(1, tie.events());
        }
        MapTie first = ties.get(0);
        int colour = encoding.palette().ink(colouring.ink(first));
        Dash dash = proposed ? Dash.DOTTED : Dash.of(first.link().scheme());
        double width = width(events, past);
        double opacity = opacity(soft, past);
        return switch (emphasis) {
            case PLAIN -> new Stroke(colour, width, opacity, dash);
            case RAISED -> new Stroke(colour, width + 1, Math.sqrt(opacity), dash);
            case RECEDING -> new Stroke(colour, width, opacity * RECEDED, dash);
        };
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

    /** Whether the beginning is vague; what is only proposed has none yet, as its dots say. */
    static boolean isSoft(MapTie tie) {
        return tie.soft() && !isProposed(tie.link());
    }

    /** Whether a tie is on record as completed or lapsed. */
    static boolean isPast(Link link) {
        return link instanceof Tie tie && (tie.status() == Status.COMPLETED || tie.status() == Status.LAPSED);
    }

    /** How much of its casing shows; none of a line that lies in a band. */
    public static double casingOpacity(Curve curve) {
        return curve.stroke().cased() ? casingOpacity(curve.emphasis()) : 0;
    }

    private static double casingOpacity(Emphasis emphasis) {
        return emphasis == Emphasis.RECEDING ? CASING_OPACITY * RECEDED : CASING_OPACITY;
    }

    public static double opacity(Label label) {
        return label.emphasis() == Emphasis.RECEDING ? 0.45 : 1;
    }

    public static double opacity(Dot dot) {
        return dot.emphasis() == Emphasis.RECEDING ? 0.35 : 1;
    }
}
