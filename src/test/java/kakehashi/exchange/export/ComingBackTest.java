package kakehashi.exchange.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import kakehashi.Frozen;
import kakehashi.exchange.TieColumn;
import kakehashi.exchange.TieListing;
import kakehashi.exchange.intake.Columns;
import kakehashi.exchange.intake.Intake;
import kakehashi.exchange.intake.ListTable;
import kakehashi.exchange.intake.RowState;
import kakehashi.exchange.intake.Taking;
import kakehashi.exchange.record.RecordList;
import kakehashi.exchange.record.RecordTaking;
import kakehashi.exchange.table.TableFile;
import kakehashi.model.Atlas;
import kakehashi.model.ChangeSet;
import kakehashi.model.Tie;
import kakehashi.model.value.Language;
import kakehashi.query.Answer;
import kakehashi.query.Meanings;
import kakehashi.query.Row;
import kakehashi.query.TieFilter;
import kakehashi.query.edit.Stamp;
import kakehashi.query.parcel.MadeOffice;
import kakehashi.text.Places;
import kakehashi.text.Words;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;

/** Made atlases of a few ties, written in a form and taken in again. */
class ComingBackTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);
    private static final Instant NOW = Instant.parse("2026-11-24T09:00:00Z");

    /** What a table of ties has a cell for and taking in a heading. */
    private static final List<TieColumn> TOLD = List.of(
            TieColumn.ID,
            TieColumn.VIETNAM,
            TieColumn.JAPAN,
            TieColumn.SCHEME,
            TieColumn.TYPE,
            TieColumn.STATUS,
            TieColumn.SINCE,
            TieColumn.FIELDS,
            TieColumn.TITLE,
            TieColumn.PARTIES);

    /** The ties that an office worked on, and a few that it did not. */
    private static Atlas made(Random random) {
        Atlas worked = new MadeOffice("made", Frozen.atlas(), random)
                .works(1 + random.nextInt(12))
                .atlas();
        Set<Tie> some = new LinkedHashSet<>(worked.ties().subList(0, 4));
        for (int i = random.nextInt(8); i > 0; i--) {
            some.add(worked.ties().get(random.nextInt(worked.ties().size())));
        }
        return withTies(worked, List.copyOf(some));
    }

    private static Atlas withTies(Atlas atlas, List<Tie> ties) {
        return new Atlas(atlas.revision(), atlas.edition(), atlas.records().withTies(ties), atlas.own());
    }

    private static Atlas without(Atlas atlas) {
        return withTies(atlas, List.of());
    }

    private static List<Row> rows(Meanings meanings) {
        return Answer.of(meanings, TieFilter.ALL, Optional.empty()).rows();
    }

    private static Path written(Atlas atlas, ExportForm form, Language language) throws Exception {
        Meanings meanings = new Meanings(atlas, DAY);
        Path file = Files.createTempFile("ties", form.ending());
        try (OutputStream out = Files.newOutputStream(file)) {
            Exporting.write(
                    Extract.of(meanings, new Places(atlas, Words.in(language)), rows(meanings), "", NOW), form, out);
        }
        return file;
    }

    private static Stamp stamp() {
        return new Stamp(UUID.randomUUID(), NOW, "somebody", null);
    }

    private static Taking taken(Atlas atlas, Path file) throws IOException {
        TableFile read = TableFile.read(file, null);
        ListTable table = ListTable.of(read.sheets().get(0));
        Intake intake = Intake.of(atlas, DAY, table, Columns.offered(table, atlas));
        return Taking.of(atlas, read, intake, stamp(), Words.in(Language.EN));
    }

    private static Atlas with(Atlas atlas, Optional<ChangeSet> step) throws Exception {
        return step.isPresent() ? atlas.with(step.get()) : atlas;
    }

    private static List<String> told(Atlas atlas) {
        Meanings meanings = new Meanings(atlas, DAY);
        TieListing listing = new TieListing(meanings, new Places(atlas, Words.in(Language.EN)));
        List<String> told = new ArrayList<>();
        for (Row row : rows(meanings)) {
            told.add(String.join(
                    " | ",
                    TOLD.stream().map(column -> listing.cell(column, row)).toList()));
        }
        return told;
    }

    private static void assertAll(Taking taking, RowState state) {
        assertThat(taking.intake().rows()).allSatisfy(row -> assertThat(row.state())
                .as(
                        "%s %s",
                        row.claim(),
                        row.reasons().stream()
                                .map(each -> each.in(Words.in(Language.EN)))
                                .toList())
                .isEqualTo(state));
    }

    private static void comesBack(ExportForm form, Language language, Random random) throws Exception {
        Atlas full = made(random);
        Path file = written(full, form, language);
        Taking nothing = taken(full, file);
        assertAll(nothing, RowState.SAME);
        assertThat(nothing.step()).isEmpty();

        Taking first = taken(without(full), file);
        assertThat(first.faults()).isEmpty();
        assertAll(first, RowState.NEW);
        Atlas filled = with(without(full), first.step());
        assertThat(told(filled)).containsExactlyInAnyOrderElementsOf(told(full));
        Taking second = taken(filled, file);
        assertThat(second.step()).isEmpty();
        assertAll(second, RowState.SAME);
        Files.delete(file);
    }

    @Property(tries = 30, shrinking = ShrinkingMode.OFF)
    void a_csv_file_taken_in_tells_the_same_and_brings_nothing_the_second_time(
            @ForAll Random random, @ForAll Language language) throws Exception {
        comesBack(ExportForm.CSV, language, random);
    }

    @Property(tries = 30, shrinking = ShrinkingMode.OFF)
    void a_workbook_taken_in_tells_the_same_and_brings_nothing_the_second_time(
            @ForAll Random random, @ForAll Language language) throws Exception {
        comesBack(ExportForm.XLSX, language, random);
    }

    @Property(tries = 30, shrinking = ShrinkingMode.OFF)
    void records_taken_in_are_the_same_and_bring_nothing_the_second_time(@ForAll Random random) throws Exception {
        Atlas full = made(random);
        Path file = written(full, ExportForm.JSON, Language.EN);
        RecordList list = RecordList.read(file);
        assertThat(list.taking(full, Set.of(), stamp()).step()).isEmpty();

        RecordTaking first = list.taking(without(full), Set.of(), stamp());
        Atlas filled = with(without(full), first.step());
        assertThat(filled.ties()).containsExactlyInAnyOrderElementsOf(full.ties());
        RecordTaking second = list.taking(filled, Set.of(), stamp());
        assertThat(second.step()).isEmpty();
        assertThat(second.rows()).allMatch(row -> row.state() == RowState.SAME);
        Files.delete(file);
    }
}
