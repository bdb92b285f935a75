package kakehashi.query.rule;

import java.util.List;
import java.util.stream.Stream;
import kakehashi.model.Alias;
import kakehashi.model.AtlasRecord;
import kakehashi.model.Document;
import kakehashi.model.Era;
import kakehashi.model.LedgerLine;
import kakehashi.model.Locality;
import kakehashi.model.Network;
import kakehashi.model.Party;
import kakehashi.model.Profile;
import kakehashi.model.RecordKind;
import kakehashi.model.Region;
import kakehashi.model.Signatory;
import kakehashi.model.Source;
import kakehashi.model.Succession;
import kakehashi.model.Tie;
import kakehashi.model.TieEvent;
import kakehashi.model.Total;

/** Shows the members of any record one after another, each by its path. */
final class RecordFields {

    private final FieldVisitor visitor;

    RecordFields(FieldVisitor visitor) {
        this.visitor = visitor;
    }

    void show(AtlasRecord record) {
        if (record instanceof Locality locality) {
            show(locality);
        } else if (record instanceof Region region) {
            show(region);
        } else if (record instanceof Succession succession) {
            show(succession);
        } else if (record instanceof Network network) {
            show(network);
        } else if (record instanceof Party party) {
            visitor.id("id", party.id());
            visitor.words("name", party.name());
        } else if (record instanceof Source source) {
            show(source);
        } else if (record instanceof Tie tie) {
            show(tie);
        } else {
            showOfAlmanac(record);
        }
    }

    private void show(Locality locality) {
        visitor.id("id", locality.id());
        List<Era> eras = locality.eras();
        for (int i = 0; i < eras.size(); i++) {
            Era era = eras.get(i);
            String path = "eras[" + i + "].";
            visitor.date(path + "from", era.from());
            visitor.date(path + "to", era.to());
            visitor.words(path + "name", era.name());
            visitor.reference(path + "parent", RecordKind.LOCALITY, era.parent());
            visitor.text(path + "code", era.code());
            visitor.text(path + "iso", era.iso());
        }
        visitor.reference("source", RecordKind.SOURCE, locality.source());
    }

    private void show(Region region) {
        visitor.id("id", region.id());
        visitor.words("name", region.name());
        for (int i = 0; i < region.spans().size(); i++) {
            Region.Span span = region.spans().get(i);
            String path = "spans[" + i + "].";
            visitor.date(path + "from", span.from());
            visitor.date(path + "to", span.to());
            inOrder(span).forEach(member -> visitor.reference(path + "members", RecordKind.LOCALITY, member));
            visitor.reference(path + "source", RecordKind.SOURCE, span.source());
        }
    }

    /** The members of a region, which stand in no order of their own. */
    static Stream<String> inOrder(Region.Span span) {
        return span.members().stream().sorted();
    }

    private void show(Succession succession) {
        visitor.reference("from", RecordKind.LOCALITY, succession.from());
        visitor.reference("to", RecordKind.LOCALITY, succession.to());
        visitor.date("date", succession.date());
        visitor.words("note", succession.note());
        visitor.reference("source", RecordKind.SOURCE, succession.source());
    }

    private void show(Network network) {
        visitor.id("id", network.id());
        visitor.words("name", network.name());
        visitor.date("founded", network.founded());
        for (int i = 0; i < network.members().size(); i++) {
            Network.Membership member = network.members().get(i);
            String path = "members[" + i + "].";
            visitor.reference(path + "locality", RecordKind.LOCALITY, member.locality());
            visitor.date(path + "since", member.since());
            visitor.date(path + "until", member.until());
            visitor.sources(path + "sources", member.sources());
        }
        visitor.sources("sources", network.sources());
        visitor.words("note", network.note());
    }

    private void show(Source source) {
        visitor.id("id", source.id());
        visitor.text("title", source.title());
        visitor.text("publisher", source.publisher());
        visitor.words("publisherName", source.publisherName());
        visitor.address("url", source.url());
        visitor.address("copy", source.copy());
        visitor.text("via", source.via());
        visitor.date("published", source.published());
    }

    private void show(Tie tie) {
        visitor.id("id", tie.id());
        visitor.reference("vietnam", RecordKind.LOCALITY, tie.vietnam());
        visitor.reference("japan", RecordKind.LOCALITY, tie.japan());
        visitor.text("typeAsStated", tie.typeAsStated());
        visitor.text("title", tie.title());
        visitor.references("parties", RecordKind.PARTY, tie.parties());
        for (int i = 0; i < tie.events().size(); i++) {
            show("events[" + i + "].", tie.events().get(i));
        }
        visitor.words("note", tie.note());
    }

    private void show(String path, TieEvent event) {
        visitor.text(path + "id", event.id());
        visitor.date(path + "date", event.date());
        visitor.words(path + "summary", event.summary());
        visitor.sources(path + "sources", event.sources());
        visitor.words(path + "goBy", event.goBy());
        if (event.document() != null) {
            show(path + "document.", event.document());
        }
    }

    private void show(String path, Document document) {
        visitor.text(path + "title", document.title());
        for (int i = 0; i < document.signatories().size(); i++) {
            Signatory signatory = document.signatories().get(i);
            visitor.words(path + "signatories[" + i + "].name", signatory.name());
            visitor.words(path + "signatories[" + i + "].office", signatory.office());
        }
        visitor.words(path + "place", document.place());
        visitor.date(path + "until", document.until());
        visitor.words(path + "notice", document.notice());
    }

    private void showOfAlmanac(AtlasRecord record) {
        if (record instanceof Alias alias) {
            visitor.reference("locality", RecordKind.LOCALITY, alias.locality());
            visitor.text("text", alias.text());
            visitor.reference("source", RecordKind.SOURCE, alias.source());
        } else if (record instanceof Profile profile) {
            visitor.reference("locality", RecordKind.LOCALITY, profile.locality());
            visitor.date("date", profile.date());
            visitor.sources("sources", profile.sources());
        } else if (record instanceof LedgerLine line) {
            visitor.reference("locality", RecordKind.LOCALITY, line.locality());
            visitor.date("date", line.date());
            visitor.words("note", line.note());
            visitor.reference("source", RecordKind.SOURCE, line.source());
        } else if (record instanceof Total total) {
            visitor.id("id", total.id());
            visitor.words("by", total.by());
            visitor.date("date", total.date());
            visitor.sources("sources", total.sources());
        }
    }
}
