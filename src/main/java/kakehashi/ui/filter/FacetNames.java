package kakehashi.ui.filter;

import java.util.Comparator;
import java.util.Map;
import kakehashi.query.Facet;
import kakehashi.query.FacetValues;
import kakehashi.session.Session;

/** How the values of the facets are called and in which order they stand, in the session's language and as of its day. */
final class FacetNames {

    private final Session session;

    FacetNames(Session session) {
        this.session = session;
    }

    String name(Facet facet, String value) {
        return values().name(facet, value);
    }

    /** @param usual counts without any filter, so that the order stands still while counts follow */
    Comparator<String> order(Facet facet, Map<String, Integer> usual) {
        return values().order(facet, usual);
    }

    FacetValues values() {
        return new FacetValues(session.meanings(), session.places());
    }
}
