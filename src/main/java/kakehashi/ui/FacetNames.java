package kakehashi.ui;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import kakehashi.model.Atlas;
import kakehashi.model.Coded;
import kakehashi.model.Country;
import kakehashi.model.Field;
import kakehashi.model.Scheme;
import kakehashi.model.Status;
import kakehashi.model.TieType;
import kakehashi.query.Facet;
import kakehashi.session.Session;
import kakehashi.text.Places;
import kakehashi.text.Words;

/** How the values of the facets are called and in which order they stand, in the session's language and as of its day. */
final class FacetNames {

    private final Session session;

    FacetNames(Session session) {
        this.session = session;
    }

    String name(Facet facet, String value) {
        Words words = session.words();
        Atlas atlas = session.atlas();
        Optional<String> name =
                switch (facet) {
                    case SCHEME -> Coded.find(Scheme.class, value).map(words::name);
                    case TYPE -> Coded.find(TieType.class, value).map(words::name);
                    case FIELD -> Coded.find(Field.class, value).map(words::name);
                    case STATUS -> Coded.find(Status.class, value).map(words::name);
                    case PARTY -> atlas.findParty(value).map(party -> words.text(party.name()));
                    case NETWORK -> atlas.findNetwork(value).map(network -> words.text(network.name()));
                    case REGION ->
                        atlas.findRegion(value).map(region -> session.places().region(value));
                    case LOCALITY ->
                        atlas.findLocality(value).map(found -> session.places().name(value, session.asOf()));
                };
        return name.orElse(value);
    }

    /**
     * The order of a facet's values: as declared for short closed lists, as officers list places, else most frequent
     * first, where {@code usual} counts without any filter so that the order stands still while counts follow.
     */
    Comparator<String> order(Facet facet, Map<String, Integer> usual) {
        return switch (facet) {
            case SCHEME -> Comparator.comparing(value -> ordinal(Scheme.class, value));
            case TYPE -> Comparator.comparing(value -> ordinal(TieType.class, value));
            case STATUS -> Comparator.comparing(value -> ordinal(Status.class, value));
            case LOCALITY -> placeOrder();
            case REGION -> regionOrder();
            case FIELD, PARTY, NETWORK ->
                Comparator.comparing((String value) -> -usual.getOrDefault(value, 0))
                        .thenComparing(
                                value -> name(facet, value), session.words().order());
        };
    }

    private Comparator<String> placeOrder() {
        Places places = session.places();
        LocalDate asOf = session.asOf();
        return places.order(asOf);
    }

    private Comparator<String> regionOrder() {
        Atlas atlas = session.atlas();
        Map<String, Integer> rank = new java.util.HashMap<>();
        atlas.records()
                .regions()
                .forEach(region ->
                        rank.put(region.id(), rank.size() + (region.country() == Country.JP ? 1_000_000 : 0)));
        return Comparator.comparing(value -> rank.getOrDefault(value, Integer.MAX_VALUE));
    }

    private static <E extends Enum<E> & Coded> int ordinal(Class<E> type, String value) {
        return Coded.find(type, value).map(Enum::ordinal).orElse(Integer.MAX_VALUE);
    }
}
