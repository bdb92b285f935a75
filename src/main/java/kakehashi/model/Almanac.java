package kakehashi.model;

import java.util.List;

/**
 * What is told of localities, and of the whole, beside eras and ties.
 *
 * @param ledger what was searched
 */
public record Almanac(List<Alias> aliases, List<Profile> profiles, List<LedgerLine> ledger, List<Total> totals) {

    public static final Almanac NONE = new Almanac(List.of(), List.of(), List.of(), List.of());

    public Almanac {
        aliases = List.copyOf(aliases);
        profiles = List.copyOf(profiles);
        ledger = List.copyOf(ledger);
        totals = List.copyOf(totals);
    }
}
