package kakehashi.query.rule;

import kakehashi.model.AtlasRecord;
import kakehashi.model.value.PartialDate;
import org.jspecify.annotations.Nullable;

/** A record that is looked at: where a breach is found, and what its members are held against. */
record Examined(AtlasRecord record, Known known, Findings findings) {

    void breach(String field, Rule rule, String... arguments) {
        findings.found(record, field, rule, arguments);
    }

    /** Reports a span of time that is over before it begins; what is not on record fits everything. */
    void period(String field, @Nullable PartialDate from, @Nullable PartialDate to) {
        if (from != null && to != null && to.latest().isBefore(from.earliest())) {
            breach(field, Rule.DATES_REVERSED, from.toString(), to.toString());
        }
    }

    /** Whether one span is over for certain when the next begins. */
    static boolean endsBefore(@Nullable PartialDate last, @Nullable PartialDate next) {
        return last != null && next != null && last.latest().isBefore(next.earliest());
    }

    static String text(@Nullable PartialDate date) {
        return date == null ? "-" : date.toString();
    }
}
