package kakehashi.ui.edit.record;

import kakehashi.model.AtlasRecord;
import kakehashi.model.RecordKind;
import kakehashi.ui.edit.Desk;
import kakehashi.ui.edit.FormCard;
import kakehashi.ui.edit.RecordForms;

/** Makes the forms of this room. */
public final class OtherForms implements RecordForms {

    @Override
    public FormCard correcting(Desk desk, AtlasRecord record, String part) {
        return RecordForm.correcting(desk, record, part);
    }

    @Override
    public FormCard adding(Desk desk, RecordKind kind) {
        return kind == RecordKind.SOURCE ? new NewSourceForm(desk) : RecordForm.adding(desk, kind);
    }

    @Override
    public FormCard merging(Desk desk, AtlasRecord record) {
        return new MergeForm(desk, record);
    }

    @Override
    public FormCard searching(Desk desk, String locality) {
        return new SearchForm(desk, locality);
    }
}
