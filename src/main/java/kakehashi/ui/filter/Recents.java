package kakehashi.ui.filter;

import java.util.ArrayList;
import java.util.List;
import kakehashi.session.RecentSearches;

/** The lines below an empty search box: what was looked for last, and what may be done with it. */
final class Recents {

    private final RecentSearches recent;

    Recents(RecentSearches recent) {
        this.recent = recent;
    }

    /** Those that are offered without being asked for: none where nothing is kept. */
    List<Offer> offered() {
        return recent.lines().isEmpty() ? List.of() : all();
    }

    List<Offer> all() {
        List<Offer> offers = new ArrayList<>();
        recent.lines().forEach(line -> offers.add(new Offer.Recent(line)));
        if (!offers.isEmpty()) {
            offers.add(Offer.Keeping.CLEAR);
        }
        offers.add(recent.isKept() ? Offer.Keeping.STOP : Offer.Keeping.START);
        return offers;
    }

    void does(Offer.Keeping what) {
        switch (what) {
            case CLEAR -> recent.clear();
            case STOP -> recent.keep(false);
            case START -> recent.keep(true);
        }
    }
}
