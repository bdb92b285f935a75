package kakehashi.cli.tell;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kakehashi.cli.ask.Reading;
import kakehashi.model.Link;
import kakehashi.model.NetworkLink;
import kakehashi.model.Tie;
import kakehashi.model.TieEvent;
import kakehashi.model.value.PartialDate;
import kakehashi.query.ComingUp;
import kakehashi.query.Meanings;
import kakehashi.query.Occasion;
import kakehashi.query.Signing;
import kakehashi.query.lens.Case;
import kakehashi.query.lens.LensWords;
import kakehashi.query.lens.Lenses;
import kakehashi.query.lens.Verdict;
import kakehashi.query.term.Standing;
import kakehashi.text.Words;
import org.jspecify.annotations.Nullable;

/** A tie with its meaning, its events and the sources of each. */
public final class TieDossier {

    private final Reading reading;
    private final Words words;
    private final Meanings meanings;
    private final Lines lines;
    private final DocumentLines documents;

    public TieDossier(Reading reading) {
        this.reading = reading;
        this.words = reading.words();
        this.meanings = reading.meanings();
        this.lines = new Lines(reading);
        this.documents = new DocumentLines(words);
    }

    public Dossier of(Tie tie) {
        Standing standing = meanings.standing(tie);
        Dossier dossier = new Dossier("tie", tie.id(), reading.places().title(tie, reading.asOf()));
        side(dossier, "vietnam", words.say("cli.show.vietnam"), tie.vietnam());
        side(dossier, "japan", words.say("cli.show.japan"), tie.japan());
        dossier.one(
                        "scheme",
                        words.say("cli.show.scheme"),
                        words.name(tie.scheme()),
                        tie.scheme().code())
                .one(
                        "type",
                        words.say("cli.show.type"),
                        words.name(tie.type()),
                        tie.type().code())
                .one(
                        "typeAsStated",
                        words.say("cli.show.type-as-stated"),
                        tie.typeAsStated().isBlank() ? "" : words.say("cli.show.quoted", tie.typeAsStated()),
                        tie.typeAsStated())
                .one("title", words.say("cli.show.title"), tie.title() == null ? "" : tie.title(), tie.title())
                .one("fields", words.say("cli.show.fields"), lines.names(tie.fields()), Lines.codes(tie.fields()))
                .one("status", words.say("cli.show.status"), "", tie.status().code())
                .one("since", words.say("cli.show.since"), since(tie), text(meanings.since(tie)))
                .one("typeSince", words.say("cli.show.since"), "", text(meanings.typeSince(tie)))
                .one("until", standing.label(words), "", text(meanings.until(tie)))
                .one("end", words.say("cli.show.end"), date(meanings.end(tie)), text(meanings.end(tie)))
                .one("inForce", standing.label(words), standing.in(words), standing.isInForce())
                .one("standing", standing.label(words), "", standing.kind().code())
                .one(
                        "lastContact",
                        words.say("cli.show.last-contact"),
                        meanings.lastContact(tie).map(words::lastContact).orElse(""),
                        text(meanings.lastContact(tie)))
                .many(
                        "comingUp",
                        words.say("cli.show.coming-up"),
                        meanings.comingUp(tie).stream().map(this::comingUp).toList())
                .many("parties", words.say("cli.show.parties"), lines.references(tie.parties()))
                .many("networks", words.say("cli.show.networks"), lines.references(networks(tie)))
                .one(
                        "note",
                        words.say("cli.show.note"),
                        tie.note() == null ? "" : words.text(tie.note()),
                        tie.note() == null ? null : words.text(tie.note()));
        Set<String> sources = new LinkedHashSet<>();
        tie.events().forEach(event -> sources.addAll(event.sources()));
        return dossier.many(
                        "events",
                        words.say("cli.show.events"),
                        tie.events().stream().map(this::event).toList())
                .many("rules", words.say("query.lens.heading"), rules(tie))
                .many("sources", words.say("cli.show.sources"), lines.sources(sources));
    }

