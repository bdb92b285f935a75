package kakehashi.query;

import java.util.LinkedHashSet;
import java.util.Set;
import kakehashi.model.Link;
import kakehashi.model.Tie;
import org.jspecify.annotations.Nullable;

/** Whether a chosen place has a tie only because it answers for the signatory. */
final class Heirs {

    private final Territory territory;
    private final TieFilter filter;
    private final Set<String> localities;
    private final Set<String> withCities = new LinkedHashSet<>();

    Heirs(Territory territory, TieFilter filter) {
        this.territory = territory;
        this.filter = filter;
        localities = filter.match(Facet.LOCALITY) == Match.NONE ? Set.of() : filter.chosen(Facet.LOCALITY);
        for (Facet facet : new Facet[] {Facet.VIETNAM, Facet.JAPAN}) {
            if (filter.match(facet) != Match.NONE) {
                withCities.addAll(filter.chosen(facet));
            }
        }
    }

    /** The signatory whose successor was asked for, or null. */
    @Nullable
    String inheritedFrom(Link link) {
        if (filter.own() || !(link instanceof Tie)) {
            return null;
        }
        String from = localities.isEmpty() ? null : territory.inheritedFrom(link, localities, filter.within());
        return from != null || withCities.isEmpty() ? from : territory.inheritedFrom(link, withCities, true);
    }
}
