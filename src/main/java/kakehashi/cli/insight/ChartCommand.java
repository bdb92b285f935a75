package kakehashi.cli.insight;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import kakehashi.chart.Captioned;
import kakehashi.chart.ChartDrawing;
import kakehashi.chart.ChartKind;
import kakehashi.chart.ChartLayout;
import kakehashi.chart.ChartPainter;
import kakehashi.chart.Tabulation;
import kakehashi.cli.ask.CommandException;
import kakehashi.cli.ask.ExitCode;
import kakehashi.cli.ask.Filter;
import kakehashi.cli.ask.OutFile;
import kakehashi.cli.ask.Reading;
import kakehashi.cli.ask.Request;
import kakehashi.cli.ask.Typed;
import kakehashi.cli.tell.Grid;
import kakehashi.cli.tell.Report;
import kakehashi.disk.WholeFile;
import kakehashi.model.value.Coded;
import kakehashi.query.Row;
import kakehashi.sheet.SheetForm;
import kakehashi.sheet.write.SheetFileException;
import kakehashi.text.Words;

/**
 * {@code chart}: what the ties that a filter leaves tell as a whole, or what a chart that is named counts: in sentences, as numbers, and
 * with {@code --out} as a picture.
 */
final class ChartCommand {

    static final String NAME = "chart";
    static final String OUT = "--out";
    private static final double WIDTH = 1000;
    private static final double HEIGHT = 620;

    private final Reading reading;
    private final Words words;

    ChartCommand(Reading reading) {
        this.reading = reading;
        words = reading.words();
    }

    Report run(Request request) throws CommandException, IOException {
        List<ChartKind> kinds = kinds(request);
        Filter filter = new Filter(reading, request);
        List<Row> rows = filter.answer().rows();
        if (rows.isEmpty()) {
            throw new CommandException(ExitCode.FOUND, words.say("cli.problem.nothing-found"));
        }
        List<Captioned> charts = new ArrayList<>();
        for (ChartKind kind : kinds) {
            charts.add(Captioned.of(kind, filter.read(), rows, reading.meanings(), reading.places()));
        }
        if (request.has(OUT)) {
            draw(charts, request);
        }
        return new Report(
                String.join(
                        "\n",
                        charts.stream()
                                .map(chart -> request.words().isEmpty() ? said(chart) : told(chart))
                                .toList()),
                new Grid(
                        List.of("chart", "row", "column", "count"),
                        charts.stream().flatMap(ChartCommand::records).toList()),
                charts.stream().map(this::json).toList());
    }

    /** Whether the charts are wanted as a sheet, on which all that read the whole stand together. */
    static boolean isForPaper(Request request, Words words) throws CommandException {
        Optional<String> file = request.value(OUT);
        if (!request.command().equals(NAME)
                || file.isEmpty()
                || SheetForm.of(Typed.path(file.get(), words)).isEmpty()) {
            return false;
        }
        if (!request.words().isEmpty()) {
            throw CommandException.usage(words, words.say("cli.problem.chart-paper"));
        }
        return true;
    }

    private List<ChartKind> kinds(Request request) throws CommandException {
        List<ChartKind> kinds = new ArrayList<>();
        for (String name : request.words()) {
            kinds.add(Coded.find(ChartKind.class, name)
                    .orElseThrow(() -> CommandException.usage(
                            words,
                            words.say(
                                    "cli.problem.chart",
                                    Typed.shown(name, words),
                                    String.join(" ", InsightGrammar.charts())))));
        }
        return kinds.isEmpty()
                ? Stream.of(ChartKind.values()).filter(ChartKind::isReading).toList()
                : kinds;
    }

    private void draw(List<Captioned> charts, Request request) throws CommandException, IOException {
        String typed = request.value(OUT).orElse("").toLowerCase(Locale.ROOT);
        String ending = typed.endsWith(".svg") ? ".svg" : ".png";
        if (charts.size() > 1) {
            throw CommandException.usage(words, words.say("cli.problem.chart-one"));
        }
        Path file = new OutFile(request, words).named(ending);
        ChartPainter painter = new ChartPainter();
        ChartDrawing drawing = ChartLayout.of(charts.get(0), words, WIDTH, HEIGHT);
        try {
            byte[] content = ending.equals(".svg") ? painter.svg(drawing) : painter.png(drawing);
            WholeFile.write(file, WholeFile.Sort.DOCUMENT, out -> out.write(content));
        } catch (IOException unwritten) {
            throw new CommandException(ExitCode.FILE, new SheetFileException(file, unwritten).in(words));
        }
    }

    /** With its numbers, as only one that was named is: all of them are many. */
    private String told(Captioned chart) {
        return said(chart) + "\n" + new Grid(chart.headings(words), chart.cells()).aligned();
    }

    private String said(Captioned chart) {
        StringBuilder text = new StringBuilder(words.name(chart.table().kind())).append('\n');
        chart.caption().forEach(paragraph -> text.append(paragraph).append('\n'));
        if (chart.table().uncounted() > 0) {
            text.append(words.say("chart.uncounted", chart.table().uncounted())).append('\n');
        }
        return text.toString();
    }

    private static Stream<List<String>> records(Captioned chart) {
        Tabulation table = chart.table();
        List<List<String>> records = new ArrayList<>();
        for (int row = 0; row < table.rows().size(); row++) {
            for (int column = 0; column < table.columns().size(); column++) {
                records.add(List.of(
                        table.kind().code(),
                        table.rows().get(row).code(),
                        table.columns().get(column).code(),
                        table.counts().get(row).get(column).toString()));
            }
        }
        return records.stream();
    }

    private Map<String, Object> json(Captioned chart) {
        Tabulation table = chart.table();
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("chart", table.kind().code());
        json.put("name", words.name(table.kind()));
        json.put("says", chart.caption());
        json.put("uncounted", table.uncounted());
        List<Map<String, Object>> rows = new ArrayList<>();
        for (int row = 0; row < table.rows().size(); row++) {
            Map<String, Object> counts = new LinkedHashMap<>();
            for (int column = 0; column < table.columns().size(); column++) {
                counts.put(
                        table.columns().get(column).code(),
                        table.counts().get(row).get(column));
            }
            Map<String, Object> line = new LinkedHashMap<>();
            line.put("code", table.rows().get(row).code());
            line.put("name", table.rows().get(row).label());
            line.put("counts", counts);
            rows.add(line);
        }
        json.put("rows", rows);
        return json;
    }
}
