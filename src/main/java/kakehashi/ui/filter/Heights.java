package kakehashi.ui.filter;

import java.util.function.DoubleUnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * The heights that a node has for a width, until it must be laid out anew. What holds text that wraps is asked for them several
 * times in each layout of what stands around it, and JavaFX sets the text anew for each answer.
 */
final class Heights {

    private double prefFor = Double.NaN;
    private double pref;
    private double minFor = Double.NaN;
    private double min;

    /** @param known null while the node is being made, which asks for a layout before it has any */
    static void forget(@Nullable Heights known) {
        if (known != null) {
            known.prefFor = Double.NaN;
            known.minFor = Double.NaN;
        }
    }

    double pref(double width, DoubleUnaryOperator measured) {
        if (width != prefFor) {
            pref = measured.applyAsDouble(width);
            prefFor = width;
        }
        return pref;
    }

    double min(double width, DoubleUnaryOperator measured) {
        if (width != minFor) {
            min = measured.applyAsDouble(width);
            minFor = width;
        }
        return min;
    }
}
