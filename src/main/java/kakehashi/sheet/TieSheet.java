package kakehashi.sheet;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import kakehashi.model.Atlas;
import kakehashi.model.Era;
import kakehashi.model.EventKind;
import kakehashi.model.Locality;
import kakehashi.model.Network;
import kakehashi.model.NetworkLink;
import kakehashi.model.PartialDate;
import kakehashi.model.Party;
import kakehashi.model.Succession;
import kakehashi.model.Tie;
import kakehashi.model.TieEvent;
import kakehashi.model.Trilingual;
import kakehashi.query.Meanings;
import kakehashi.text.Places;
import kakehashi.text.Words;

/** Composes the sheet of one tie: who, what, in force or not, what happened, by which sources. */
public final class TieSheet {

    private final Meanings meanings;
    private final Atlas atlas;
    private final Places places;
    private final Words words;
    private final Wording wording;
    private final LocalDate asOf;
    private final LocalDate stamp;
    private final Tie tie;

    private TieSheet(SheetContext context, Tie tie) {
        this.meanings = context.meanings();
        this.atlas = meanings.atlas();
        this.places = context.places();
        this.words = places.words();
        this.wording = new Wording(context);
        this.asOf = meanings.asOf();
        this.stamp = context.stamp();
        this.tie = tie;
    }

    /**
     * The sheet of a stored tie, in the language of the context.
     *
     * @throws NoSuchElementException if no stored tie has this id; a network link has no sheet
     */
    public static Sheet compose(SheetContext context, String tieId) {
        Tie tie = context.meanings()
                .atlas()
                .findLink(tieId)
                .filter(Tie.class::isInstance)
                .map(Tie.class::cast)
                .orElseThrow(() -> new NoSuchElementException(tieId));
        return new TieSheet(context, tie).compose();
    }

