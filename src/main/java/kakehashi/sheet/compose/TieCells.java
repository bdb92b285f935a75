package kakehashi.sheet.compose;

import java.util.List;
import java.util.Optional;
import kakehashi.model.Tie;
import kakehashi.model.TieEvent;
import kakehashi.model.value.PartialDate;
import kakehashi.model.value.Scheme;
import kakehashi.query.Meanings;
import kakehashi.query.Row;
import kakehashi.sheet.tree.Block;
import kakehashi.sheet.tree.Phrase;
import kakehashi.text.Words;

/** The cells of tables that list ties, one tie a row. */
final class TieCells {

    private final SheetContext context;
    private final Meanings meanings;
    private final Words words;
    private final Wording wording;

    TieCells(SheetContext context, Wording wording) {
        this.context = context;
        this.meanings = context.meanings();
        this.words = context.words();
        this.wording = wording;
    }

    /** What kind of agreement. */
    Phrase agreement(Tie tie) {
        String type = words.name(tie.type());
        return Phrase.of(tie.scheme() == Scheme.THIRD_PARTY ? words.say("sheet.ties.third", type) : type);
    }

    /** How a source names the agreement or project, to stand behind its kind; empty if it does not. */
    Phrase stated(Tie tie) {
        String stated = tie.title() == null ? tie.typeAsStated() : tie.title();
        return stated.isBlank()
                ? Phrase.EMPTY
                : Phrase.pattern(words.say("sheet.ties.stated", "\u0001"), wording.quoted(stated), Phrase.EMPTY);
    }

    Phrase since(Tie tie) {
        return Phrase.of(meanings.since(tie)
                .map(date -> meanings.sinceIsContradicted(tie)
                        ? words.say("sheet.ties.contradicted", words.date(date))
                        : words.date(date))
                .orElseGet(() -> words.say("sheet.recorded.not")));
    }

    Phrase force(Tie tie) {
        return Phrase.of(wording.forceInBrief(tie));
    }

    Phrase lastContact(Tie tie) {
        return Phrase.of(
                meanings.lastContact(tie).map(words::lastContact).orElseGet(() -> words.say("sheet.recorded.not")));
    }

    static boolean isOfficial(Row row) {
        return row.link().scheme() == Scheme.OFFICIAL;
    }

    /** The head over {@link #madeBy}. */
    String madeByHead(boolean official) {
        return words.say(official ? "sheet.pair.signed-by" : "sheet.fact.parties");
    }

    /** Who signed an agreement, or who carries a project. */
    Phrase madeBy(Row row) {
        return isOfficial(row) ? signatory(row) : carriedBy(row);
    }

    /** The third parties that carry a project, and the locality it was agreed by if others answer for that today. */
    private Phrase carriedBy(Row row) {
        Phrase parties = wording.parties((Tie) row.link());
        Phrase carried = parties.runs().isEmpty() ? Phrase.of(words.say("sheet.recorded.not")) : parties;
        return row.inheritedFrom() == null
                ? carried
                : carried.then(words.say("sheet.stop")).then(signatory(row));
    }

    /** Who signed, with the name of the day of signing and what became of it, if others answer for it today. */
    private Phrase signatory(Row row) {
        String id = row.inheritedFrom();
        if (id == null) {
            return Phrase.of(words.say("sheet.pair.themselves"));
        }
        String ended = context.places().ending(id);
        return Phrase.of(nameWhenMade((Tie) row.link(), id))
                .thenSpare(Phrase.of(words.say("sheet.pair.signatory", ended)));
    }

    /** The name that an end of a tie had when it was made, or has where that is not on record. */
    String nameWhenMade(Tie tie, String id) {
        return context.places()
                .listed(id, meanings.since(tie).map(PartialDate::latest).orElse(context.asOf()));
    }

    /** A row with the sources of a tie's beginning and its last contact. */
    Block.Table.Row row(Tie tie, List<Phrase> cells) {
        Optional<TieEvent> contact = wording.lastContact(tie);
        List<String> begun = wording.sourcesOfBeginning(tie);
        List<String> met = contact.map(TieEvent::sources).orElse(List.of());
        List<String> principal = Wording.union(wording.best(begun), wording.best(met));
        return new Block.Table.Row(cells, Wording.union(begun, met), principal);
    }
}
