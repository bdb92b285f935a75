package kakehashi.model;

import kakehashi.model.value.PartialDate;
import kakehashi.model.value.Scheme;
import kakehashi.model.value.SearchResult;
import kakehashi.model.value.Trilingual;
import org.jspecify.annotations.Nullable;

/**
 * That ties of a locality were searched for, and with what result. A locality without such a line was not searched, which
 * is not to say that it has no ties.
 *
 * @param count how many ties were found
 * @param within whether the cities that lie in it were searched too
 * @param note what the search left out, or null
 * @param source id of what the search went through
 */
public record LedgerLine(
        String locality,
        Scheme scheme,
        PartialDate date,
        SearchResult result,
        int count,
        boolean within,
        @Nullable Trilingual note,
        String source)
        implements AtlasRecord {

    @Override
    public RecordKey key() {
        return RecordKey.of(RecordKind.LEDGER, locality, scheme.code(), date);
    }
}
