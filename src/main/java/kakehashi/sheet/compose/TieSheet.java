package kakehashi.sheet.compose;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import kakehashi.model.Era;
import kakehashi.model.Locality;
import kakehashi.model.Succession;
import kakehashi.model.Tie;
import kakehashi.model.TieEvent;
import kakehashi.model.value.PartialDate;
import kakehashi.model.value.Trilingual;
import kakehashi.query.Row;
import kakehashi.query.Signing;
import kakehashi.query.lens.Case;
import kakehashi.query.lens.Lens;
import kakehashi.query.lens.LensWords;
import kakehashi.query.lens.Lenses;
import kakehashi.query.lens.Verdict;
import kakehashi.sheet.tree.Block;
import kakehashi.sheet.tree.Fact;
import kakehashi.sheet.tree.Phrase;
import kakehashi.sheet.tree.Sheet;
import kakehashi.sheet.tree.SheetKind;

/** Composes the sheet of one tie: who, what, in force or not, what happened, by which sources. */
final class TieSheet extends Composer {

    private final Tie tie;

    private TieSheet(SheetContext context, Tie tie) {
        super(context);
        this.tie = tie;
    }

    /**
     * The sheet of a stored tie, in the language of the context.
     *
     * @throws NoSuchElementException if no stored tie has this id; a network link has no sheet
     */
    static Sheet compose(SheetContext context, String tieId) {
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
        Chronicle chronicle = Chronicle.of(wording, List.of(tie));
        DocumentTable documents =
                DocumentTable.ofOnePair(context, chronicle).withDocuments(List.of(new Row(tie, null)));
        blocks.addAll(documents.blocks(words.say("sheet.documents", documents.size())));
        blocks.addAll(chronicle.blocks(words.say("sheet.history")));
        blocks.addAll(chronicle.notes());
        blocks.add(new Block.Heading(2, words.say("sheet.sources")));
        blocks.add(wording.sources());
        String vietnam = places.full(tie.vietnam(), asOf);
        String japan = places.full(tie.japan(), asOf);
        return wording.sheet(
                SheetKind.TIE,
                Phrase.of(places.title(tie, asOf)),
                words.say("sheet.subject.tie", vietnam, japan),
                blocks);
    }

    /** By which rules it counts, in one line: why, its page says, and a sheet should keep to its page. */
    private Fact rules() {
        LensWords said = new LensWords(words);
        Case looked = Signing.caseOf(tie, meanings);
        List<String> answers = new ArrayList<>();
        List<String> sources = List.of();
        for (Lens lens : Lenses.narrowing()) {
            Verdict verdict = lens.of(looked);
            TieEvent paper = verdict.paper();
            answers.add(words.say("query.lens.value", said.brief(lens), said.answer(verdict)));
            sources = Wording.union(sources, paper == null ? Wording.sourcesOf(tie) : paper.sources());
        }
        return Fact.of(
                words.say("query.lens.heading"),
                Phrase.of(String.join(words.say("query.lens.each"), answers)),
                sources);
    }

    private Block map() {
        String alternative =
                words.say("sheet.map.tie", places.full(tie.vietnam(), asOf), places.full(tie.japan(), asOf));
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
        facts.add(Fact.of(meanings.standing(tie).label(words), Phrase.strong(wording.force(tie)), forceSources()));
        facts.add(since());
        facts.add(contact());
        return facts;
    }

    /** Those that run to several lines, below the map. */
    private List<Fact> furtherFacts() {
        List<Fact> facts = new ArrayList<>();
        List<String> all = Wording.sourcesOf(tie);
        if (!tie.parties().isEmpty()) {
            facts.add(Fact.of(words.say("sheet.fact.parties"), wording.parties(tie), all));
        }
        facts.add(
                wording.networksInCommon(atlas.successorOn(tie.vietnam(), asOf), atlas.successorOn(tie.japan(), asOf)));
        facts.add(rules());
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
            value = Phrase.pattern(words.say("sheet.side.then", "\u0001", date, then), value, Phrase.EMPTY);
        }
        Optional<Succession> succession =
                atlas.successionOf(id).filter(s -> !s.date().earliest().isAfter(asOf));
        if (succession.isPresent()) {
            Phrase successor = Phrase.of(places.full(atlas.successorOn(id, asOf), asOf));
            value = Phrase.pattern(
                    words.say("sheet.side.ended", "\u0001", places.ending(id), "\u0002"), value, successor);
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
                : Phrase.pattern(
                        words.say("sheet.type.stated", "\u0001", "\u0002"), Phrase.of(words.name(tie.type())), stated);
        return Fact.of(words.say("sheet.fact.type"), value, wording.sourcesOfSince(tie));
    }

    private List<String> forceSources() {
        return Wording.union(wording.sourcesOfSince(tie), Wording.sourcesOfEnd(tie));
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
                "sheet.contact",
                words.lastContact(date.get()),
                words.name(last.get().kind()));
        return Fact.of(label, Phrase.of(text), last.get().sources());
    }
}
