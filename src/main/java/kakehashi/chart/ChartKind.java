package kakehashi.chart;

import kakehashi.model.value.Coded;

/** What a chart counts. */
public enum ChartKind implements Coded {
    /** Links by the year of their "since" and by scheme. */
    SIGNED,
    /** Links by field and scheme; a tie of several fields counts in each. */
    FIELDS,
    /** Links by locality that signed or answers for it, and by scheme. */
    LOCALITIES,
    /** Links by province and prefecture. */
    MATRIX
}
