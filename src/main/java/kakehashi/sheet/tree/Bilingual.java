package kakehashi.sheet.tree;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import kakehashi.map.scene.MapContent;
import kakehashi.model.value.Language;

/**
 * Lays two sheets of one subject in two languages over each other: every fact in the first language, below it in the
 * second, texts that read alike once. Composers make the same tree in every language, so the trees fit block by block.
 */
public final class Bilingual {

    public static final String STROKE = " / ";

    /** Two texts that together take so little stand beside each other instead. */
    private static final int ONE_LINE = 56;

    /** The same in the narrower column of labels and dates. */
    private static final int ONE_LABEL = 26;

    /** The same beside a map, of a label there, and below it. */
    private static final int BESIDE_MAP = 30;

    private static final int LABEL_BESIDE_MAP = 18;
    private static final int ONE_CAPTION = 40;

    /** The same above the title. */
    private static final int ONE_KIND = 96;

    private static final int WIDE = 0x2E80;

    private final Language second;

    private Bilingual(SheetLanguage language) {
        second = language.languages().get(1);
    }

    /**
     * @throws IllegalArgumentException if the two are not sheets of one subject
     */
    public static Sheet of(SheetLanguage language, Sheet one, Sheet other) {
        Bilingual both = new Bilingual(language);
        return new Sheet(
                language,
                both.beside(one.title(), other.title()),
                lines(one.kind(), other.kind(), ONE_KIND),
                beside(one.subject(), other.subject()),
                both.blocks(one.blocks(), other.blocks()),
                new Sheet.Page(
                        one.page().paper(),
                        one.page().fit(),
                        foot(one.page().foot(), other.page().foot()),
                        one.page().stamp()),
                one.density());
    }

    /** What both rest on, a line in each language, before what is the same in both. */
    private static String foot(String one, String other) {
        int rest = one.indexOf('\n');
        return rest < 0 ? one + "\n" + other : one.substring(0, rest) + "\n" + other + one.substring(rest);
    }

    /** A phrase with its translation, on a new line unless both are short, or alone if they read alike. */
    static Phrase below(Phrase one, Phrase other, Language second) {
        return below(one, other, second, ONE_LINE);
    }

    /** @param room for both beside each other, in half widths of a kanji */
    private static Phrase below(Phrase one, Phrase other, Language second, int room) {
        if (one.text().equals(other.text()) || other.text().isEmpty()) {
            return one;
        }
        boolean together = width(one.text()) + width(other.text()) <= room;
        return one.then(together ? STROKE : "\n").then(tagged(other, second));
    }

    /** Two languages on two lines, put beside each other where they have become short enough. */
    static Phrase closed(Phrase phrase) {
        if (width(phrase.text()) > ONE_LINE) {
            return phrase;
        }
        return new Phrase(phrase.runs().stream()
                .map(run -> run.text().equals("\n") ? run.with(STROKE) : run)
                .toList());
    }

    /** In half widths of a kanji. */
    public static int width(String text) {
        return text.codePoints().map(c -> c < WIDE ? 1 : 2).sum();
    }

    private static Phrase tagged(Phrase phrase, Language language) {
        return new Phrase(phrase.runs().stream()
                .map(run -> new Run(
                        run.text(),
                        run.language() == null ? language.tag() : run.language(),
                        run.strong(),
                        run.spare()))
                .toList());
    }

    private Phrase below(Phrase one, Phrase other) {
        return below(one, other, second);
    }

    private Phrase beside(Phrase one, Phrase other) {
        return one.text().equals(other.text()) ? one : one.then(STROKE).then(tagged(other, second));
    }

    private static String beside(String one, String other) {
        return one.equals(other) ? one : one + STROKE + other;
    }

    private static <T, R> List<R> zip(List<T> ones, List<T> others, BiFunction<T, T, R> both) {
        if (ones.size() != others.size()) {
            throw new IllegalArgumentException("two trees that do not fit");
        }
        return IntStream.range(0, ones.size())
                .mapToObj(i -> both.apply(ones.get(i), others.get(i)))
                .toList();
    }

    private List<Block> blocks(List<Block> ones, List<Block> others) {
        List<Block> all = new ArrayList<>(zip(ones, others, this::block));
        for (int i = 1; i < all.size(); i++) {
            if (all.get(i - 1) instanceof Block.Figure
                    && ones.get(i) instanceof Block.Facts one
                    && others.get(i) instanceof Block.Facts other) {
                all.set(i, facts(one, other, BESIDE_MAP, LABEL_BESIDE_MAP));
            }
        }
        return all;
    }

    private Block facts(Block.Facts one, Block.Facts other, int room, int labelRoom) {
        return new Block.Facts(zip(one.facts(), other.facts(), (a, b) -> fact(a, b, room, labelRoom)));
    }

