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

    static void check(Subject subject, AtlasRecord record) {
        if (record instanceof Alias alias) {
            checkAlias(subject, alias);
        } else if (record instanceof Profile profile) {
            checkProfile(subject, profile);
        } else if (record instanceof LedgerLine line) {
            checkLine(subject, line);
        } else if (record instanceof Total total && total.count() <= 0) {
            subject.breach("count", Rule.FIGURE_UNFIT, String.valueOf(total.count()));
        }
    }

    /** An alias leads to one locality only: no other has it for an alias, or for its own name in any era. */
    private static void checkAlias(Subject subject, Alias alias) {
        String other = subject.known().otherCalled(alias);
        if (other != null) {
            subject.breach("text", Rule.ALIAS_TAKEN, alias.text(), other);
        }
    }

    private static void checkProfile(Subject subject, Profile profile) {
        if (profile.population() == null && profile.areaKm2() == null) {
            subject.breach("", Rule.FIGURE_MISSING);
        }
        if (profile.population() != null && profile.population() < 0) {
            subject.breach("population", Rule.FIGURE_UNFIT, String.valueOf(profile.population()));
        }
        if (profile.areaKm2() != null && !(profile.areaKm2() > 0)) {
            subject.breach("areaKm2", Rule.FIGURE_UNFIT, String.valueOf(profile.areaKm2()));
        }
    }

    private static void checkLine(Subject subject, LedgerLine line) {
        if (line.scheme() == Scheme.NETWORK) {
            subject.breach("scheme", Rule.VALUE_UNFIT, line.scheme().code());
        }
        boolean fits = line.result() == SearchResult.FOUND ? line.count() > 0 : line.count() == 0;
        if (!fits) {
            subject.breach("count", Rule.RESULT_UNFIT, line.result().code(), String.valueOf(line.count()));
        }
    }
}
