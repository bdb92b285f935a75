package kakehashi.query.ledger;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kakehashi.model.LedgerLine;
import kakehashi.model.value.PartialDate;
import kakehashi.model.value.Scheme;

/**
 * Whether ties of a locality were searched for.
 *
 * @param searches the latest of the locality, and of each whose ties it inherited
 * @param left those whose ties it inherited, or itself, that were not searched
 */
public record Searched(String locality, Scheme scheme, Extent extent, List<Search> searches, List<String> left) {

    public Searched {
        searches = List.copyOf(searches);
        left = List.copyOf(left);
    }

    /** How many ties were found; what was found in all of a province is not counted for one of its cities. */
    public int found() {
        return searches.stream()
                .filter(search -> !search.isWithin())
                .map(Search::line)
                .mapToInt(LedgerLine::count)
                .sum();
    }

    /** Whether a search was longer ago than it is taken to hold. */
    boolean isOld(LocalDate asOf) {
        return oldest().filter(date -> date.latest().plus(Gap.FRESH).isBefore(asOf))
                .isPresent();
    }

    /** When the oldest of the searches was made. */
    public Optional<PartialDate> oldest() {
        return searches.stream().map(search -> search.line().date()).min(PartialDate::compareTo);
    }
}
