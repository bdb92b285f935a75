package kakehashi.query;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntPredicate;
import kakehashi.model.Atlas;
import kakehashi.model.Link;
import kakehashi.model.Locality;
import kakehashi.model.Region;
import kakehashi.model.value.Country;

/**
 * "All of" some places: a link has one end in each country, so one place of a country asks for that end, and several ask
 * for the partners that they share. Partners are compared by who answers for them on the as-of date, and counted over
 * links of the schemes asked for, whatever else is chosen.
 */
final class SharedPartners implements Demand {

    /** The places asked for in one country, by their numbers, and which partners have a link with each. */
    private record Side(boolean[] wanted, int size, Map<String, BitSet> partners) {

        boolean isSharedBy(String partner) {
            BitSet met = partners.get(partner);
            return met != null && met.cardinality() == size;
        }
    }

    private final LinkIndex index;
    private final Values values;
    private final Map<Country, Side> sides = new EnumMap<>(Country.class);
    private final boolean possible;

    /** @param counts whether a link is of the schemes asked for */
    SharedPartners(LinkIndex index, Facet facet, Choice choice, Values values, IntPredicate counts) {
        this.index = index;
        this.values = values;
        Map<Country, List<String>> byCountry = new EnumMap<>(Country.class);
        int known = 0;
        for (String id : choice.values()) {
            Optional<Country> country = country(index.territory().atlas(), id);
            if (country.isPresent()) {
                known++;
                byCountry.computeIfAbsent(country.get(), c -> new ArrayList<>()).add(id);
            }
        }
        possible = known == choice.values().size();
        byCountry.forEach((country, ids) -> sides.put(country, side(facet, country, ids, counts)));
    }

    private static Optional<Country> country(Atlas atlas, String id) {
        return atlas.findLocality(id).map(Locality::country).or(() -> atlas.findRegion(id)
                .map(Region::country));
    }

    private Side side(Facet facet, Country country, List<String> ids, IntPredicate counts) {
        boolean[] wanted = index.dictionary(facet).marked(ids);
        Map<String, BitSet> partners = new HashMap<>();
        if (ids.size() > 1) {
            for (int link = 0; link < index.size(); link++) {
                if (counts.test(link)) {
                    for (int value : values.of(link)) {
                        if (wanted[value]) {
                            partners.computeIfAbsent(partner(link, country), id -> new BitSet())
                                    .set(value);
                        }
                    }
                }
            }
        }
        return new Side(wanted, ids.size(), partners);
    }

    /** Who answers for the end of a link that lies in the other country. */
    private String partner(int link, Country country) {
        Link met = index.link(link);
        return index.territory().answering(country == Country.VN ? met.japan() : met.vietnam());
    }

    @Override
    public boolean isMetBy(int link) {
        return possible
                && sides.entrySet().stream().allMatch(entry -> {
                    Side side = entry.getValue();
                    return values.hasAny(link, side.wanted())
                            && (side.size() == 1 || side.isSharedBy(partner(link, entry.getKey())));
                });
    }
}
