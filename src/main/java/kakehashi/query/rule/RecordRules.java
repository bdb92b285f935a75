package kakehashi.query.rule;

import kakehashi.model.AtlasRecord;
import kakehashi.model.Locality;
import kakehashi.model.Network;
import kakehashi.model.Region;
import kakehashi.model.Source;
import kakehashi.model.Succession;
import kakehashi.model.Tie;

/** Every rule that one record can break. */
final class RecordRules {

    private RecordRules() {}

    static void check(Subject subject) {
        AtlasRecord record = subject.record();
        if (subject.known().isTwice(record)) {
            boolean hasId = Known.sharedId(record) != null || record instanceof Tie;
            subject.breach(hasId ? "id" : "", Rule.ID_TWICE, record.key().id());
        }
        new RecordFields(new FieldRules(subject)).show(record);
        if (record instanceof Locality locality) {
            PlaceRules.check(subject, locality);
        } else if (record instanceof Region region) {
            PlaceRules.check(subject, region);
        } else if (record instanceof Succession succession) {
            PlaceRules.check(subject, succession);
        } else if (record instanceof Network network) {
            NetworkRules.check(subject, network);
        } else if (record instanceof Source source) {
            SourceRules.check(subject, source);
        } else if (record instanceof Tie tie) {
            TieRules.check(subject, tie);
        } else {
            AlmanacRules.check(subject, record);
        }
    }
}
