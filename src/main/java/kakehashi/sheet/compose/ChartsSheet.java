package kakehashi.sheet.compose;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import kakehashi.chart.ChartKind;
import kakehashi.chart.ChartOnPaper;
import kakehashi.model.Edition;
import kakehashi.query.FacetValues;
import kakehashi.query.Row;
import kakehashi.query.kept.CountedBy;
import kakehashi.query.kept.FilterWords;
import kakehashi.sheet.subject.Subject;
import kakehashi.sheet.tree.Block;
import kakehashi.sheet.tree.Phrase;
import kakehashi.sheet.tree.Sheet;
import kakehashi.sheet.tree.SheetKind;

/**
 * Composes what a result tells as a whole: what was asked for and by which rule ties are counted, then the charts, each with what it
 * shows, how much is not known, and its numbers.
 */
final class ChartsSheet extends Composer {

    private final Subject.OfCharts asked;
    private final List<Row> rows;

    private ChartsSheet(SheetContext context, Subject.OfCharts asked) {
        super(context);
        this.asked = asked;
        rows = asked.rows().stream().map(context.recorded()::marked).toList();
    }

    static Sheet compose(SheetContext context, Subject.OfCharts asked) {
        return new ChartsSheet(context, asked).compose();
    }

    private Sheet compose() {
        List<Block> blocks = new ArrayList<>();
        List<String> rules = CountedBy.of(asked.filter(), rows, meanings, words);
        List<String> choices = new ArrayList<>(
                new FilterWords(new FacetValues(meanings, places), words).of(asked.filter(), rows, meanings));
        choices.removeAll(rules);
        if (choices.isEmpty()) {
            remark(blocks, words.say("sheet.charts.all"));
        } else {
            remark(blocks, words.say("chart.asked", String.join(words.say("chart.and"), choices)));
        }
        rules.forEach(rule -> remark(blocks, rule));
        Edition edition = atlas.edition();
        remark(
                blocks,
                words.say("sheet.charts.source", edition.version(), words.date(edition.date()), edition.licence()));
        Arrays.stream(ChartKind.values()).filter(ChartKind::isReading).forEach(kind -> {
            ChartOnPaper chart = ChartOnPaper.of(kind, asked.filter(), rows, meanings, places);
            blocks.add(new Block.Heading(2, chart.title()));
            blocks.add(new Block.Chart(chart));
        });
        return wording.flowing(
                SheetKind.CHARTS,
                words.say("sheet.charts.title"),
                words.say("sheet.subject.charts"),
                blocks,
                Sheet.Turn.UPRIGHT);
    }

    private static void remark(List<Block> blocks, String text) {
        blocks.add(new Block.Paragraph(Phrase.of(text), List.of()));
    }
}
