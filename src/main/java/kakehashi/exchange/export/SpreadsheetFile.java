package kakehashi.exchange.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import kakehashi.exchange.TieColumn;
import kakehashi.exchange.TieListing;
import kakehashi.exchange.table.WorkbookFile;
import kakehashi.exchange.table.WorkbookFile.Page;
import kakehashi.model.Source;
import kakehashi.model.Tie;
import kakehashi.model.TieEvent;
import kakehashi.model.value.PartialDate;
import kakehashi.model.value.PartialDate.Precision;
import kakehashi.text.Words;
import org.jspecify.annotations.Nullable;

/** Ties, what happened to them, their sources and what the whole is, as the sheets of one workbook in a reader's language. */
final class SpreadsheetFile {

    private final Extract extract;
    private final Words words;

    private SpreadsheetFile(Extract extract) {
        this.extract = extract;
        words = extract.words();
    }

    static void write(Extract extract, OutputStream out) throws IOException {
        SpreadsheetFile file = new SpreadsheetFile(extract);
        WorkbookFile.write(
                extract.words().say("exchange.about.program"),
                List.of(file.ties(), file.events(), file.sources(), file.about()),
                out);
    }

    private Page ties() {
        TieListing listing = new TieListing(extract.meanings(), extract.places());
        List<TieColumn> columns = List.of(TieColumn.values());
        return new Page(
                words.say("exchange.layer.ties"),
                columns.stream().map(words::name).toList(),
                lazily(extract.rows().stream(), row -> {
                    List<@Nullable Object> cells = new ArrayList<>();
                    for (TieColumn column : columns) {
                        cells.add(day(listing.date(column, row).orElse(null), listing.told(column, row)));
                    }
                    return cells;
                }));
    }

    private Page events() {
        return new Page(
                words.say("exchange.page.events"),
                List.of(
                        words.name(TieColumn.ID),
                        words.say("exchange.page.pair"),
                        words.say("exchange.page.date"),
                        words.say("exchange.page.kind"),
                        words.say("exchange.page.summary"),
                        words.name(TieColumn.SOURCES)),
                lazily(
                        extract.ties().stream()
                                .flatMap(tie -> tie.events().stream().map(event -> cells(tie, event))),
                        cells -> cells));
    }

    private List<@Nullable Object> cells(Tie tie, TieEvent event) {
        PartialDate date = event.date();
        return Arrays.asList(
                tie.id(),
                extract.places().title(tie, extract.asOf()),
                date == null ? null : day(date, words.date(date)),
                extract.meanings().kind(event, words),
                words.text(event.summary()),
                String.join(" ", event.sources()));
    }

    private Page sources() {
        return new Page(
                words.name(TieColumn.SOURCES),
                List.of(
                        words.name(TieColumn.ID),
                        words.say("exchange.page.title"),
                        words.say("exchange.page.publisher"),
                        words.say("exchange.page.published"),
                        words.say("exchange.page.address"),
                        words.say("exchange.page.language")),
                lazily(extract.sources().stream(), this::cells));
    }

    private List<@Nullable Object> cells(Source source) {
        PartialDate published = source.published();
        return Arrays.asList(
                source.id(),
                source.title(),
                source.publisherIn(words.language()),
                published == null ? null : day(published, words.date(published)),
                source.url(),
                source.language());
    }

    private Page about() {
        return new Page(
                words.say("exchange.page.about"),
                List.of("", ""),
                lazily(extract.about().entrySet().stream(), line -> Arrays.asList(line.getKey(), line.getValue())));
    }

    /** A day where the record is precise, and its words where it is not: a spreadsheet has no date without a day. */
    private static @Nullable Object day(@Nullable PartialDate date, String words) {
        if (date != null && date.precision() == Precision.DAY && !date.isQualified()) {
            return date.first();
        }
        return words.isEmpty() ? null : words;
    }

    private <T> Iterable<List<@Nullable Object>> lazily(Stream<T> things, Function<T, List<@Nullable Object>> cells) {
        return () -> extract.checked(things).map(cells).iterator();
    }
}
