package kakehashi.query;

import java.time.LocalDate;
import kakehashi.model.value.Coded;
import org.jspecify.annotations.Nullable;

/**
 * How long before the as-of date the last documented contact was. Each span holds its nearer end and not its farther
 * one: exactly three years ago is no longer "1 to 3 years".
 */
public enum Recency implements Coded {
    UNDER_12_MONTHS,
    FROM_1_TO_3_YEARS,
    FROM_3_TO_5_YEARS,
    OVER_5_YEARS,
    /** No contact is on record. */
    NONE;

    /** @param contact last day that the latest contact may mean; null where none is on record */
    static Recency of(@Nullable LocalDate contact, LocalDate asOf) {
        if (contact == null) {
            return NONE;
        }
        if (contact.isAfter(asOf.minusMonths(12))) {
            return UNDER_12_MONTHS;
        }
        if (contact.isAfter(asOf.minusYears(3))) {
            return FROM_1_TO_3_YEARS;
        }
        return contact.isAfter(asOf.minusYears(5)) ? FROM_3_TO_5_YEARS : OVER_5_YEARS;
    }
}
