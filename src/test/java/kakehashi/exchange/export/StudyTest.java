package kakehashi.exchange.export;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import kakehashi.Frozen;
import kakehashi.model.value.Language;
import kakehashi.query.Answer;
import kakehashi.query.Meanings;
import kakehashi.query.TieFilter;
import kakehashi.text.Places;
import kakehashi.text.Words;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The pack for research of the frozen edition. */
class StudyTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);

    private static Extract extract;
    private static Map<String, String> files;

    @BeforeAll
    static void write() throws Exception {
        Meanings meanings = new Meanings(Frozen.atlas(), DAY);
        extract = new Extract(
                meanings,
                new Places(Frozen.atlas(), Words.in(Language.JA)),
                Answer.of(meanings, TieFilter.ALL, Optional.empty()).rows(),
                "",
                Instant.parse("2026-11-24T09:00:00Z"));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Exporting.write(extract, ExportForm.STUDY, out);
        files = new HashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(out.toByteArray()))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
    }

    private static List<NamedCsvRecord> rows(String file) {
        return CsvReader.builder().ofNamedCsvRecord(files.get(file)).stream().toList();
    }

    @Test
    void every_column_of_every_table_is_in_the_codebook_with_its_meaning() {
        Map<String, Set<String>> told = rows("codebook.csv").stream()
                .collect(Collectors.groupingBy(
                        line -> line.getField("file"),
                        Collectors.mapping(line -> line.getField("column"), Collectors.toSet())));
        assertThat(rows("codebook.csv"))
                .allSatisfy(line -> assertThat(line.getField("meaning")).isNotBlank());
        for (String table : files.keySet()) {
            if (table.endsWith(".csv") && !table.equals("codebook.csv")) {
                assertThat(told.get(table))
                        .as(table)
                        .isEqualTo(new HashSet<>(rows(table).get(0).getHeader()));
            }
        }
        assertThat(told).hasSize(6);
    }

    @Test
    void what_is_named_elsewhere_is_there() {
        Set<String> ties =
                rows("ties.csv").stream().map(line -> line.getField("id")).collect(Collectors.toSet());
        Set<String> places =
                rows("localities.csv").stream().map(line -> line.getField("id")).collect(Collectors.toSet());
        Set<String> sources =
                rows("sources.csv").stream().map(line -> line.getField("id")).collect(Collectors.toSet());
        assertThat(rows("events.csv")).isNotEmpty().allSatisfy(line -> {
            assertThat(ties).contains(line.getField("tie_id"));
            assertThat(sources).contains(line.getField("sources").split(" ", -1));
        });
        assertThat(rows("terms.csv")).allSatisfy(line -> assertThat(ties).contains(line.getField("tie_id")));
        assertThat(rows("dyads.csv")).allSatisfy(line -> assertThat(places)
                .contains(line.getField("vietnam_id"), line.getField("japan_id")));
    }

    @Test
    void a_code_is_no_number_and_a_truth_is_written_as_r_writes_it() {
        assertThat(rows("localities.csv"))
                .extracting(line -> line.getField("statistics_code"))
                .allMatch(code -> code.isEmpty() || code.matches("(vn|jp):\\d+"))
                .anyMatch(code -> code.startsWith("jp:0"));
        assertThat(rows("ties.csv"))
                .extracting(line -> line.getField("in_force"))
                .containsOnly("TRUE", "FALSE");
    }

    @Test
    void an_event_has_the_first_and_the_last_day_that_its_date_may_mean() {
        assertThat(rows("events.csv")).allSatisfy(line -> {
            String date = line.getField("date");
            if (date.matches("\\d{4}")) {
                assertThat(line.getField("first_day")).isEqualTo(date + "-01-01");
                assertThat(line.getField("last_day")).isEqualTo(date + "-12-31");
            }
        });
    }

    @Test
    void a_pair_has_every_year_from_its_first_event_to_the_present_one_and_the_last_counts_as_the_window_does() {
        Map<String, List<NamedCsvRecord>> pairs = rows("dyads.csv").stream()
                .collect(Collectors.groupingBy(line -> line.getField("vietnam_id") + " " + line.getField("japan_id")));
        pairs.forEach((pair, years) -> {
            int first = Integer.parseInt(years.get(0).getField("year"));
            assertThat(years).hasSize(DAY.getYear() - first + 1);
            long inForce = extract.ties().stream()
                    .filter(tie -> (tie.vietnam() + " " + tie.japan()).equals(pair))
                    .filter(tie -> extract.meanings().inForceOn(tie, DAY))
                    .count();
            assertThat(years.get(years.size() - 1).getField("ties_in_force")).isEqualTo(Long.toString(inForce));
        });
    }
}
