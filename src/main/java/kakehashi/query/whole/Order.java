package kakehashi.query.whole;

import kakehashi.model.value.Coded;

/** Which came first between two localities, the first project or the first signed agreement, and by how many calendar years. */
public enum Order implements Coded {
    AGREEMENT_OVER_10_YEARS_LATER,
    AGREEMENT_6_TO_10_YEARS_LATER,
    AGREEMENT_3_TO_5_YEARS_LATER,
    AGREEMENT_1_TO_2_YEARS_LATER,
    SAME_YEAR,
    PROJECT_1_TO_2_YEARS_LATER,
    PROJECT_3_TO_5_YEARS_LATER,
    PROJECT_6_TO_10_YEARS_LATER,
    PROJECT_OVER_10_YEARS_LATER,
    /** Both are on record, and of one of them no date. */
    UNDATED,
    /** Of the two, no signed agreement is on record. */
    NO_AGREEMENT;

    /** @param years from the project to the agreement */
    static Order of(int years) {
        int apart = Math.abs(years);
        boolean projectFirst = years > 0;
        if (apart == 0) {
            return SAME_YEAR;
        }
        if (apart <= 2) {
            return projectFirst ? AGREEMENT_1_TO_2_YEARS_LATER : PROJECT_1_TO_2_YEARS_LATER;
        }
        if (apart <= 5) {
            return projectFirst ? AGREEMENT_3_TO_5_YEARS_LATER : PROJECT_3_TO_5_YEARS_LATER;
        }
        if (apart <= 10) {
            return projectFirst ? AGREEMENT_6_TO_10_YEARS_LATER : PROJECT_6_TO_10_YEARS_LATER;
        }
        return projectFirst ? AGREEMENT_OVER_10_YEARS_LATER : PROJECT_OVER_10_YEARS_LATER;
    }

    /** Whether it tells an order. */
    public boolean isKnown() {
        return this != UNDATED && this != NO_AGREEMENT;
    }
}
