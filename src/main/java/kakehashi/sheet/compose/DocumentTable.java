package kakehashi.sheet.compose;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import kakehashi.model.Document;
import kakehashi.model.Tie;
import kakehashi.model.TieEvent;
import kakehashi.model.value.Scheme;
import kakehashi.model.value.SigningLevel;
import kakehashi.query.Row;
import kakehashi.query.Signing;
import kakehashi.query.term.Standing;
import kakehashi.sheet.tree.Block;
import kakehashi.sheet.tree.Letters;
import kakehashi.sheet.tree.Phrase;

/**
 * The documents of some ties, each a row that never gives way: what it is, when and where it was signed, by whom, and
 * whether it holds. Those in force come first, then what nobody has verified, what is over, and what was never signed; in
 * each what the two localities agreed before the papers below and beside that, and the latest first.
 */
final class DocumentTable extends Composer {

    /** In the order in which they are told. */
    private enum Group {
        IN_FORCE,
        NOT_VERIFIED,
        NOT_IN_FORCE,
        PROPOSED,
        EXCHANGE
    }

    private final DocumentCells parts;
    private final Chronicle chronicle;
    private final Function<Tie, Phrase> partner;
    /** Whether who signed is told in the sentence of a document, so that this has the width of a column more. */
    private final boolean runIn;

    private final Map<Group, List<Block.Table.Row>> groups = new EnumMap<>(Group.class);
    private int signed;

    /**
     * @param chronicle knows which documents others contradict
     * @param partner names the other side where documents of several are told; gives an empty phrase where only one is
     */
    DocumentTable(SheetContext context, Chronicle chronicle, Function<Tie, Phrase> partner) {
        this(context, chronicle, partner, false);
    }

    private DocumentTable(SheetContext context, Chronicle chronicle, Function<Tie, Phrase> partner, boolean runIn) {
        super(context);
        this.runIn = runIn;
        this.parts = new DocumentCells(context);
        this.chronicle = chronicle;
        this.partner = partner;
    }

    static DocumentTable ofOnePair(SheetContext context, Chronicle chronicle) {
        return new DocumentTable(context, chronicle, tie -> Phrase.EMPTY);
    }

    /** The same in fewer lines, who signed being told with the document. */
    static DocumentTable ofBrief(SheetContext context, Chronicle chronicle) {
        return new DocumentTable(context, chronicle, tie -> Phrase.EMPTY, true);
    }

    /** Adds the documents of ties, or of ties that others signed before. */
    DocumentTable withDocuments(List<Row> rows) {
        Map<Tie, Row> byTie = new LinkedHashMap<>();
        rows.forEach(row -> byTie.put((Tie) row.link(), row));
        List<Signing> signings = Signing.of(byTie.keySet());
        signings.stream().filter(signing -> !isLesser(signing)).forEach(signing -> add(byTie, signing));
        signings.stream().filter(DocumentTable::isLesser).forEach(signing -> add(byTie, signing));
        signed += Signing.once(byTie.keySet()).size();
        return this;
    }

    /** Adds those official ties of which nothing signed is on record. */
    DocumentTable withUnsigned(List<Row> rows) {
        rows.stream()
                .filter(TieCells::isOfficial)
                .filter(row -> Signing.of(List.of((Tie) row.link())).isEmpty())
                .forEach(this::addUnsigned);
        return this;
    }

    /** Side documents, what departments or assemblies signed, and papers of projects. */
    private static boolean isLesser(Signing signing) {
        return signing.isBeside()
                || signing.tie().scheme() == Scheme.THIRD_PARTY
                || signing.document()
                        .map(Document::level)
                        .filter(level -> level == SigningLevel.DEPARTMENTS || level == SigningLevel.ASSEMBLIES)
                        .isPresent();
    }

    private void add(Map<Tie, Row> byTie, Signing signing) {
        Standing standing = signing.standing(meanings);
        List<String> sources = signing.event().sources();
        Row row = Objects.requireNonNull(byTie.get(signing.tie()));
        List<Phrase> cells = runIn
                ? cells(signing.tie(), signedAt(signing), told(signing, standing, parts.signedRunIn(row, signing)))
                : cells(
                        signing.tie(),
                        signedAt(signing),
                        told(signing, standing, Phrase.EMPTY),
                        parts.signedBy(row, signing));
        add(standing, new Block.Table.Row(cells, sources, wording.best(sources)));
    }

    private void addUnsigned(Row row) {
        Tie tie = (Tie) row.link();
        Standing standing = meanings.standing(tie);
        Phrase since = meanings.since(tie).isPresent() ? cells.since(tie) : parts.blank();
        Phrase what = Phrase.strong(words.name(tie.type())).then(cells.stated(tie));
        if (group(standing) == Group.IN_FORCE || group(standing) == Group.NOT_IN_FORCE) {
            what = what.then("\n").thenStrong(standing.in(words));
        }
        Block.Table.Row sources = cells.row(tie, List.of());
        List<Phrase> cells = runIn ? cells(tie, since, what) : cells(tie, since, what, parts.blank());
        add(standing, new Block.Table.Row(cells, sources.sources(), sources.principal()));
    }

