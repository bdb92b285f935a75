package kakehashi.chart;

import kakehashi.model.value.Coded;

/** What a chart counts: first what there is, then what that tells as a whole. */
public enum ChartKind implements Coded {
    /** Links by the year of their "since" and by scheme. */
    SIGNED,
    /** Links by field and scheme; a tie of several fields counts in each. */
    FIELDS,
    /** Links by locality that signed or answers for it, and by scheme. */
    LOCALITIES,
    /** Links by province and prefecture. */
    MATRIX,
    /** Localities by how many partners they have, and how many of these only they connect. */
    PARTNERS,
    /** Localities connected by the end of each year, and how many in the largest connected part. */
    GROWTH,
    /** Fields by their share in the ties of the last ten years, beside that in the ten before. */
    SHIFT,
    /** Ties by how long ago their last documented contact was. */
    QUIET,
    /** Pairs by which came first, a project or an agreement, and by how many years. */
    FOLLOWING,
    /** Ties by decade, and how many of them have a signatory that ended. */
    SIGNATORIES;

    /** Whether it reads the whole, and says in sentences what it shows. */
    public boolean isReading() {
        return compareTo(PARTNERS) >= 0;
    }
}
