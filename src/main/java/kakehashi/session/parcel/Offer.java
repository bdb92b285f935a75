package kakehashi.session.parcel;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import kakehashi.query.parcel.Arrival;
import kakehashi.query.parcel.ArrivalRow;
import kakehashi.query.parcel.Coming;
import kakehashi.store.Note;
import kakehashi.store.change.Parcel;

/**
 * A change file beside what the store holds.
 *
 * @param asides private notes, typed lines and views that are not here as they came
 */
public record Offer(Path file, Parcel parcel, Arrival arrival, List<Note> asides) {

    public Offer {
        asides = List.copyOf(asides);
    }

    /** Who made the file, as that person is called; empty where that is not known. */
    public String by() {
        return parcel.head().by();
    }

    /** When it was made. */
    public Instant made() {
        return parcel.head().made();
    }

    /** Which edition the sender had. */
    public String edition() {
        return parcel.head().edition();
    }

    /** The edition or the day that the sender asked for. */
    public String since() {
        return parcel.head().since();
    }

    /** Record by record, what a person must look at first. */
    public List<ArrivalRow> rows() {
        return arrival.rows().stream()
                .sorted((one, other) -> Integer.compare(weight(one.coming()), weight(other.coming())))
                .toList();
    }

    private static int weight(Coming coming) {
        return switch (coming) {
            case CONFLICTING -> 0;
            case REFUSED -> 1;
            case NEW, CHANGED, GONE -> 2;
            case SAME -> 3;
        };
    }

    public long count(Coming coming) {
        return arrival.rows().stream().filter(row -> row.coming() == coming).count();
    }

    /** Whether all of it is here already. */
    public boolean isNothing() {
        return asides.isEmpty() && arrival.rows().stream().allMatch(row -> row.coming() == Coming.SAME);
    }
}
