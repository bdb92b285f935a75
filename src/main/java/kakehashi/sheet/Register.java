package kakehashi.sheet;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import kakehashi.model.Tie;
import kakehashi.query.Row;
import kakehashi.text.Places;
import kakehashi.text.Words;

/**
 * Composes the table of the ties of a result, grouped by the Vietnamese province that answers for them today, or by
 * prefecture where all are of one province.
 */
final class Register {

    private final SheetContext context;
    private final Places places;
    private final Words words;
    private final Wording wording;
    private final TieCells cells;
    private final Set<String> mentioned = new HashSet<>();

    Register(SheetContext context) {
        this.context = context;
        this.places = context.places();
        this.words = context.words();
        this.wording = new Wording(context);
        this.cells = new TieCells(context, wording);
    }

    static Sheet compose(SheetContext context, List<Row> rows) {
        return new Register(context)
                .compose(SheetContext.ties(rows).stream()
                        .map(row -> (Tie) row.link())
                        .toList());
    }

    private Sheet compose(List<Tie> ties) {
        List<Block> blocks = new ArrayList<>();
        long inForce = ties.stream()
                .filter(tie -> context.meanings().inForceOn(tie, context.asOf()))
                .count();
        blocks.add(new Block.Paragraph(Phrase.of(words.say("sheet.register.count", ties.size(), inForce)), List.of()));
        if (!ties.isEmpty()) {
            blocks.add(table(ties));
            blocks.add(new Block.Heading(2, words.say("sheet.sources")));
            blocks.add(wording.sourcesRunIn());
        }
        return wording.flowing(
                SheetKind.REGISTER,
                Phrase.of(words.say("sheet.register.title")),
                words.say("sheet.subject.register", ties.size()),
                blocks);
    }

    /** A table of ties with both ends. */
    Block table(List<Tie> ties) {
        Function<Tie, String> province = tie -> topLevelToday(tie.vietnam());
        boolean oneProvince = ties.stream().map(province).distinct().count() == 1;
        Function<Tie, String> group = oneProvince ? tie -> topLevelToday(tie.japan()) : province;
        Map<String, List<Tie>> groups = new TreeMap<>(places.order(context.asOf()));
        ties.forEach(tie -> groups.computeIfAbsent(group.apply(tie), id -> new ArrayList<>())
                .add(tie));
        List<Block.Table.Group> tables = new ArrayList<>();
        groups.forEach((id, members) -> tables.add(new Block.Table.Group(
                Phrase.of(words.say("sheet.register.group", places.full(id, context.asOf()), members.size())),
                members.stream().sorted(order()).map(this::row).toList())));
        return new Block.Table(columns(), tables);
    }

    private String topLevelToday(String id) {
        return context.atlas().topLevelOf(context.atlas().successorOn(id, context.asOf()), context.asOf());
    }

    private Comparator<Tie> order() {
        Comparator<String> byPlace = places.order(context.asOf());
        return Comparator.comparing(Tie::vietnam, byPlace)
                .thenComparing(Tie::japan, byPlace)
                .thenComparing(Tie::id);
    }

    private List<Block.Table.Column> columns() {
        return List.of(
                new Block.Table.Column(words.say("sheet.fact.vietnam"), 17),
                new Block.Table.Column(words.say("sheet.fact.japan"), 18),
                new Block.Table.Column(words.say("sheet.ties.agreement"), 15),
                new Block.Table.Column(words.say("sheet.ties.since"), 15),
                new Block.Table.Column(words.say("sheet.ties.force"), 10),
                new Block.Table.Column(words.say("sheet.ties.contact"), 15));
    }

    /** In both scripts where the table names it first. */
    private Phrase named(String locality) {
        return mentioned.add(locality)
                ? wording.partner(locality)
                : wording.partner(locality, Phrase.of(places.name(locality, context.asOf())));
    }

    private Block.Table.Row row(Tie tie) {
        return cells.row(
                tie,
                List.of(
                        named(tie.vietnam()),
                        named(tie.japan()),
                        cells.agreement(tie),
                        cells.since(tie),
                        cells.force(tie),
                        cells.lastContact(tie)));
    }
}
