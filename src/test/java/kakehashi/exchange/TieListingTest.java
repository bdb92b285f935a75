package kakehashi.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kakehashi.Frozen;
import kakehashi.TieDraft;
import kakehashi.model.Atlas;
import kakehashi.model.Tie;
import kakehashi.model.TieEvent;
import kakehashi.model.value.EventKind;
import kakehashi.model.value.Language;
import kakehashi.model.value.PartialDate;
import kakehashi.model.value.TieType;
import kakehashi.query.Answer;
import kakehashi.query.Facet;
import kakehashi.query.Meanings;
import kakehashi.query.Row;
import kakehashi.query.TieFilter;
import kakehashi.text.Places;
import kakehashi.text.Words;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The table of the ties of the frozen edition. */
class TieListingTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);

    private static Atlas atlas;
    private static List<Row> rows;

    @BeforeAll
    static void read() throws Exception {
        atlas = Frozen.atlas();
        rows = Answer.of(new Meanings(atlas, DAY), TieFilter.ALL, Optional.empty())
                .rows();
    }

    private static TieListing table(Language language) {
        return new TieListing(new Meanings(atlas, DAY), new Places(atlas, Words.in(language)));
    }

    private static List<String> column(TieColumn column, TieListing.Sort sort) {
        TieListing table = table(Language.VI);
        return table.sorted(rows, List.of(sort)).stream()
                .map(row -> table.cell(column, row))
                .distinct()
                .toList();
    }

    @Test
    void vietnamese_localities_follow_the_vietnamese_alphabet_syllable_by_syllable_whatever_their_ranks() {
        List<String> names = column(TieColumn.VIETNAM, new TieListing.Sort(TieColumn.VIETNAM, false));

        assertThat(names)
                .containsSubsequence(
                        "Tỉnh Bến Tre",
                        "TP. Cần Thơ",
                        "TP. Đà Nẵng",
                        "TP. Hà Nội",
                        "TP. Hải Phòng",
                        "TP. Hồ Chí Minh",
                        "TP. Hội An",
                        "Tỉnh Long An");
    }

    @Test
    void japanese_localities_stand_from_north_to_south() {
        TieListing table = table(Language.JA);
        List<String> codes = table.sorted(rows, List.of(new TieListing.Sort(TieColumn.JAPAN, false))).stream()
                .map(row -> String.valueOf(
                        atlas.locality(row.link().japan()).eraNearest(DAY).code()))
                .toList();

        assertThat(codes).isSorted().hasSameSizeAs(rows);
    }

    @Test
    void what_has_no_date_comes_last_in_both_directions() {
        for (boolean descending : new boolean[] {false, true}) {
            List<String> dates =
                    table(Language.EN)
                            .sorted(rows, List.of(new TieListing.Sort(TieColumn.LAST_CONTACT, descending)))
                            .stream()
                            .map(row -> table(Language.EN).cell(TieColumn.LAST_CONTACT, row))
                            .toList();
            int firstBlank = dates.indexOf("");
            assertThat(firstBlank).isPositive();
            assertThat(dates.subList(firstBlank, dates.size())).containsOnly("");
        }
    }

    @Test
    void sorting_loses_no_row_whatever_the_order_they_come_in() {
        TieListing table = table(Language.EN);
        List<Row> turned = new ArrayList<>(rows);
        Collections.reverse(turned);
        for (TieColumn column : TieColumn.values()) {
            List<TieListing.Sort> by = List.of(new TieListing.Sort(column, false));
            assertThat(table.sorted(turned, by))
                    .isEqualTo(table.sorted(rows, by))
                    .containsExactlyInAnyOrderElementsOf(rows);
        }
    }

    @Test
    void a_person_reads_dates_in_words_and_a_file_holds_them_as_precise_as_the_source_beside_the_words() {
        Row gifu = rows.stream()
                .filter(row -> row.link().id().equals("vn-hue--jp-gifu-pref"))
                .findFirst()
                .orElseThrow();
        List<TieColumn> columns = List.of(TieColumn.JAPAN, TieColumn.SINCE);

        assertThat(table(Language.EN).read(columns, List.of(gifu)))
                .isEqualTo(new Cells(List.of("Japan", "Since"), List.of(List.of("Gifu Prefecture", "November 2016"))));
        assertThat(table(Language.JA).data(columns, List.of(gifu)))
                .isEqualTo(new Cells(List.of("日本側", "開始", "開始（表記）"), List.of(List.of("岐阜県", "2016-11", "2016年11月"))));
    }

    @Test
    void no_sign_stands_for_what_a_source_says_of_a_date_but_words_in_the_next_column() {
        List<List<String>> cells = table(Language.EN)
                .data(List.of(TieColumn.SINCE, TieColumn.LAST_CONTACT, TieColumn.DOCUMENTS), rows)
                .rows();
        assertThat(cells).allSatisfy(row -> {
            assertThat(row.get(0)).matches("(\\d{4}(-\\d\\d(-\\d\\d)?)?)?");
            assertThat(row.get(0).isEmpty()).isEqualTo(row.get(1).isEmpty());
            assertThat(String.join("", row)).doesNotContainPattern("\\d[?~%]");
        });
        assertThat(cells)
                .anyMatch(row -> row.get(1).startsWith("about ") && row.get(0).matches("\\d{4}.*"));
    }

    @Test
    void the_sources_of_a_row_are_counted_in_the_window_and_named_by_their_addresses_elsewhere() {
        Row gifu = rows.stream()
                .filter(row -> row.link().id().equals("vn-hue--jp-gifu-pref"))
                .findFirst()
                .orElseThrow();
        Set<String> sources = new LinkedHashSet<>();
        ((Tie) gifu.link()).events().forEach(event -> sources.addAll(event.sources()));
        TieListing table = table(Language.EN);
        assertThat(table.cell(TieColumn.SOURCES, gifu)).isEqualTo(Integer.toString(sources.size()));
        List<TieColumn> columns = List.of(TieColumn.SOURCES);
        for (Cells cells : List.of(table.read(columns, List.of(gifu)), table.data(columns, List.of(gifu)))) {
            assertThat(cells.rows().get(0).get(0).split(" \\| ", -1))
                    .hasSameSizeAs(sources)
                    .allMatch(address -> address.startsWith("http"));
        }
        List<Row> most = table.sorted(rows, List.of(new TieListing.Sort(TieColumn.SOURCES, true)));
        assertThat(Integer.parseInt(table.cell(TieColumn.SOURCES, most.get(0))))
                .isGreaterThan(Integer.parseInt(table.cell(TieColumn.SOURCES, most.get(most.size() - 1))))
                .isGreaterThan(10);
    }

    @Test
    void a_column_is_alike_where_every_one_of_several_rows_says_one_thing() {
        TieListing table = table(Language.EN);
        List<Row> signed = rows.stream()
                .filter(row -> row.link() instanceof Tie tie && tie.type() == TieType.MOU)
                .toList();
        List<TieColumn> columns = List.of(TieColumn.TYPE, TieColumn.SINCE, TieColumn.TITLE);
        assertThat(table.alike(columns, signed))
                .containsEntry(TieColumn.TYPE, table.cell(TieColumn.TYPE, signed.get(0)));
        assertThat(table.alike(columns, signed)).doesNotContainKey(TieColumn.SINCE);
        assertThat(table.alike(columns, signed.subList(0, 1))).isEmpty();
    }

    @Test
    void a_row_names_whose_tie_it_was_only_where_that_was_another() {
        TieFilter heirs = TieFilter.ALL.with(Facet.LOCALITY, Set.of("vn-da-nang"));
        List<Row> all =
                Answer.of(new Meanings(atlas, DAY), heirs, Optional.empty()).rows();
        TieListing table = table(Language.EN);

        assertThat(all).extracting(Row::inheritedFrom).contains("vn-quang-nam").containsNull();
        assertThat(all).allSatisfy(row -> assertThat(table.cell(TieColumn.INHERITED_FROM, row))
                .isEqualTo(
                        row.inheritedFrom() == null ? "" : table.cell(TieColumn.VIETNAM, new Row(row.link(), null))));
    }

    @Test
    void the_documents_of_a_row_are_those_that_pages_and_sheets_tell() {
        Tie gifu = (Tie) atlas.findLink("vn-hue--jp-gifu-pref").orElseThrow();
        TieEvent first = gifu.events().get(0);
        TieEvent unrecorded = new TieEvent(
                "e90", PartialDate.parse("2019"), EventKind.RENEWED, first.summary(), first.sources(), List.of());
        TieEvent otherwise = new TieEvent(
                "e91", PartialDate.parse("2018"), EventKind.RENEWED, first.summary(), first.sources(), List.of("e90"));
        Tie tie = TieDraft.like(gifu).events(first, unrecorded, otherwise).tie();
        Atlas with = atlas.with(tie);
        TieListing table = new TieListing(new Meanings(with, DAY), new Places(with, Words.in(Language.EN)));

        assertThat(table.cell(TieColumn.DOCUMENTS, new Row(tie, null)))
                .isEqualTo("Renewed (2019); Memorandum of understanding (November 2016)");
    }
}
