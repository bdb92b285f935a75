package kakehashi.sheet.compose;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kakehashi.model.Document;
import kakehashi.model.Tie;
import kakehashi.model.TieEvent;
import kakehashi.model.value.PartialDate;
import kakehashi.model.value.Scheme;
import kakehashi.model.value.SigningLevel;
import kakehashi.query.Meanings;
import kakehashi.query.Row;
import kakehashi.query.Signing;
import kakehashi.sheet.tree.Block;
import kakehashi.sheet.tree.Phrase;
import kakehashi.text.DocumentWords;
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

    /** What kind of agreement, and who stands behind it where the two localities themselves do not. */
    Phrase agreement(Tie tie) {
        String type = words.name(tie.type());
        Optional<SigningLevel> below = below(tie);
        if (below.isPresent()) {
            return Phrase.of(words.say("sheet.ties.level", type, words.name(below.get())));
        }
        return Phrase.of(tie.scheme() == Scheme.THIRD_PARTY ? words.say("sheet.ties.third", type) : type);
    }

    /** The level of its latest document, where departments or assemblies signed that. */
    private static Optional<SigningLevel> below(Tie tie) {
        return Signing.of(List.of(tie)).stream()
                .filter(signing -> !signing.isBeside())
                .flatMap(signing -> signing.document().stream())
                .map(Document::level)
                .flatMap(Stream::ofNullable)
                .findFirst()
                .filter(level -> level == SigningLevel.DEPARTMENTS || level == SigningLevel.ASSEMBLIES);
    }

    /** The agreement, and how many documents it has where there are several; each is told in the table of documents. */
    Phrase agreementWithCount(Tie tie) {
        int documents = Signing.of(List.of(tie)).size();
        Phrase agreement = agreement(tie);
        return documents < 2 ? agreement : agreement.then("\n").then(words.say("sheet.ties.documents", documents));
    }

    /** How a source names the agreement or project, to stand behind its kind; empty if it does not. */
    Phrase stated(Tie tie) {
        String stated = tie.title() == null ? tie.typeAsStated() : tie.title();
        return stated.isBlank()
                ? Phrase.EMPTY
                : Phrase.pattern(words.say("sheet.ties.stated", "\u0001"), wording.quoted(stated), Phrase.EMPTY);
    }

    /** Since when it is one, and where that is later, since when it is what it is. */
    Phrase since(Tie tie) {
        return Phrase.of(meanings.since(tie)
                .map(date -> meanings.sinceIsContradicted(tie)
                        ? words.say("sheet.ties.contradicted", words.date(date))
                        : words.date(date))
                .map(since -> meanings.since(tie, since, words))
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
        return words.say(official ? "sheet.pair.sides" : "sheet.fact.parties");
    }

    /** Who signed an agreement, or who carries a project. */
    Phrase madeBy(Row row) {
        return isOfficial(row) ? signatory(row) : carriedBy(row);
    }

    /** The third parties that carry a project, and the locality it was agreed by if others answer for that today. */
    private Phrase carriedBy(Row row) {
        Tie tie = (Tie) row.link();
        Phrase parties = wording.parties(tie);
        Phrase carried = parties.runs().isEmpty() ? Phrase.of(words.say("sheet.recorded.not")) : parties;
        return row.inheritedFrom() == null
                ? carried
                : carried.then(words.say("sheet.stop")).then(signatory(row));
    }

    /** The localities, by the name of the day of signing and with what became of it if others answer for it; who else signed. */
    private Phrase signatory(Row row) {
        Tie tie = (Tie) row.link();
        String id = row.inheritedFrom();
        Phrase localities = id == null
                ? Phrase.of(words.say("sheet.pair.themselves"))
                : Phrase.of(nameWhenMade(tie, id))
                        .then(words.say("sheet.pair.signatory", context.places().ending(id)));
        return Signing.of(List.of(tie)).stream()
                .flatMap(signing -> signing.document().stream())
                .map(new DocumentWords(words)::thirdSides)
                .filter(third -> !third.isEmpty())
                .findFirst()
                .map(third -> localities.then(words.say("sheet.stop")).then(third))
                .orElse(localities);
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
