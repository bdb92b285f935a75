package kakehashi.exchange.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import javax.xml.parsers.DocumentBuilderFactory;
import kakehashi.Frozen;
import kakehashi.TieDraft;
import kakehashi.exchange.TieColumn;
import kakehashi.model.Atlas;
import kakehashi.model.Tie;
import kakehashi.model.TieEvent;
import kakehashi.model.value.EventKind;
import kakehashi.model.value.Language;
import kakehashi.model.value.PartialDate;
import kakehashi.model.value.Seat;
import kakehashi.model.value.Trilingual;
import kakehashi.query.Answer;
import kakehashi.query.Meanings;
import kakehashi.query.Row;
import kakehashi.query.TieFilter;
import kakehashi.store.StoreException;
import kakehashi.text.Places;
import kakehashi.text.Words;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** What the exported forms hold, read back by programs that did not write them. */
class ExportingTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);

    @TempDir
    Path folder;

    private static final Instant NOW = Instant.parse("2026-11-24T09:00:00Z");

    private static Extract extract(Atlas atlas, Language language, Instant made) {
        Meanings meanings = new Meanings(atlas, DAY);
        List<Row> rows = Answer.of(meanings, TieFilter.ALL, Optional.empty()).rows();
        return new Extract(meanings, new Places(atlas, Words.in(language)), rows, "", made);
    }

    private static Extract all(Language language) {
        return extract(Frozen.atlas(), language, NOW);
    }

    private static byte[] written(Extract extract, ExportForm form) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            Exporting.write(extract, form, out);
        } catch (IOException | StoreException impossible) {
            throw new AssertionError(impossible);
        }
        return out.toByteArray();
    }

    private static String text(Extract extract, ExportForm form) {
        return new String(written(extract, form), StandardCharsets.UTF_8);
    }

    private static Document xml(byte[] bytes) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        return factory.newDocumentBuilder().parse(new ByteArrayInputStream(bytes));
    }

    private static List<Element> elements(Document document, String name) {
        NodeList found = document.getElementsByTagNameNS("*", name);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < found.getLength(); i++) {
            elements.add((Element) found.item(i));
        }
        return elements;
    }

    private static String begunId() {
        Meanings meanings = new Meanings(Frozen.atlas(), DAY);
        return Frozen.atlas().ties().stream()
                .filter(tie -> meanings.standing(tie).isInForce())
                .map(Tie::id)
                .findFirst()
                .orElseThrow();
    }

    /** One tie of the edition that began on a day, with a note that no XML can hold as it is. */
    private static Atlas begun(String date) {
        Atlas atlas = Frozen.atlas();
        Tie tie = (Tie) atlas.findLink(begunId()).orElseThrow();
        TieEvent signed = new TieEvent(
                "e1",
                PartialDate.parse(date),
                EventKind.SIGNED,
                new Trilingual("", "Ký", ""),
                tie.events().get(0).sources(),
                List.of());
        return atlas.with(TieDraft.like(tie)
                .events(signed)
                .note(new Trilingual("one\u000Btwo", "một", "一"))
                .tie());
    }

    @Test
    void geojson_has_longitude_first_lines_of_two_positions_and_no_crs() throws Exception {
        Extract extract = all(Language.VI);
        JsonNode json = new ObjectMapper().readTree(written(extract, ExportForm.GEOJSON));

        assertThat(json.get("type").textValue()).isEqualTo("FeatureCollection");
        assertThat(json.has("crs")).isFalse();
        assertThat(json.get("about").toString()).contains("2026.11", "CC-BY-4.0");
        Map<String, JsonNode> features = new HashMap<>();
        json.get("features").forEach(feature -> features.put(feature.get("id").textValue(), feature));
        Seat daNang = extract.seat("vn-da-nang");
        assertThat(features.get("vn-da-nang").at("/geometry/coordinates").toString())
                .isEqualTo("[" + daNang.lon() + "," + daNang.lat() + "]");
        List<JsonNode> lines = StreamSupport.stream(json.get("features").spliterator(), false)
                .filter(feature -> feature.at("/geometry/type").textValue().equals("LineString"))
                .toList();
        assertThat(lines).hasSameSizeAs(extract.rows()).allSatisfy(line -> {
            JsonNode ends = line.at("/geometry/coordinates");
            assertThat(ends).hasSize(2).allSatisfy(end -> {
                assertThat(end.get(0).isNumber()).isTrue();
                assertThat(end.get(0).doubleValue()).isBetween(102.0, 154.0);
                assertThat(end.get(1).doubleValue()).isBetween(8.0, 46.0);
            });
        });
    }

    @Test
    void a_graph_has_an_edge_for_each_tie_by_its_id_between_nodes_that_are_there_and_no_direction() throws Exception {
        Extract extract = all(Language.JA);
        Document graph = xml(written(extract, ExportForm.GRAPHML));

        assertThat(elements(graph, "graph").get(0).getAttribute("edgedefault")).isEqualTo("undirected");
        Set<String> nodes = new HashSet<>();
        elements(graph, "node").forEach(node -> nodes.add(node.getAttribute("id")));
        List<Element> edges = elements(graph, "edge");
        assertThat(edges.stream().map(edge -> edge.getAttribute("id")))
                .containsExactlyElementsOf(
                        extract.rows().stream().map(row -> row.link().id()).toList())
                .doesNotHaveDuplicates();
        assertThat(edges).allSatisfy(edge -> assertThat(nodes)
                .contains(edge.getAttribute("source"), edge.getAttribute("target")));
    }

    @ParameterizedTest
    @EnumSource(names = {"GRAPHML", "KML"})
    void a_sign_that_xml_cannot_hold_is_left_out_and_the_rest_stays(ExportForm form) throws Exception {
        Document document = xml(written(extract(begun("2015-03"), Language.EN, NOW), form));

        assertThat(document.getDocumentElement().getTextContent()).contains("onetwo");
    }

    @Test
    void kml_says_since_when_a_tie_is_no_more_precisely_than_its_record() throws Exception {
        Document document = xml(written(extract(begun("2015-03?"), Language.EN, NOW), ExportForm.KML));

        assertThat(elements(document, "begin"))
                .extracting(Element::getTextContent)
                .contains("2015-03");
        assertThat(elements(document, "LineString"))
                .hasSameSizeAs(all(Language.EN).rows());
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void no_line_of_a_calendar_has_more_than_75_octets_or_half_a_letter(Language language) {
        String calendar = text(all(language), ExportForm.ICS);

        assertThat(calendar).endsWith("END:VCALENDAR\r\n");
        assertThat(calendar.split("\r\n", -1)).allSatisfy(line -> {
            byte[] octets = line.getBytes(StandardCharsets.UTF_8);
            assertThat(octets.length).isLessThanOrEqualTo(75);
            assertThat(line).doesNotContain("\uFFFD", "\n", "\r");
        });
    }

    private static List<VEvent> entries(Extract extract) {
        ICalendar calendar = Biweekly.parse(text(extract, ExportForm.ICS)).first();
        assertThat(calendar.validate(calendar.getVersion()).toString()).doesNotContain("ERROR");
        return calendar.getEvents();
    }

    private static VEvent anniversary(Extract extract) {
        return entries(extract).stream()
                .filter(entry -> entry.getUid().getValue().startsWith(begunId() + "-anniversary"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void an_anniversary_is_one_day_and_of_the_29th_of_february_it_says_so() {
        VEvent entry = anniversary(extract(begun("2024-02-29"), Language.EN, NOW));

        assertThat(entry.getDateStart().getValue().getRawComponents().toString(false, false))
                .isEqualTo("20290228");
        assertThat(entry.getDateEnd().getValue().getRawComponents().toString(false, false))
                .isEqualTo("20290301");
        assertThat(entry.getRecurrenceRule()).isNull();
        assertThat(entry.getDescription().getValue())
                .contains("29 February 2024", "Ask the other side by 28 February 2028");
    }

    @Test
    void an_anniversary_of_a_month_is_all_of_it_and_one_of_a_year_is_left_out() {
        VEvent entry = anniversary(extract(begun("2016-11"), Language.EN, NOW));

        assertThat(entry.getDateStart().getValue().getRawComponents().toString(false, false))
                .endsWith("1101");
        assertThat(entry.getDateEnd().getValue().getRawComponents().toString(false, false))
                .endsWith("1201");
        assertThat(entries(extract(begun("2008"), Language.EN, NOW)))
                .noneMatch(each -> each.getUid().getValue().startsWith(begunId() + "-anniversary"));
    }

    @Test
    void a_later_calendar_has_the_same_uids_and_a_higher_sequence() {
        List<VEvent> first = entries(all(Language.VI));
        List<VEvent> second = entries(extract(Frozen.atlas(), Language.JA, NOW.plusSeconds(1)));

        assertThat(first).extracting(entry -> entry.getUid().getValue()).doesNotHaveDuplicates();
        assertThat(second)
                .extracting(entry -> entry.getUid().getValue())
                .containsExactlyElementsOf(
                        first.stream().map(entry -> entry.getUid().getValue()).toList());
        assertThat(second.get(0).getSequence().getValue())
                .isGreaterThan(first.get(0).getSequence().getValue());
    }

    @Test
    void an_entry_whose_date_is_corrected_stays_the_same_entry() {
        VEvent first = anniversary(extract(begun("2016-11"), Language.EN, NOW));
        VEvent second = anniversary(extract(begun("2016-11-28"), Language.EN, NOW.plusSeconds(1)));

        assertThat(second.getUid()).isEqualTo(first.getUid());
        assertThat(second.getDateStart()).isNotEqualTo(first.getDateStart());
        assertThat(second.getSequence().getValue())
                .isGreaterThan(first.getSequence().getValue());
    }

    @ParameterizedTest
    @EnumSource(ExportForm.class)
    void a_stop_in_the_midst_leaves_the_file_as_it_was(ExportForm form) throws Exception {
        Path file = folder.resolve("ties" + form.ending());
        Extract extract = all(Language.EN);
        List<Double> told = new ArrayList<>();
        Exporting.write(extract, form, file, told::add);
        byte[] before = Files.readAllBytes(file);
        assertThat(told).hasSizeGreaterThan(extract.rows().size()).allMatch(share -> share < 1);

        int midst = told.size() / 2;
        told.clear();
        assertThatThrownBy(() -> Exporting.write(extract, form, file, share -> {
                    told.add(share);
                    if (told.size() > midst) {
                        throw new CancellationException();
                    }
                }))
                .isInstanceOf(CancellationException.class);
        // closing what was begun may ask once more
        assertThat(told).hasSizeBetween(midst + 1, midst + 3);
        assertThat(file).hasBinaryContent(before);
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).containsExactly(file);
        }
    }

    @Test
    void a_workbook_has_real_dates_where_the_record_is_precise_and_words_where_it_is_not() throws Exception {
        Extract extract = all(Language.VI);
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(written(extract, ExportForm.XLSX)))) {
            assertThat(book.getNumberOfSheets()).isEqualTo(4);
            XSSFSheet ties = book.getSheetAt(0);
            assertThat(ties.getLastRowNum()).isEqualTo(extract.rows().size());
            assertThat(ties.getPaneInformation().isFreezePane()).isTrue();
            assertThat(ties.getRepeatingRows().formatAsString()).isEqualTo("1:1");
            assertThat(ties.getCTWorksheet().getAutoFilter().getRef()).startsWith("A1:");
            int since = Arrays.asList(TieColumn.values()).indexOf(TieColumn.SINCE);
            int id = Arrays.asList(TieColumn.values()).indexOf(TieColumn.ID);
            for (int i = 1; i <= ties.getLastRowNum(); i++) {
                Cell cell = ties.getRow(i).getCell(since);
                Row row = extract.rows().get(i - 1);
                assertThat(ties.getRow(i).getCell(id).getStringCellValue())
                        .isEqualTo(row.link().id());
                Optional<PartialDate> date = extract.meanings().since(row.link());
                if (date.isEmpty()) {
                    assertThat(cell).isNull();
                } else if (date.get().precision() == PartialDate.Precision.DAY
                        && !date.get().isQualified()) {
                    assertThat(cell.getCellType()).isEqualTo(CellType.NUMERIC);
                    assertThat(DateUtil.isCellDateFormatted(cell)).isTrue();
                    assertThat(cell.getLocalDateTimeCellValue().toLocalDate())
                            .isEqualTo(date.get().first());
                } else {
                    assertThat(cell.getStringCellValue())
                            .isEqualTo(extract.words().date(date.get()));
                }
            }
            assertThat(book.getSheetAt(3).getRow(1).getCell(1).getStringCellValue())
                    .isEqualTo(extract.atlas().edition().version());
        }
    }

    @Test
    void the_ending_of_a_file_says_its_form() {
        assertThat(ExportForm.of("Ties of Da Nang.XLSX")).contains(ExportForm.XLSX);
        assertThat(ExportForm.of("ties.json.txt")).isEmpty();
    }
}
