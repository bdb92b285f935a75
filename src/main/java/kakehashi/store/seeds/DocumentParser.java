package kakehashi.store.seeds;

import java.util.List;
import kakehashi.model.Document;
import kakehashi.model.Signatory;
import kakehashi.model.value.Renewal;
import kakehashi.model.value.SigningLevel;
import kakehashi.model.value.SigningSide;
import kakehashi.model.value.TieType;
import org.jspecify.annotations.Nullable;

/** Reads what was signed at an event: the one member of a seed that may be left out. */
final class DocumentParser {

    private DocumentParser() {}

    static @Nullable Document document(SeedObject event) {
        if (!event.has("document")) {
            return null;
        }
        SeedObject o = event.object("document", true);
        if (o == null) {
            return null;
        }
        List<Signatory> signatories =
                o.objects("signatories").stream().map(DocumentParser::signatory).toList();
        Document document = new Document(
                o.code("type", TieType.class),
                o.textOrNull("title"),
                signatories,
                o.codeOrNull("level", SigningLevel.class),
                o.trilingualOrNull("place"),
                o.dateOrNull("until"),
                o.codeOrNull("renewal", Renewal.class),
                o.trilingualOrNull("notice"),
                o.flag("beside"));
        o.end();
        return document;
    }

    private static Signatory signatory(SeedObject o) {
        Signatory signatory = new Signatory(
                o.code("side", SigningSide.class), o.trilingualOrNull("name"), o.trilingualOrNull("office"));
        o.end();
        return signatory;
    }
}
