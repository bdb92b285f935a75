package kakehashi.query;

import java.util.Optional;
import kakehashi.model.Atlas;
import kakehashi.model.Locality;
import kakehashi.model.value.Country;

/** Names the pair of a Vietnamese and a Japanese locality as one record, whether or not anything joins them. */
public record PairId(String vietnam, String japan) {

    private static final String BETWEEN = "--";
    private static final String ENDING = "--pair";

    /** The pair that an id names; empty where it names none, or one of localities that the atlas does not know. */
    public static Optional<PairId> of(Atlas atlas, String id) {
        int between = id.indexOf(BETWEEN);
        if (!id.endsWith(ENDING) || between + BETWEEN.length() > id.length() - ENDING.length()) {
            return Optional.empty();
        }
        PairId pair = new PairId(
                id.substring(0, between), id.substring(between + BETWEEN.length(), id.length() - ENDING.length()));
        return is(atlas, pair.vietnam, Country.VN) && is(atlas, pair.japan, Country.JP)
                ? Optional.of(pair)
                : Optional.empty();
    }

    /** The pair of two localities of different countries, named in either order. */
    public static PairId between(Atlas atlas, String one, String other) {
        return is(atlas, one, Country.VN) ? new PairId(one, other) : new PairId(other, one);
    }

    private static boolean is(Atlas atlas, String locality, Country country) {
        return atlas.findLocality(locality)
                .map(Locality::country)
                .filter(country::equals)
                .isPresent();
    }

    /** The id of the record, in the form of those of ties: {@code vn-…--jp-…--pair}. */
    public String id() {
        return vietnam + BETWEEN + japan + ENDING;
    }
}
