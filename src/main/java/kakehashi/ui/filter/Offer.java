package kakehashi.ui.filter;

import kakehashi.query.TypedChoice;
import kakehashi.session.Suggestion;
import org.jspecify.annotations.Nullable;

/** A line below the search box: a record to go to, or a choice that narrows the ties. One of the two is null. */
record Offer(@Nullable Suggestion found, @Nullable TypedChoice choice) {

    static Offer of(Suggestion found) {
        return new Offer(found, null);
    }

    static Offer of(TypedChoice choice) {
        return new Offer(null, choice);
    }
}