    private void add(Standing standing, Block.Table.Row row) {
        groups.computeIfAbsent(group(standing), group -> new ArrayList<>()).add(row);
    }

    private List<Phrase> cells(Tie tie, Phrase... own) {
        Phrase name = partner.apply(tie);
        List<Phrase> cells = new ArrayList<>(name.runs().isEmpty() ? List.of() : List.of(name));
        cells.addAll(List.of(own));
        return cells;
    }

    /** Where what stands so is told among others: what is in force first, what was never signed last. */
    static int place(Standing standing) {
        return group(standing).ordinal();
    }

    private static Group group(Standing standing) {
        return switch (standing.kind()) {
            case IN_FORCE_UNTIL, IN_FORCE, IN_FORCE_THEN, RENEWS_ITSELF, RENEWED_ITSELF -> Group.IN_FORCE;
            case NOT_VERIFIED, RAN_OUT, NOT_DECIDABLE -> Group.NOT_VERIFIED;
            case NOT_BEGUN, BETWEEN_TERMS, ENDED, PLANNED_END, END_UNSEEN, ENDED_UNDATED, COMPLETED ->
                Group.NOT_IN_FORCE;
            case PROPOSED, ANNOUNCED -> Group.PROPOSED;
            case EXCHANGE -> Group.EXCHANGE;
        };
    }

    /** The day, with the letter of the footnote that tells what contradicts it, and the place. */
    private Phrase signedAt(Signing signing) {
        String mark = chronicle.mark(signing.tie(), signing.event());
        Phrase day = parts.day(signing);
        return parts.signedAt(signing, mark == null ? day : day.then("\u00a0").thenStrong(mark));
    }

    /** What it is, the sentence that tells of it and who signed, and after these its title in the original and its term. */
    private Phrase told(Signing signing, Standing standing, Phrase signedBy) {
        TieEvent event = signing.event();
        String kind = signing.kind(words);
        Phrase told = Phrase.strong(words.say("sheet.history.kind", kind))
                .then(" ")
                .then(words.text(event.summary()))
                .then(signedBy);
        Optional<Phrase> title = parts.labelledTitle(signing);
        if (title.isPresent()) {
            told = told.then("\n").then(title.get());
        }
        for (String term : terms(signing, standing)) {
            told = told.then("\n").thenStrong(term);
        }
        return told;
    }

    /** What the head of its group does not say yet. */
    private List<String> terms(Signing signing, Standing standing) {
        List<String> terms = new ArrayList<>();
        if (standing.kind() != Standing.Kind.IN_FORCE && standing.kind() != Standing.Kind.NOT_VERIFIED) {
            terms.add(standing.in(words));
        }
        terms.addAll(parts.terms(signing));
        return terms;
    }

    /** The table under its head, and what a dash means in it; nothing where there are no documents. */
    List<Block> blocks(String head) {
        if (groups.isEmpty()) {
            return List.of();
        }
        List<Block.Table.Group> told = new ArrayList<>();
        groups.forEach((group, rows) -> told.add(new Block.Table.Group(Phrase.of(head(group)), rows)));
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(2, head));
        blocks.add(new Block.Table(columns(), told));
        blocks.add(parts.rest());
        return blocks;
    }

    /** How many documents it tells, each once however many accounts of it there are. */
    int size() {
        return signed;
    }

    private String head(Group group) {
        return switch (group) {
            case IN_FORCE -> words.say("sheet.document.in-force");
            case NOT_VERIFIED -> words.say("sheet.document.not-verified");
            case NOT_IN_FORCE -> words.say("sheet.document.not-in-force");
            case PROPOSED -> words.say("sheet.document.proposed");
            case EXCHANGE -> words.say("sheet.document.exchange");
        };
    }

    private List<Block.Table.Column> columns() {
        boolean named = groups.values().stream()
                .flatMap(List::stream)
                .anyMatch(row -> row.cells().size() > 3);
        List<Block.Table.Column> columns = new ArrayList<>();
        if (named) {
            columns.add(new Block.Table.Column(words.say("sheet.ties.partner"), 14));
        }
        if (runIn) {
            int date = context.options().letters() == Letters.LARGE ? 20 : 17;
            columns.add(new Block.Table.Column(words.say("sheet.document.signed"), date));
            columns.add(new Block.Table.Column(words.say("sheet.document.what"), 91 - date));
            return columns;
        }
        columns.add(new Block.Table.Column(words.say("sheet.document.signed"), 17));
        columns.add(new Block.Table.Column(words.say("sheet.document.what"), named ? 41 : 51));
        columns.add(new Block.Table.Column(words.say("sheet.pair.signed-by"), named ? 20 : 24));
        return columns;
    }
}
