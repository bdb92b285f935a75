package kakehashi.query;

import java.time.LocalDate;
import java.time.Period;
import org.jspecify.annotations.Nullable;

/**
 * What makes a tie one to attend to: a contact long ago, or a date coming up.
 *
 * @param contactBefore the last documented contact lies wholly before this day; null where it does not matter
 * @param noContact no contact is on record; with {@code contactBefore}, either of the two is enough
 * @param dueWithin an anniversary or an expiry begins before this time from the as-of date is over; null where it does
 *     not matter
 */
public record Attention(@Nullable LocalDate contactBefore, boolean noContact, @Nullable Period dueWithin) {

    public static final Attention NONE = new Attention(null, false, null);

    /** Whether it excludes anything. */
    public boolean narrows() {
        return contactBefore != null || noContact || dueWithin != null;
    }

    boolean isMetBy(LinkIndex.Times times, LocalDate asOf) {
        return (contactBefore == null && !noContact || isLongAgo(times.contact())) && isDue(times, asOf);
    }

    private boolean isLongAgo(@Nullable LocalDate contact) {
        return contact == null ? noContact : contactBefore != null && contact.isBefore(contactBefore);
    }

    private boolean isDue(LinkIndex.Times times, LocalDate asOf) {
        Period period = dueWithin;
        return period == null || times.comingUp().stream().anyMatch(date -> date.isWithin(asOf, period));
    }
}
