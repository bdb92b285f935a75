package kakehashi.exchange.intake;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
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

    /**
     * What may be meant, by the names that can mean one locality only: the rank of most of them; either where next to none
     * speak for a rank; nothing where they speak for both.
     */
    static List<Bare> offered(Country country, long tops, long others) {
        List<Bare> its =
                Stream.of(values()).filter(bare -> bare.country == country).toList();
        List<Bare> likely = its.stream()
                .filter(bare -> bare.such(tops, others) > 1 && bare.such(tops, others) > 3 * bare.such(others, tops))
                .toList();
        return likely.isEmpty() && tops + others < 2 ? its : likely;
    }

    private long such(long tops, long others) {
        return isTop ? tops : others;
    }

    /** This answer beside others, of which one of the same country gives way to it. */
    public Set<Bare> with(Set<Bare> others) {
        Set<Bare> all = EnumSet.of(this);
        others.stream().filter(other -> other.country != country).forEach(all::add);
        return all;
    }
}
