package kakehashi.query.ledger;

import kakehashi.model.Atlas;
import kakehashi.model.ChangeSet;
import kakehashi.model.LedgerLine;
import kakehashi.model.Source;
import kakehashi.model.value.Language;
import kakehashi.model.value.PartialDate;
import kakehashi.model.value.Scheme;
import kakehashi.model.value.SearchResult;
import kakehashi.model.value.SourceKind;
import kakehashi.model.value.SourceRank;
import kakehashi.model.value.Trilingual;
import kakehashi.query.edit.Draft;
import kakehashi.query.edit.Stamp;
import org.jspecify.annotations.Nullable;

/**
 * A search that somebody made. Who made it and where stay on record as a source, on which its line of the ledger rests.
 *
 * @param found how many ties were found
 * @param within whether the cities that lie in the locality were searched too
 * @param where what was gone through, in the words of who searched
 * @param by who searched
 * @param left what the search left out, or null
 */
public record NewSearch(
        String locality,
        Scheme scheme,
        PartialDate date,
        int found,
        boolean within,
        String where,
        String by,
        @Nullable Trilingual left) {

    /** The step that adds it, or corrects the search of the same day. */
    public ChangeSet set(Atlas atlas, Language language, Stamp stamp) {
        Draft draft = new Draft(atlas);
        String source = draft.addSource(source(language));
        draft.put(new LedgerLine(
                locality,
                scheme,
                date,
                found > 0 ? SearchResult.FOUND : SearchResult.NONE_FOUND,
                found,
                within,
                left,
                source));
        ChangeSet set = draft.set(stamp).orElseThrow();
        ChangeSet.Label label = ChangeSet.Label.of("query.done.searched", locality);
        return new ChangeSet(set.id(), label, set.changes(), set.at(), set.by(), set.reason(), set.origin());
    }

    /** In square brackets, for nobody published it under this title. */
    private Source source(Language language) {
        return new Source(
                "",
                "[" + where.strip() + "]",
                by.isBlank() ? null : by.strip(),
                null,
                null,
                null,
                null,
                date,
                language.tag(),
                SourceKind.REPORT,
                SourceRank.REFERENCE);
    }
}
