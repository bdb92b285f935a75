package kakehashi.query.rule;

import kakehashi.model.Alias;
import kakehashi.model.AtlasRecord;
import kakehashi.model.LedgerLine;
import kakehashi.model.Profile;
import kakehashi.model.Total;
import kakehashi.model.value.Scheme;
import kakehashi.model.value.SearchResult;

/** The rules for other names, figures, what was searched and the totals of others. */
final class AlmanacRules {

    private AlmanacRules() {}

    static void check(Examined examined, AtlasRecord record) {
        if (record instanceof Alias alias) {
            checkAlias(examined, alias);
        } else if (record instanceof Profile profile) {
            checkProfile(examined, profile);
        } else if (record instanceof LedgerLine line) {
            checkLine(examined, line);
        } else if (record instanceof Total total && total.count() <= 0) {
            examined.breach("count", Rule.FIGURE_UNFIT, String.valueOf(total.count()));
        }
    }

    /** An alias leads to one locality only: no other has it for an alias, or for its own name in any era. */
    private static void checkAlias(Examined examined, Alias alias) {
        String other = examined.known().otherCalled(alias);
        if (other != null) {
            examined.breach("text", Rule.ALIAS_TAKEN, alias.text(), other);
        }
    }

    private static void checkProfile(Examined examined, Profile profile) {
        if (profile.population() == null && profile.areaKm2() == null) {
            examined.breach("", Rule.FIGURE_MISSING);
        }
        if (profile.population() != null && profile.population() < 0) {
            examined.breach("population", Rule.FIGURE_UNFIT, String.valueOf(profile.population()));
        }
        if (profile.areaKm2() != null && !(profile.areaKm2() > 0)) {
            examined.breach("areaKm2", Rule.FIGURE_UNFIT, String.valueOf(profile.areaKm2()));
        }
    }

    private static void checkLine(Examined examined, LedgerLine line) {
        if (line.scheme() == Scheme.NETWORK) {
            examined.breach("scheme", Rule.VALUE_UNFIT, line.scheme().code());
        }
        boolean fits = line.result() == SearchResult.FOUND ? line.count() > 0 : line.count() == 0;
        if (!fits) {
            examined.breach("count", Rule.RESULT_UNFIT, line.result().code(), String.valueOf(line.count()));
        }
    }
}
