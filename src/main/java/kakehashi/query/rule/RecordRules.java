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

    static void check(Examined examined) {
        AtlasRecord record = examined.record();
        if (examined.known().isTwice(record)) {
            boolean hasId = Known.sharedId(record) != null || record instanceof Tie;
            examined.breach(hasId ? "id" : "", Rule.ID_TWICE, record.key().id());
        }
        new RecordFields(new FieldRules(examined)).show(record);
        if (record instanceof Locality locality) {
            PlaceRules.check(examined, locality);
        } else if (record instanceof Region region) {
            PlaceRules.check(examined, region);
        } else if (record instanceof Succession succession) {
            PlaceRules.check(examined, succession);
        } else if (record instanceof Network network) {
            NetworkRules.check(examined, network);
        } else if (record instanceof Source source) {
            SourceRules.check(examined, source);
        } else if (record instanceof Tie tie) {
            TieRules.check(examined, tie);
        } else {
            AlmanacRules.check(examined, record);
        }
    }
}
