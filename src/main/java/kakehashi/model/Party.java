package kakehashi.model;

import kakehashi.model.value.PartyKind;
import kakehashi.model.value.Trilingual;

/** A third party that carries ties: an agency, a ministry, a university, a company. */
public record Party(String id, Trilingual name, PartyKind kind) implements AtlasRecord, Findable {

    @Override
    public RecordKey key() {
        return new RecordKey(RecordKind.PARTY, id);
    }
}
