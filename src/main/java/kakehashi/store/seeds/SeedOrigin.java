package kakehashi.store.seeds;

import java.util.HashSet;
import java.util.Set;
import kakehashi.query.rule.Rule;

/** Where a record was read, and which members of it could not be: something else stands in for those. */
final class SeedOrigin {

    private final String file;
    private final String record;
    private final Breaches breaches;
    private final Set<String> unread = new HashSet<>();

    SeedOrigin(String file, String record, Breaches breaches) {
        this.file = file;
        this.record = record;
        this.breaches = breaches;
    }

    /** Reports a member that cannot be read as the format says. */
    void fault(String field, SeedFault fault, String... details) {
        unread.add(field);
        remark(field, fault, details);
    }

    /** Reports a member that could be read, but may not stand in a seed file. */
    void remark(String field, SeedFault fault, String... details) {
        breaches.add(file, record, field, fault, details);
    }

    /** Reports a rule that is broken, unless by what stands in for something that was reported before. */
    void breach(String field, Rule rule, String... arguments) {
        if (!isUnread(field)) {
            breaches.add(file, record, field, rule.key(), arguments);
        }
    }

    /** Whether a member, what holds it or what it holds could not be read. */
    boolean isUnread(String field) {
        return unread.stream().anyMatch(other -> holds(other, field) || holds(field, other));
    }

    private static boolean holds(String outer, String inner) {
        return inner.startsWith(outer)
                && (outer.isEmpty()
                        || inner.length() == outer.length()
                        || inner.charAt(outer.length()) == '.'
                        || inner.charAt(outer.length()) == '[');
    }
}
