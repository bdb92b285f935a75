package kakehashi.sheet.compose;

import java.util.List;
import java.util.Optional;
import kakehashi.model.Document;
import kakehashi.model.Tie;
import kakehashi.model.value.PartialDate;
import kakehashi.model.value.Scheme;
import kakehashi.model.value.SigningLevel;
import kakehashi.query.Row;
import kakehashi.query.Signing;
import kakehashi.sheet.tree.Block;
import kakehashi.sheet.tree.Phrase;
import kakehashi.text.DocumentWords;

/** What the cells of every table of documents hold: when and where one was signed, by whom, and on which terms. */
final class DocumentCells extends Composer {

    private final DocumentWords documents;
    private boolean blanks;
    private boolean unnamed;

    DocumentCells(SheetContext context) {
        super(context);
        this.documents = new DocumentWords(words);
    }

    /** Stands for what is not on record. */
    Phrase blank() {
        blanks = true;
        return Phrase.of(words.say("sheet.document.blank"));
    }

    /** What it means where something is not told, to stand below the table. */
    Block rest() {
        String rest = unnamed ? words.say("sheet.document.unnamed", documents.rest()) : documents.rest();
        if (blanks) {
            rest = words.say("sheet.document.blank.meaning", rest);
        }
        return new Block.Paragraph(Phrase.of(rest), List.of());
    }

    /** The day on which it was signed. */
    Phrase day(Signing signing) {
        PartialDate date = signing.event().date();
        return date == null ? blank() : Phrase.of(words.date(date));
    }

    /** The day, as it is to be read, and the place. */
    Phrase signedAt(Signing signing, Phrase day) {
        return signing.document()
                .map(Document::place)
                .map(place -> day.then("\n").then(words.text(place)))
                .orElse(day);
    }

    /** Its title in the original. */
    Optional<Phrase> title(Signing signing) {
        return signing.document().map(Document::title).map(wording::quoted);
    }

    /** The same behind what it is: a title, or what the record says in place of one. */
    Optional<Phrase> labelledTitle(Signing signing) {
        return signing.document()
                .map(Document::title)
                .map(title -> Phrase.pattern(
                        words.say(DocumentWords.titleKey(title), "\u0001"), wording.quoted(title), Phrase.EMPTY));
    }

    /** How it may be prolonged and ended. */
    List<String> terms(Signing signing) {
        return signing.document().map(documents::terms).orElse(List.of());
    }

    /** By name and office, and at which level where those who signed were not the heads. */
    Phrase signedBy(Row row, Signing signing) {
        return signedBy(row, signing, "\n");
    }

    /** The same in a sentence; none for the two localities of the sheet, of whom {@link #rest} says it once. */
    Phrase signedRunIn(Row row, Signing signing) {
        boolean level = signing.document().flatMap(documents::level).isPresent();
        boolean own = row.link().scheme() != Scheme.THIRD_PARTY && row.inheritedFrom() == null;
        if (signatories(signing).isEmpty() && !level && own) {
            unnamed = true;
            return Phrase.EMPTY;
        }
        return Phrase.pattern(
                words.say("sheet.document.by", "\u0001"),
                signedBy(row, signing, words.say("sheet.document.by.level")),
                Phrase.EMPTY);
    }

    private String signatories(Signing signing) {
        return signing.document().map(documents::signedBy).orElse("");
    }

    private Phrase signedBy(Row row, Signing signing, String between) {
        String signatories = signatories(signing);
        Phrase who = signatories.isEmpty() ? localities(row) : Phrase.of(signatories);
        Optional<String> level = signing.document().flatMap(documents::level);
        if (level.isEmpty()) {
            return who;
        }
        boolean heads = signing.document().map(Document::level).stream().anyMatch(SigningLevel.HEADS::equals);
        String text = words.say("sheet.document.level", level.get());
        return who.then(between).then(heads ? Phrase.of(text) : Phrase.strong(text));
    }

    /** Where it is not on record who signed, no more may be said than that the two localities did. */
    private Phrase localities(Row row) {
        if (row.link().scheme() == Scheme.THIRD_PARTY) {
            return blank();
        }
        String before = row.inheritedFrom();
        return Phrase.of(
                before == null ? words.say("sheet.pair.themselves") : cells.nameWhenMade((Tie) row.link(), before));
    }
}
