package kakehashi.store.seeds;

import kakehashi.model.Alias;
import kakehashi.model.LedgerLine;
import kakehashi.model.Profile;
import kakehashi.model.Total;
import kakehashi.model.value.AliasKind;
import kakehashi.model.value.Language;
import kakehashi.model.value.PartialDate;
import kakehashi.model.value.Scheme;
import kakehashi.model.value.SearchResult;

/** Reads what the seed files tell of localities beside eras and ties, one record at a time. */
final class AlmanacParser {

    private AlmanacParser() {}

    static Alias alias(SeedObject o) {
        return new Alias(
                o.text("locality"),
                o.text("text"),
                o.codeOrNull("language", Language.class),
                o.code("kind", AliasKind.class),
                o.textOrNull("source"));
    }

    static Profile profile(SeedObject o, PartialDate noDate) {
        return new Profile(
                o.text("locality"),
                o.date("date", noDate),
                o.countOrNull("population"),
                o.numberOrNull("areaKm2"),
                o.list("sources"));
    }

    static LedgerLine ledgerLine(SeedObject o, PartialDate noDate) {
        return new LedgerLine(
                o.text("locality"),
                o.code("scheme", Scheme.class),
                o.date("date", noDate),
                o.code("result", SearchResult.class),
                o.count("count"),
                o.flag("within"),
                o.trilingualOrNull("note"),
                o.text("source"));
    }

    static Total total(SeedObject o, PartialDate noDate) {
        return new Total(
                o.text("id"),
                o.code("what", Total.Counted.class),
                o.count("count"),
                o.code("relation", Total.Relation.class),
                o.trilingual("by"),
                o.date("date", noDate),
                o.list("sources"));
    }
}
