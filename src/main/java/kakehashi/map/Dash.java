package kakehashi.map;

import kakehashi.model.Scheme;

/**
 * A dash pattern, lengths in the unit of the line it is laid along.
 *
 * @param on length of a dash
 * @param off length of the gap after it, 0 for an unbroken line
 */
record Dash(double on, double off) {

    static final Dash SOLID = new Dash(1, 0);
    private static final Dash DASHED = new Dash(9, 5);
    private static final Dash DOTTED = new Dash(2.2, 3.6);

    /** The pattern of a scheme in logical pixels: it tells schemes apart where colour does not. */
    static Dash of(Scheme scheme) {
        return switch (scheme) {
            case OFFICIAL -> SOLID;
            case THIRD_PARTY -> DASHED;
            case NETWORK -> DOTTED;
        };
    }

    Dash scaled(double scale) {
        return off == 0 ? this : new Dash(on * scale, off * scale);
    }

    /** How much ink there is at a length along the line, from 0 to 1, with ends softened over one unit. */
    double ink(double along) {
        if (off == 0) {
            return 1;
        }
        double at = along % (on + off);
        double fromMiddle = Math.abs(at - on / 2);
        double wrapped = Math.min(fromMiddle, on + off - fromMiddle);
        return Math.max(0, Math.min(1, on / 2 - wrapped + 0.5));
    }
}
