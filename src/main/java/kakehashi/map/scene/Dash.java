package kakehashi.map.scene;

import java.util.Arrays;
import java.util.List;
import kakehashi.model.value.Scheme;

/**
 * A dash pattern, lengths in the unit of the line it is laid along.
 *
 * @param lengths of a dash, the gap after it, and so on in turn; empty for an unbroken line
 */
public record Dash(List<Double> lengths) {

    public static final Dash SOLID = new Dash(List.of());
    /** Of what is only proposed. */
    public static final Dash DOTTED = new Dash(List.of(1.8, 3.2));

    private static final Dash DASHED = new Dash(List.of(9.0, 4.5));
    private static final Dash CHAIN = new Dash(List.of(8.0, 3.5, 1.8, 3.5));

    public Dash {
        lengths = List.copyOf(lengths);
    }

    /** The pattern of a scheme in logical pixels: it tells schemes apart where colour does not. */
    public static Dash of(Scheme scheme) {
        return switch (scheme) {
            case OFFICIAL -> SOLID;
            case THIRD_PARTY -> DASHED;
            case NETWORK -> CHAIN;
        };
    }

    public boolean isSolid() {
        return lengths.isEmpty();
    }

    /** The lengths at a scale, for reading many times. */
    public double[] scaled(double scale) {
        return lengths.stream().mapToDouble(length -> length * scale).toArray();
    }

    public double period() {
        return lengths.stream().mapToDouble(Double::doubleValue).sum();
    }

    public static double period(double[] pattern) {
        return Arrays.stream(pattern).sum();
    }

    /** How much ink a pattern has at a length along the line, from 0 to 1, with ends softened over one unit. */
    public static double ink(double[] pattern, double along) {
        if (pattern.length == 0) {
            return 1;
        }
        double period = period(pattern);
        double at = along % period;
        double ink = 0;
        double start = 0;
        for (int i = 0; i < pattern.length; i += 2) {
            double fromMiddle = Math.abs(at - start - pattern[i] / 2);
            double wrapped = Math.min(fromMiddle, period - fromMiddle);
            ink = Math.max(ink, Math.min(1, pattern[i] / 2 - wrapped + 0.5));
            start += pattern[i] + pattern[i + 1];
        }
        return ink;
    }
}