    private Sheet compose() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(map());
        blocks.add(new Block.Facts(facts()));
        blocks.add(new Block.Facts(furtherFacts()));
        blocks.add(new Block.Heading(2, words.say("sheet.history")));
        Map<String, String> marks = marks();
        blocks.add(new Block.History(
                tie.events().stream().map(event -> event(event, marks)).toList()));
        if (!marks.isEmpty()) {
            blocks.add(new Block.Notes(conflicts(marks)));
        }
        blocks.add(new Block.Heading(2, words.say("sheet.sources")));
        blocks.add(wording.sources());
        String vietnam = places.name(tie.vietnam(), asOf);
        String japan = places.name(tie.japan(), asOf);
        return new Sheet(
                words.language(),
                Phrase.of(places.title(tie, asOf)),
                words.say("sheet.kind.tie"),
                words.say("sheet.subject.tie", vietnam, japan),
                blocks,
                wording.foot(),
                stamp,
                Sheet.Density.FULL);
    }

    private Block map() {
        String alternative =
                words.say("sheet.map.tie", places.name(tie.vietnam(), asOf), places.name(tie.japan(), asOf));
        return wording.map(List.of(tie), alternative);
    }

    private List<Fact> facts() {
        List<Fact> facts = new ArrayList<>();
        List<String> all = Wording.sourcesOf(tie);
        facts.add(side("sheet.fact.vietnam", tie.vietnam()));
        facts.add(side("sheet.fact.japan", tie.japan()));
        facts.add(Fact.of(
                words.say("sheet.fact.scheme"), Phrase.of(words.name(tie.scheme())), wording.sourcesOfSince(tie)));
        facts.add(type());
        if (tie.title() != null) {
            facts.add(Fact.of(words.say("sheet.fact.title"), wording.quoted(tie.title()), all));
        }
        facts.add(
                tie.fields().isEmpty()
                        ? unrecorded("sheet.fact.fields")
                        : Fact.of(words.say("sheet.fact.fields"), Phrase.of(wording.names(tie.fields())), all));
        facts.add(Fact.of(words.say("sheet.fact.status"), Phrase.of(words.name(tie.status())), all));
        facts.add(Fact.of(words.say("sheet.fact.force"), Phrase.strong(wording.force(tie)), forceSources()));
        facts.add(since());
        facts.add(contact());
        return facts;
    }

    /** Those that run to several lines, below the map. */
    private List<Fact> furtherFacts() {
        List<Fact> facts = new ArrayList<>();
        List<String> all = Wording.sourcesOf(tie);
        if (!tie.parties().isEmpty()) {
            facts.add(Fact.of(words.say("sheet.fact.parties"), Phrase.of(parties()), all));
        }
        facts.add(networks());
        Trilingual note = tie.note();
        if (note != null) {
            facts.add(Fact.of(words.say("sheet.note"), Phrase.of(note.in(words.language())), all));
        }
        return facts;
    }

    private Fact unrecorded(String label) {
        return Fact.unrecorded(words.say(label), Phrase.of(words.say("sheet.recorded.not")));
    }

    /** One of the two localities: as it is today, as it was when the tie was made, and who answers if it has ended. */
    private Fact side(String label, String id) {
        Locality locality = atlas.locality(id);
        Phrase value = wording.bothScripts(id);
        List<String> sources = new ArrayList<>(List.of(locality.source()));
        Optional<LocalDate> made = meanings.since(tie).map(PartialDate::latest);
        if (made.isPresent() && renamed(locality, made.get())) {
            String date = words.date(meanings.since(tie).orElseThrow());
            String then = places.full(id, made.get());
            value = Wording.pattern(words.say("sheet.side.then", "\u0001", date, then), value, Phrase.EMPTY);
        }
        Optional<Succession> succession =
                atlas.successionOf(id).filter(s -> !s.date().earliest().isAfter(asOf));
        if (succession.isPresent()) {
            Phrase successor = Phrase.of(places.full(atlas.successorOn(id, asOf), asOf));
            String last = words.date(locality.ended().orElse(succession.get().date()));
            value = Wording.pattern(words.say("sheet.side.ended", "\u0001", last, "\u0002"), value, successor);
            sources.add(succession.get().source());
        }
        return Fact.of(words.say(label), value, sources);
    }

    private boolean renamed(Locality locality, LocalDate day) {
        Era then = locality.eraNearest(day);
        Era now = locality.eraNearest(asOf);
        return then.kind() != now.kind() || !then.name().equals(now.name());
    }

    private Fact type() {
        Phrase stated = wording.quoted(tie.typeAsStated());
        Phrase value = tie.typeAsStated().isBlank()
                ? Phrase.of(words.name(tie.type()))
                : Wording.pattern(
                        words.say("sheet.type.stated", "\u0001", "\u0002"), Phrase.of(words.name(tie.type())), stated);
        return Fact.of(words.say("sheet.fact.type"), value, wording.sourcesOfSince(tie));
    }

    private List<String> forceSources() {
        return Wording.union(
                wording.sourcesOfSince(tie),
                tie.events().stream()
                        .filter(event -> event.kind() == EventKind.EXPIRED || event.kind() == EventKind.PROJECT_END)
                        .flatMap(event -> event.sources().stream())
                        .toList());
    }

    private Fact since() {
        String label = words.say("sheet.fact.since");
        return wording.since(tie)
                .map(text -> Fact.of(label, Phrase.of(text), wording.sourcesOfSince(tie)))
                .orElseGet(() -> Fact.unrecorded(
                        label,
                        Phrase.of(
                                meanings.beginningNotOnRecord(tie)
                                        ? words.say("sheet.since.not")
                                        : words.say("sheet.recorded.not"))));
    }

    private Fact contact() {
        String label = words.say("sheet.fact.contact");
        Optional<TieEvent> last = wording.lastContact(tie);
        Optional<PartialDate> date = meanings.lastContact(tie);
        if (last.isEmpty() || date.isEmpty()) {
            return unrecorded("sheet.fact.contact");
        }
        String text = words.say(
                "sheet.contact", words.date(date.get()), words.name(last.get().kind()));
        return Fact.of(label, Phrase.of(text), last.get().sources());
    }

    private String parties() {
        return tie.parties().stream()
                .map(id -> atlas.findParty(id)
                        .map(Party::name)
                        .map(name -> name.in(words.language()))
                        .orElse(id))
                .collect(Collectors.joining(words.say("sheet.separator")));
    }

    private Fact networks() {
        String vietnam = atlas.successorOn(tie.vietnam(), asOf);
        String japan = atlas.successorOn(tie.japan(), asOf);
        List<Phrase> names = new ArrayList<>();
        List<String> sources = new ArrayList<>();
        atlas.findLink(NetworkLink.idOf(vietnam, japan))
                .filter(NetworkLink.class::isInstance)
                .map(NetworkLink.class::cast)
                .ifPresent(link -> link.networks()
                        .forEach(id -> atlas.findNetwork(id).ifPresent(network -> {
                            names.add(Phrase.of(network.name().in(words.language())));
                            sources.addAll(membershipSources(network, vietnam, japan));
                        })));
        if (names.isEmpty()) {
            return unrecorded("sheet.fact.networks");
        }
        return Fact.of(
                words.say("sheet.fact.networks"),
                wording.joined(names),
                sources.stream().distinct().toList());
    }

    private static List<String> membershipSources(Network network, String vietnam, String japan) {
        return network.members().stream()
                .filter(member ->
                        member.locality().equals(vietnam) || member.locality().equals(japan))
                .flatMap(member -> member.sources().stream())
                .toList();
    }

    /** A letter for each group of events that contradict each other. */
    private Map<String, String> marks() {
        Map<String, String> marks = new TreeMap<>();
        char next = 'a';
        for (TieEvent event : tie.events()) {
            if (!event.conflictsWith().isEmpty() && !marks.containsKey(event.id())) {
                String mark = event.conflictsWith().stream()
                        .filter(marks::containsKey)
                        .map(marks::get)
                        .findFirst()
                        .orElse(null);
                if (mark == null) {
                    mark = String.valueOf(next++);
                }
                marks.put(event.id(), mark);
                for (String other : event.conflictsWith()) {
                    marks.putIfAbsent(other, mark);
                }
            }
        }
        return marks;
    }

    private Event event(TieEvent event, Map<String, String> marks) {
        PartialDate date = event.date();
        Phrase text = Phrase.strong(words.say("sheet.history.kind", words.name(event.kind())))
                .then(" ")
                .then(event.summary().in(words.language()));
        return new Event(
                date == null ? words.say("sheet.history.undated") : words.date(date),
                date == null ? null : date.year(),
                text,
                event.sources(),
                lasting(event),
                marks.get(event.id()));
    }

    private boolean lasting(TieEvent event) {
        boolean legal =
                switch (event.kind()) {
                    case SIGNED, RENEWED, UPGRADED, EXPIRED, PROJECT_START, PROJECT_END, PROPOSED -> true;
                    case MEETING, VISIT, OFFICE_OPENED, FESTIVAL, MENTIONED -> false;
                };
        return legal
                || !event.conflictsWith().isEmpty()
                || wording.lastContact(tie).filter(event::equals).isPresent();
    }

    private List<Block.Notes.Note> conflicts(Map<String, String> marks) {
        return marks.values().stream()
                .distinct()
                .sorted()
                .map(mark -> new Block.Notes.Note(mark, Phrase.of(words.say("sheet.conflict", dates(mark, marks)))))
                .toList();
    }

    private String dates(String mark, Map<String, String> marks) {
        return tie.events().stream()
                .filter(event -> mark.equals(marks.get(event.id())))
                .map(TieEvent::date)
                .map(date -> date == null ? words.say("sheet.history.undated") : words.date(date))
                .collect(Collectors.joining(words.say("sheet.separator")));
    }
}
