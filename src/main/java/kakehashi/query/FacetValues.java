package kakehashi.query;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import kakehashi.model.Atlas;
import kakehashi.model.Own.OwnKind;
import kakehashi.model.value.Coded;
import kakehashi.model.value.Field;
import kakehashi.model.value.Scheme;
import kakehashi.model.value.Status;
import kakehashi.model.value.TieType;
import kakehashi.query.lens.LensWords;
import kakehashi.query.lens.Lenses;
import kakehashi.text.Places;
import kakehashi.text.Words;

/** How the values of facets are called, and in which order they stand. */
public final class FacetValues {

    private final Meanings meanings;
    private final Places places;
    private final Words words;

    public FacetValues(Meanings meanings, Places places) {
        this.meanings = meanings;
        this.places = places;
        words = places.words();
    }

    Words words() {
        return words;
    }

    /** The name of a value, or the value itself where the atlas has no such record. */
    public String name(Facet facet, String value) {
        Atlas atlas = meanings.atlas();
        Optional<String> name =
                switch (facet) {
                    case SCHEME -> code(Scheme.class, value);
                    case TYPE -> code(TieType.class, value);
                    case FIELD -> code(Field.class, value);
                    case STATUS -> code(Status.class, value);
                    case LAST_CONTACT -> code(Recency.class, value);
                    case COMING_UP -> code(Occasion.class, value);
                    case OURS -> code(OwnKind.class, value);
                    case LENS -> new LensWords(words).value(value);
                    case DECADE -> Optional.of(decade(value));
                    case PARTY -> atlas.findParty(value).map(party -> words.named(party.name()));
                    case NETWORK -> atlas.findNetwork(value).map(network -> words.named(network.name()));
                    case LOCALITY, REGION, VIETNAM, JAPAN -> place(value);
                };
        return name.orElse(value);
    }

    private <E extends Enum<E> & Coded> Optional<String> code(Class<E> type, String value) {
        return Coded.find(type, value).map(words::name);
    }

    private String decade(String value) {
        return value.equals(Facet.NO_DECADE) ? words.say("query.no-decade") : words.say("query.decade", value);
    }

    private Optional<String> place(String id) {
        return meanings.atlas()
                .findLocality(id)
                .map(locality -> places.listed(id, meanings.asOf()))
                .or(() -> meanings.atlas().findRegion(id).map(region -> places.region(id)));
    }

    /**
     * The order of a facet's values: as declared for short closed lists, as officers list places, by time for decades,
     * else most frequent first.
     *
     * @param usual counts without any filter, so that the order stands still while counts follow
     */
    public Comparator<String> order(Facet facet, Map<String, Integer> usual) {
        return switch (facet) {
            case SCHEME -> ordinal(Scheme.class);
            case TYPE -> ordinal(TieType.class);
            case STATUS -> ordinal(Status.class);
            case LAST_CONTACT -> ordinal(Recency.class);
            case COMING_UP -> ordinal(Occasion.class);
            case OURS -> ordinal(OwnKind.class);
            case LENS -> Comparator.comparing(Lenses.values().toList()::indexOf);
            case DECADE -> Comparator.naturalOrder();
            case LOCALITY, REGION, VIETNAM, JAPAN -> placeOrder();
            case FIELD, PARTY, NETWORK ->
                Comparator.comparing((String value) -> -usual.getOrDefault(value, 0))
                        .thenComparing(value -> name(facet, value), words.order());
        };
    }

    private static <E extends Enum<E> & Coded> Comparator<String> ordinal(Class<E> type) {
        return Comparator.comparing(
                value -> Coded.find(type, value).map(Enum::ordinal).orElse(Integer.MAX_VALUE));
    }

    /** Regions first, Vietnamese before Japanese, as the atlas has them; then localities as officers list them. */
    private Comparator<String> placeOrder() {
        Map<String, Integer> ranks = new HashMap<>();
        meanings.atlas()
                .records()
                .regions()
                .forEach(region ->
                        ranks.put(region.id(), ranks.size() + region.country().ordinal() * 1_000_000));
        Comparator<String> localities = places.order(meanings.asOf());
        return Comparator.comparing((String id) -> ranks.getOrDefault(id, Integer.MAX_VALUE))
                .thenComparing((one, other) -> ranks.containsKey(one) ? 0 : localities.compare(one, other));
    }
}