    private Block block(Block one, Block other) {
        return of(Block.Heading.class, one, other, (a, b) -> new Block.Heading(a.level(), beside(a.text(), b.text())))
                .or(() -> of(Block.Figure.class, one, other, this::figure))
                .or(() -> of(
                        Block.Paragraph.class,
                        one,
                        other,
                        (a, b) -> new Block.Paragraph(below(a.text(), b.text()), a.sources())))
                .or(() -> of(Block.Facts.class, one, other, (a, b) -> facts(a, b, ONE_LINE, ONE_LABEL)))
                .or(() -> of(
                        Block.History.class,
                        one,
                        other,
                        (a, b) -> new Block.History(zip(a.events(), b.events(), this::event))))
                .or(() -> of(Block.Table.class, one, other, this::table))
                .or(() -> of(Block.Roll.class, one, other, this::roll))
                .or(() -> of(
                        Block.Lines.class,
                        one,
                        other,
                        (a, b) -> new Block.Lines(lines(a.label(), b.label()), a.typed(), a.ruled())))
                .or(() -> of(
                        Block.Notes.class,
                        one,
                        other,
                        (a, b) -> new Block.Notes(zip(
                                a.notes(),
                                b.notes(),
                                (x, y) -> new Block.Notes.Note(x.mark(), below(x.text(), y.text()))))))
                .or(() -> of(Block.Sources.class, one, other, (a, b) -> a))
                .orElseThrow(() -> new IllegalArgumentException("two trees that do not fit"));
    }

    private static <B extends Block> Optional<Block> of(
            Class<B> type, Block one, Block other, BiFunction<B, B, Block> both) {
        return type.isInstance(one) && type.isInstance(other)
                ? Optional.of(both.apply(type.cast(one), type.cast(other)))
                : Optional.empty();
    }

    private Block figure(Block.Figure one, Block.Figure other) {
        Map<String, String> names = new HashMap<>();
        other.content().provinces().forEach(place -> names.put(place.id(), place.label()));
        other.content().places().forEach(place -> names.put(place.id(), place.label()));
        MapContent content = one.content().withSecondNames(id -> names.getOrDefault(id, ""));
        return new Block.Figure(
                content,
                one.backdrop(),
                beside(one.alternative(), other.alternative()),
                lines(one.caption(), other.caption(), ONE_CAPTION));
    }

    private Fact fact(Fact one, Fact other, int room, int labelRoom) {
        return new Fact(
                lines(one.label(), other.label(), labelRoom),
                below(one.value(), other.value(), second, room),
                one.sources(),
                one.recorded());
    }

    private Event event(Event one, Event other) {
        return new Event(
                lines(one.date(), other.date()),
                one.year(),
                below(one.text(), other.text()),
                one.sources(),
                one.lasting(),
                one.mark(),
                zip(one.folded(), other.folded(), this::event));
    }

    private static String lines(String one, String other) {
        return lines(one, other, ONE_LABEL);
    }

    private static String lines(String one, String other, int room) {
        if (one.equals(other)) {
            return one;
        }
        return one + (width(one) + width(other) <= room ? STROKE : "\n") + other;
    }

    private Block table(Block.Table one, Block.Table other) {
        return new Block.Table(
                zip(
                        one.columns(),
                        other.columns(),
                        (a, b) -> new Block.Table.Column(
                                lines(a.head(), b.head(), a.width() - STROKE.length()), a.width())),
                zip(
                        one.groups(),
                        other.groups(),
                        (a, b) -> new Block.Table.Group(
                                beside(a.head(), b.head()),
                                zip(a.rows(), b.rows(), (x, y) -> row(x, y, one.columns())))));
    }

    /** A column that is a hundredth of the table wide holds about the half of a kanji. */
    private Block.Table.Row row(Block.Table.Row one, Block.Table.Row other, List<Block.Table.Column> columns) {
        List<Phrase> cells = IntStream.range(0, columns.size())
                .mapToObj(i -> below(
                        one.cells().get(i),
                        other.cells().get(i),
                        second,
                        columns.get(i).width() - STROKE.length()))
                .toList();
        return new Block.Table.Row(cells, one.sources(), one.principal());
    }

    private Block roll(Block.Roll one, Block.Roll other) {
        return new Block.Roll(
                lines(one.label(), other.label()),
                zip(one.items(), other.items(), (a, b) -> new Block.Roll.Item(beside(a.name(), b.name()), a.sources())),
                one.shown(),
                count(one.more(), other.more()),
                count(one.all(), other.all()));
    }

    private Block.Roll.Count count(Block.Roll.Count one, Block.Roll.Count other) {
        return new Block.Roll.Count(beside(one.text(), other.text()), one.separator());
    }
}
