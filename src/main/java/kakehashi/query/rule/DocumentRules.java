package kakehashi.query.rule;

import kakehashi.model.Document;
import kakehashi.model.Signatory;
import kakehashi.model.TieEvent;
import kakehashi.model.value.TieType;

/** The rules for what was signed at an event. */
final class DocumentRules {

    private DocumentRules() {}

    /** @param path of the event, with a full stop at its end */
    static void check(Examined examined, String path, TieEvent event) {
        Document document = event.document();
        if (document == null) {
            return;
        }
        String field = path + "document";
        if (!event.kind().opensTerm()) {
            examined.breach(field, Rule.DOCUMENT_UNFIT, event.kind().code());
        }
        if (document.type() == TieType.ANNOUNCED) {
            examined.breach(field + ".type", Rule.VALUE_UNFIT, document.type().code());
        }
        examined.period(field + ".until", event.date(), document.until());
        for (int i = 0; i < document.signatories().size(); i++) {
            Signatory signatory = document.signatories().get(i);
            if (signatory.name() == null && signatory.office() == null) {
                examined.breach(field + ".signatories[" + i + "]", Rule.SIGNATORY_UNNAMED);
            }
        }
    }
}
