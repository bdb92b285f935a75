package kakehashi.sheet.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import kakehashi.model.Tie;
import kakehashi.model.TieEvent;
import kakehashi.query.Row;
import kakehashi.query.Signing;
import kakehashi.query.term.Standing;
import kakehashi.sheet.tree.Block;
import kakehashi.sheet.tree.Phrase;
import kakehashi.text.Words;

/**
 * Every document of the ties of a register, in brief: all that is on record of it but the sentence of the record, for which
 * a register has no room. Grouped as the register is, the documents of one tie one after another, the latest first.
 */
final class DocumentList extends Composer {

    private final DocumentCells parts;

    DocumentList(SheetContext context) {
        super(context);
        this.parts = new DocumentCells(context);
    }

    /** The documents under their head, in a list of many with the principal source of each; nothing where there are none. */
    List<Block> blocks(Map<String, List<Tie>> byPlace, Block.Table.Use use) {
        List<Block.Table.Group> groups = new ArrayList<>();
        byPlace.forEach((place, ties) -> {
            List<Block.Table.Row> rows = ties.stream()
                    .flatMap(tie -> Signing.of(List.of(tie)).stream())
                    .map(signing -> row(signing, use))
                    .toList();
            if (!rows.isEmpty()) {
                groups.add(new Block.Table.Group(
                        Phrase.of(words.say("sheet.register.group", places.full(place, asOf), rows.size())), rows));
            }
        });
        if (groups.isEmpty()) {
            return List.of();
        }
        int documents = Signing.once(
                        byPlace.values().stream().flatMap(List::stream).toList())
                .size();
        return List.of(
                new Block.Heading(2, words.say("sheet.documents", documents)),
                new Block.Table(columns(), groups, use, ""),
                parts.rest());
    }

    private List<Block.Table.Column> columns() {
        return List.of(
                new Block.Table.Column(words.say("sheet.succession.signed"), context.paired() ? 20 : 23),
                new Block.Table.Column(words.say("sheet.document.signed"), context.paired() ? 18 : 20),
                new Block.Table.Column(words.say("sheet.document.what"), context.paired() ? 22 : 28),
                new Block.Table.Column(words.say("sheet.pair.signed-by"), context.paired() ? 40 : 29));
    }

    private Block.Table.Row row(Signing signing, Block.Table.Use use) {
        TieEvent event = signing.event();
        List<String> best = wording.best(event.sources());
        return new Block.Table.Row(
                List.of(
                        wording.asSigned(signing.tie()),
                        signedAt(signing),
                        told(signing),
                        parts.signedBy(new Row(signing.tie(), null), signing)),
                use == Block.Table.Use.READ ? event.sources() : best,
                best);
    }

    private Phrase signedAt(Signing signing) {
        Phrase day = parts.day(signing);
        boolean disputed = Signing.of(List.of(signing.tie())).stream()
                .anyMatch(other -> signing.event().contradicts(other.event())
                        && !other.event().isSetAsideBy(signing.event()));
        return parts.signedAt(signing, disputed ? Phrase.of(words.say("sheet.ties.contradicted", day.text())) : day);
    }

    /** What it is, its title in the original, and in a line below how it stands and on which terms. */
    private Phrase told(Signing signing) {
        Phrase kind = Phrase.strong(signing.kind(words));
        Phrase told = parts.title(signing)
                .map(title -> kind.then(Phrase.pattern(words.say("sheet.ties.stated", "\u0001"), title, Phrase.EMPTY)))
                .orElse(kind);
        Standing standing = signing.standing(meanings);
        // that no end is on record says the line below the table, of all of them
        boolean open = standing.kind() == Standing.Kind.IN_FORCE;
        List<String> terms = new ArrayList<>(List.of(open ? standing.inBrief(words) : standing.in(words)));
        terms.addAll(parts.terms(signing));
        return told.then(terms.stream().map(term -> "\n" + Words.opening(term)).collect(Collectors.joining()));
    }
}
