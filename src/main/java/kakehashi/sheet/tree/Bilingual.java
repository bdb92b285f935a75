package kakehashi.sheet.tree;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kakehashi.chart.ChartOnPaper;
import kakehashi.map.scene.MapContent;
import kakehashi.model.value.Language;
import kakehashi.text.Words;

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

    private static final String NO_FIT = "two trees that do not fit";

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
                both.blocks(one, other),
                one.page().with(edges(one.page().edges(), other.page().edges())),
                one.density());
    }

    private static Sheet.Edges edges(Sheet.Edges one, Sheet.Edges other) {
        String overrun = one.overrun().isEmpty() ? "" : beside(one.overrun(), other.overrun());
        return new Sheet.Edges(one.handling(), foot(one.foot(), other.foot()), overrun);
    }

    /** What both rest on, a line in each language, before what is the same in both. */
    private static String foot(String one, String other) {
        int end = one.indexOf('\n');
        String same = end < 0 ? "" : one.substring(end);
        String second =
                !same.isEmpty() && other.endsWith(same) ? other.substring(0, other.length() - same.length()) : other;
        return one.substring(0, one.length() - same.length()) + "\n" + second + same;
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

    /** In half widths of a kanji. */
    public static int width(String text) {
        return text.codePoints().map(c -> c < WIDE ? 1 : 2).sum();
    }

    private static Phrase tagged(Phrase phrase, Language language) {
        return new Phrase(phrase.runs().stream()
                .map(run -> new Run(run.text(), run.language() == null ? language.tag() : run.language(), run.strong()))
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
            throw new IllegalArgumentException(NO_FIT);
        }
        return IntStream.range(0, ones.size())
                .mapToObj(i -> both.apply(ones.get(i), others.get(i)))
                .toList();
    }

    private List<Block> blocks(Sheet one, Sheet other) {
        if (one.blocks().size() != other.blocks().size()) {
            throw new IllegalArgumentException(NO_FIT);
        }
        return IntStream.range(0, one.blocks().size())
                .mapToObj(i -> one.blocks()
                        .get(i)
                        .accept(new Both(
                                other.blocks().get(i), one.figure(i - 1).isPresent())))
                .toList();
    }

    /** A block of the first language laid over the one in its place in the second. */
    private final class Both implements Block.Visitor<Block> {

        private final Block other;
        private final boolean besideMap;

        Both(Block other, boolean besideMap) {
            this.other = other;
            this.besideMap = besideMap;
        }

        /** The other block, which must be of the same kind. */
        private <B extends Block> B other(B one) {
            if (one.getClass() != other.getClass()) {
                throw new IllegalArgumentException(NO_FIT);
            }
            @SuppressWarnings("unchecked") // of the same class
            B same = (B) other;
            return same;
        }

        @Override
        public Block heading(Block.Heading one) {
            return new Block.Heading(one.level(), beside(one.text(), other(one).text()));
        }

        @Override
        public Block figure(Block.Figure one) {
            return Bilingual.this.figure(one, other(one));
        }

        @Override
        public Block chart(Block.Chart one) {
            return new Block.Chart(
                    Bilingual.this.chart(one.content(), other(one).content()));
        }

        @Override
        public Block paragraph(Block.Paragraph one) {
            return new Block.Paragraph(below(one.text(), other(one).text()), one.sources());
        }

        @Override
        public Block facts(Block.Facts one) {
            int room = besideMap ? BESIDE_MAP : ONE_LINE;
            int labelRoom = besideMap ? LABEL_BESIDE_MAP : ONE_LABEL;
            return new Block.Facts(zip(one.facts(), other(one).facts(), (a, b) -> fact(a, b, room, labelRoom)));
        }

        @Override
        public Block history(Block.History one) {
            return new Block.History(zip(one.events(), other(one).events(), Bilingual.this::event));
        }

        @Override
        public Block table(Block.Table one) {
            return Bilingual.this.table(one, other(one));
        }

        @Override
        public Block roll(Block.Roll one) {
            return Bilingual.this.roll(one, other(one));
        }

        @Override
        public Block lines(Block.Lines one) {
            return new Block.Lines(Bilingual.lines(one.label(), other(one).label()), one.typed(), one.ruled());
        }

        @Override
        public Block notes(Block.Notes one) {
            return new Block.Notes(zip(
                    one.notes(),
                    other(one).notes(),
                    (a, b) -> new Block.Notes.Note(a.mark(), below(a.text(), b.text()))));
        }

        @Override
        public Block sources(Block.Sources one) {
            return one;
        }
    }

    private Block figure(Block.Figure one, Block.Figure other) {
        Map<String, String> names = new HashMap<>();
        other.content().provinces().forEach(place -> names.put(place.id(), place.label()));
        other.content().places().forEach(place -> names.put(place.id(), place.label()));
        MapContent content =
                one.content().withSecondNames(other.content().both().get(0), id -> names.getOrDefault(id, ""));
        return new Block.Figure(
                content,
                one.backdrop().above(other.backdrop()),
                beside(one.alternative(), other.alternative()),
                lines(one.caption(), other.caption(), ONE_CAPTION));
    }

    /**
     * The picture is that of the first, and what its legend says is told in the second; its rows are named in both, whatever the
     * order of names in each.
     */
    private ChartOnPaper chart(ChartOnPaper one, ChartOnPaper other) {
        Map<String, String> labels = other.lines().stream()
                .collect(Collectors.toMap(
                        ChartOnPaper.Line::code, line -> line.cells().get(0), (a, b) -> a));
        return new ChartOnPaper(
                beside(one.title(), other.title()),
                Stream.of(one.says(), other.says(), legend(one.legend(), other.legend()))
                        .flatMap(List::stream)
                        .toList(),
                one.drawing(),
                one.legend(),
                zip(one.heads(), other.heads(), Bilingual::lines),
                one.lines().stream()
                        .map(line -> line.labelled(lines(
                                line.cells().get(0),
                                labels.getOrDefault(line.code(), line.cells().get(0)))))
                        .toList());
    }

    /** None where the picture has no legend. */
    private List<String> legend(List<String> one, List<String> other) {
        Words words = Words.in(second);
        String pairs = String.join(
                words.say("sheet.charts.legend-and"),
                zip(one, other, (a, b) -> words.say("sheet.charts.legend-pair", a, b)));
        return pairs.isEmpty() ? List.of() : List.of(words.say("sheet.charts.legend", pairs));
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
                one.sort(),
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
        if (one.use() == Block.Table.Use.READ_BESIDE) {
            return besideEachOther(one, other);
        }
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
                                zip(a.rows(), b.rows(), (x, y) -> row(x, y, one.columns())))),
                one.use(),
                one.key().equals(other.key()) ? one.key() : one.key() + "\n" + other.key());
    }

    /** The columns of the first language, then as many of the second. */
    private Block besideEachOther(Block.Table one, Block.Table other) {
        return new Block.Table(
                both(one.columns(), other.columns()),
                zip(
                        one.groups(),
                        other.groups(),
                        (a, b) -> new Block.Table.Group(
                                beside(a.head(), b.head()),
                                zip(
                                        a.rows(),
                                        b.rows(),
                                        (x, y) -> new Block.Table.Row(
                                                both(
                                                        x.cells(),
                                                        y.cells().stream()
                                                                .map(cell -> tagged(cell, second))
                                                                .toList()),
                                                x.sources(),
                                                x.principal())))),
                one.use(),
                beside(one.key(), other.key()));
    }

    private static <T> List<T> both(List<T> ones, List<T> others) {
        return Stream.concat(ones.stream(), others.stream()).toList();
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
