package kakehashi.query.whole;

import java.time.LocalDate;
import kakehashi.model.value.Coded;
import org.jspecify.annotations.Nullable;

/**
 * How long before the as-of date the last documented contact was, as {@link kakehashi.query.Recency} has it, with what is longest
 * ago told further.
 */
public enum Silence implements Coded {
    UNDER_1_YEAR(1),
    FROM_1_TO_3_YEARS(3),
    FROM_3_TO_5_YEARS(5),
    FROM_5_TO_10_YEARS(10),
    OVER_10_YEARS(Integer.MAX_VALUE),
    /** No contact is on record. */
    NO_CONTACT(0);

    private final int years;

    Silence(int years) {
        this.years = years;
    }

    /** @param contact last day that the latest contact may mean; null where none is on record */
    static Silence of(@Nullable LocalDate contact, LocalDate asOf) {
        if (contact == null) {
            return NO_CONTACT;
        }
        for (Silence each : new Silence[] {UNDER_1_YEAR, FROM_1_TO_3_YEARS, FROM_3_TO_5_YEARS, FROM_5_TO_10_YEARS}) {
            if (contact.isAfter(asOf.minusYears(each.years))) {
                return each;
            }
        }
        return OVER_10_YEARS;
    }

    /** Whether it has gone quiet: there was a contact, five years ago or longer. */
    public boolean isQuiet() {
        return this == FROM_5_TO_10_YEARS || this == OVER_10_YEARS;
    }
}
