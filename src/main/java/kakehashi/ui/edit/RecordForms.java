package kakehashi.ui.edit;

import kakehashi.model.AtlasRecord;
import kakehashi.model.RecordKind;

/** The forms of what is neither tie nor event: they are made of what is in this room, and stand in another. */
public interface RecordForms {

    /**
     * Corrects a party, network, source or locality.
     *
     * @param part of it that is meant, such as {@code members[3]}, or {@code members[new]}; or empty
     */
    FormCard correcting(Desk desk, AtlasRecord record, String part);

    /** Adds a party, a network or a source. */
    FormCard adding(Desk desk, RecordKind kind);

    /** Makes one of a party, network, source or tie and another record of the same. */
    FormCard merging(Desk desk, AtlasRecord record);

    /** Takes down a search for ties of a locality. */
    FormCard searching(Desk desk, String locality);
}
