package kakehashi.query;

import java.util.List;
import java.util.Optional;
import kakehashi.model.Link;
import kakehashi.model.NetworkLink;
import kakehashi.model.Tie;
import kakehashi.model.value.Country;

/**
 * What one Vietnamese and one Japanese locality have between them as of a day.
 *
 * @param ties stored ties, own and inherited by either side, in the order of the atlas
 * @param networks the networks that both belong or belonged to, if there are any
 */
public record Pair(String vietnam, String japan, List<Row> ties, Optional<NetworkLink> networks) {

    public Pair {
        ties = List.copyOf(ties);
    }

    /**
     * The pair of two localities, named in either order.
     *
     * @throws IllegalArgumentException if both lie in one country
     * @throws java.util.NoSuchElementException if there is no such locality
     */
    public static Pair of(Meanings meanings, String one, String other) {
        Country country = meanings.atlas().locality(one).country();
        if (country == meanings.atlas().locality(other).country()) {
            throw new IllegalArgumentException(one + " and " + other + " lie in one country");
        }
        String vietnam = country == Country.VN ? one : other;
        String japan = country == Country.VN ? other : one;
        List<Row> ties = meanings.linksOf(vietnam).stream()
                .filter(row -> row.link() instanceof Tie)
                .filter(row -> answersFor(meanings, japan, row.link().japan()))
                .map(row -> row.inheritedFrom() == null ? inheritedBy(japan, row.link()) : row)
                .toList();
        Optional<NetworkLink> networks = meanings.atlas()
                .findLink(NetworkLink.idOf(vietnam, japan))
                .filter(NetworkLink.class::isInstance)
                .map(NetworkLink.class::cast);
        return new Pair(vietnam, japan, ties, networks);
    }

    private static boolean answersFor(Meanings meanings, String locality, String signatory) {
        return signatory.equals(locality)
                || meanings.atlas().successorOn(signatory, meanings.asOf()).equals(locality);
    }

    private static Row inheritedBy(String japan, Link link) {
        return new Row(link, link.japan().equals(japan) ? null : link.japan());
    }
}