    /** What each rule by which ties are counted says of it, and why. */
    private List<Dossier.Line> rules(Tie tie) {
        LensWords said = new LensWords(words);
        Case looked = Signing.caseOf(tie, meanings);
        return Lenses.narrowing().stream()
                .map(lens -> {
                    Verdict verdict = lens.of(looked);
                    TieEvent paper = verdict.paper();
                    Map<String, Object> json = new LinkedHashMap<>();
                    json.put("rule", lens.code());
                    json.put("answer", verdict.answer().code());
                    json.put(
                            "because",
                            verdict.because().stream().map(words::named).toList());
                    json.put("event", paper == null ? null : paper.id());
                    String named = paper == null ? "" : new Signing(tie, paper).named(words);
                    return new Dossier.Line(
                            words.say("cli.show.labelled", said.name(lens), said.sentence(verdict, named)), json);
                })
                .toList();
    }

    private void side(Dossier dossier, String key, String label, String id) {
        String answering = reading.atlas().successorOn(id, reading.asOf());
        String text = answering.equals(id)
                ? lines.named(id)
                : words.say("cli.show.answered-by", lines.named(id), lines.named(answering));
        Map<String, Object> json = lines.reference(id);
        json.put("answeredBy", answering.equals(id) ? null : lines.reference(answering));
        dossier.one(key, label, text, json);
    }

    private String since(Tie tie) {
        Optional<PartialDate> since = meanings.since(tie);
        if (since.isEmpty()) {
            return words.say("cli.show.not-on-record");
        }
        String date = words.date(since.get());
        return meanings.since(
                tie, meanings.sinceIsContradicted(tie) ? words.say("cli.show.contradicted", date) : date, words);
    }

    private Dossier.Line comingUp(ComingUp next) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("occasion", next.occasion().code());
        json.put("date", next.date().toString());
        boolean anniversary = next.occasion() == Occasion.ANNIVERSARY;
        json.put("years", anniversary ? next.years() : null);
        json.put("since", Lines.text(next.since()));
        json.put("of", next.type() == null ? null : next.type().code());
        String date = words.date(next.date());
        String text =
                switch (next.occasion()) {
                    case ANNIVERSARY -> words.say("cli.show.anniversary", next.years(), date, next.of(words));
                    case EXPIRY -> words.say("cli.show.expiry", date);
                    case RENEWAL -> words.say("cli.show.renewal", date);
                };
        return new Dossier.Line(text, json);
    }

    private String date(Optional<PartialDate> date) {
        return date.map(words::date).orElse("");
    }

    private static @Nullable String text(Optional<PartialDate> date) {
        return date.map(PartialDate::toString).orElse(null);
    }

    private List<String> networks(Tie tie) {
        Optional<Link> link = reading.atlas().findLink(NetworkLink.idOf(tie.vietnam(), tie.japan()));
        return link.filter(NetworkLink.class::isInstance)
                .map(found -> ((NetworkLink) found).networks())
                .orElse(List.of());
    }

    private Dossier.Line event(TieEvent event) {
        List<String> head = new ArrayList<>();
        head.add(event.date() == null ? words.say("cli.show.undated") : words.date(event.date()));
        head.add(reading.meanings().kind(event, words));
        StringBuilder text = new StringBuilder(String.join(" · ", head));
        text.append('\n').append(words.text(event.summary()));
        if (event.document() != null) {
            documents.told(event.document()).forEach(line -> text.append('\n').append(line));
        }
        if (!event.conflictsWith().isEmpty()) {
            text.append('\n').append(words.say("cli.show.disagree"));
        }
        if (event.goBy() != null) {
            text.append('\n').append(words.say("cli.show.gone-by", words.text(event.goBy())));
        }
        text.append('\n').append(words.say("cli.show.by-source", lines.brief(event.sources())));
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("id", event.id());
        json.put("date", Lines.text(event.date()));
        json.put("kind", event.kind().code());
        json.put("summary", words.text(event.summary()));
        json.put("sources", event.sources());
        json.put("conflictsWith", event.conflictsWith());
        json.put("goBy", event.goBy() == null ? null : words.text(event.goBy()));
        json.put("document", documents.json(event.document()));
        return new Dossier.Line(text.toString(), json);
    }
}
