package kakehashi.store.seeds;

import kakehashi.model.Document;
import kakehashi.model.Signatory;
import kakehashi.model.TieEvent;
import kakehashi.model.value.TieType;

/** The rules for what was signed at an event. */
final class DocumentRules {

    private DocumentRules() {}

    /** @param path of the event, with a full stop at its end */
    static void check(SeedPlace place, String path, TieEvent event) {
        Document document = event.document();
        if (document == null) {
            return;
        }
        String field = path + "document";
        if (!event.kind().opensTerm()) {
            place.breach(field, BreachKind.DOCUMENT_UNFIT, event.kind().code());
        }
        if (document.type() == TieType.ANNOUNCED) {
            place.breach(
                    field + ".type", BreachKind.CODE_UNKNOWN, document.type().code());
        }
        if (document.until() != null
                && event.date() != null
                && document.until().latest().isBefore(event.date().earliest())) {
            place.breach(
                    field + ".until",
                    BreachKind.DATES_REVERSED,
                    event.date().toString(),
                    document.until().toString());
        }
        for (int i = 0; i < document.signatories().size(); i++) {
            Signatory signatory = document.signatories().get(i);
            if (signatory.name() == null && signatory.office() == null) {
                place.breach(field + ".signatories[" + i + "]", BreachKind.SIGNATORY_UNNAMED);
            }
        }
    }
}
