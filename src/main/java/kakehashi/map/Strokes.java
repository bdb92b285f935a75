package kakehashi.map;

/** How a curve is inked; lengths in logical pixels. Both painters and the hit test ask here. */
final class Strokes {

    /** Above this many curves a casing would only hide the neighbours. */
    private static final int CASED_AT_MOST = 1500;

    static final double CASING = 1.1;
    static final double CASING_OPACITY = 0.8;

    private Strokes() {}

    static double width(Curve curve) {
        return switch (curve.emphasis()) {
            case RAISED -> 2.8;
            case PLAIN -> 1.6;
            case RECEDING -> 1.1;
        };
    }

    /** From 0 to 1: a soft beginning and what recedes are lighter. */
    static double opacity(Curve curve) {
        double beginning = curve.tie().soft() ? 0.55 : 0.95;
        return curve.emphasis() == Emphasis.RECEDING ? beginning * 0.28 : beginning;
    }

    static boolean cased(Curve curve, int curves) {
        return curve.emphasis() == Emphasis.RAISED || (curve.emphasis() == Emphasis.PLAIN && curves <= CASED_AT_MOST);
    }

    static int colour(Curve curve, Palette palette) {
        return palette.of(curve.link().scheme());
    }

    static Dash dash(Curve curve) {
        return Dash.of(curve.link().scheme());
    }

    static double opacity(Dot dot) {
        return dot.emphasis() == Emphasis.RECEDING ? 0.35 : 1;
    }
}
