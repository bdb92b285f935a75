package kakehashi.exchange.intake;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import kakehashi.model.value.Coded;
import kakehashi.model.value.Country;

/**
 * What is meant by names that stand without a rank and are borne by a province or prefecture and by a place of lower rank,
 * as "Hà Tĩnh" is: one answer for all of them.
 */
public enum Bare implements Coded {
    VN_PROVINCE(Country.VN, true),
    VN_TOWN(Country.VN, false),
    JP_PREFECTURE(Country.JP, true),
    JP_TOWN(Country.JP, false);

    private final Country country;
    private final boolean isTop;

    Bare(Country country, boolean isTop) {
        this.country = country;
        this.isTop = isTop;
    }

    /**
     * The one that is meant of several that bear a name.
     *
     * @param isTopLevel says of an id whether it is a province's or a prefecture's
     * @return none where they do not differ by rank alone
     */
    Optional<String> meant(Set<String> ids, Predicate<String> isTopLevel) {
        List<String> its =
                ids.stream().filter(id -> id.startsWith(country.idPrefix())).toList();
        List<String> such =
                its.stream().filter(id -> isTopLevel.test(id) == isTop).toList();
        long tops = its.stream().filter(isTopLevel).count();
        return tops == 1 && its.size() > 1 && such.size() == 1 ? Optional.of(such.get(0)) : Optional.empty();
    }

    /** The same rank as what most names of a column are, which say it plainly; none where they are of both. */
    static Optional<Bare> likely(Country country, long tops, long others) {
        for (Bare bare : values()) {
            long such = bare.isTop ? tops : others;
            if (bare.country == country && such > 1 && such > 3 * (bare.isTop ? others : tops)) {
                return Optional.of(bare);
            }
        }
        return Optional.empty();
    }

    Country country() {
        return country;
    }
}
