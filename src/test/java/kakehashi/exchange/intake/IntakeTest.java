package kakehashi.exchange.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import kakehashi.Frozen;
import kakehashi.exchange.table.TableFile;
import kakehashi.model.Atlas;
import kakehashi.model.Tie;
import kakehashi.model.value.Language;
import kakehashi.model.value.Status;
import kakehashi.model.value.TieType;
import kakehashi.query.edit.Draft;
import kakehashi.query.edit.SourceReader;
import kakehashi.query.edit.Stamp;
import kakehashi.text.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What becomes of the rows of lists, over the frozen edition. */
class IntakeTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 29);
    private static final Words EN = Words.in(Language.EN);

    private final Atlas atlas = Frozen.atlas();

    @TempDir
    Path folder;

    private ListTable table(String text) throws IOException {
        Path file = Files.writeString(folder.resolve("list.csv"), text);
        return ListTable.of(TableFile.read(file, null).sheets().get(0));
    }

    private Intake intake(String text) throws IOException {
        ListTable table = table(text);
        return Intake.of(atlas, TODAY, table, Columns.offered(table, atlas));
    }

    private Intake intake(String text, Mapping.Answers answers, TieType type) throws IOException {
        ListTable table = table(text);
        Mapping offered = Columns.offered(table, atlas);
        return Intake.of(atlas, TODAY, table, new Mapping(offered.columns(), null, type, Status.UNKNOWN, answers));
    }

    private static String why(IntakeRow row) {
        return row.reasons().stream().map(each -> each.in(EN)).collect(Collectors.joining(" "));
    }

    private static List<RowState> states(Intake intake) {
        return intake.rows().stream().map(IntakeRow::state).toList();
    }

    @Test
    void a_list_that_has_each_tie_from_both_sides_gives_each_once() throws Exception {
        Intake intake = intake(
                """
                ,country,city,sister
                1,Vietnam,Ho Chi Minh City,Osaka
                2,Vietnam,Ho Chi Minh City,Osaka Prefecture
                3,Vietnam,Ho Chi Minh City,"Muscat, Oman"
                4,Japan,Osaka,Ho Chi Minh City
                5,Japan,"Chitose, Hokkaido","Ibusuki, Kagoshima"
                """);
        assertThat(intake.rows())
                .extracting(IntakeRow::tie)
                .containsExactly(
                        "vn-ho-chi-minh-city--jp-osaka",
                        "vn-ho-chi-minh-city--jp-osaka-pref",
                        null,
                        "vn-ho-chi-minh-city--jp-osaka",
                        null);
        assertThat(intake.count(RowState.SAME)).isEqualTo(3);
        assertThat(intake.rows().get(2).reasons()).containsExactly(new UnknownPlace("Muscat, Oman"));
        assertThat(why(intake.rows().get(3))).startsWith("Row 2 says the same.");
        assertThat(why(intake.rows().get(4))).contains("lie in one country");
    }

    @Test
    void headings_over_two_rows_and_joined_cells_are_found_by_what_they_say_and_what_stands_below() throws Exception {
        ListTable table = table(
                """
                DANH SÁCH QUAN HỆ HỢP TÁC,,,,
                Địa phương,Đối tác,Văn bản,Văn bản,Ghi chú
                Địa phương,Đối tác,Loại hình,Ngày ký,Ghi chú
                Đà Nẵng,TP Sakai,Kết nghĩa,13/02/2019,
                Huế,tỉnh Gifu,Bản ghi nhớ,tháng 11/2016,x
                """);
        assertThat(table.rows()).hasSize(2);
        assertThat(Columns.offered(table, atlas).columns())
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        Target.VIETNAM, "Địa phương",
                        Target.JAPAN, "Đối tác",
                        Target.TYPE, "Văn bản / Loại hình",
                        Target.SIGNED, "Văn bản / Ngày ký",
                        Target.NOTE, "Ghi chú"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "平成26年3月4日 | 2014-03-04",
                "平成31年5月1日 | 2019-05-01",
                "平成29年元日 | 2017-01-01",
                "H9.12.12 | 1997-12-12",
                "2014-03-04T00:00:00 | 2014-03-04",
                "2014-XX | 2014",
                "đầu năm 2014 | 2014~",
                "13/03/2014 | 2014-03-13",
                "03/13/2014 | 2014-03-13",
                "4/4/2014 | 2014-04-04"
            })
    void a_date_is_read_no_more_precisely_than_it_stands(String cell, String edtf) {
        assertThat(DateColumn.of(List.of(cell), null).read(cell).date()).hasToString(edtf);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "昭和64年1月8日 | 昭和 ended on 7 January 1989",
                "04/03/2014 | not said which number is the day",
                "Nov-16 | may be a month and a year",
                "41702 | 4 March 2014",
                "40240 | 4 March 2014",
                "2014-02-29 | no day 29",
                "1900-01-00 | no day 0",
                "201X | leaves digits open",
                "2014/2016 | period"
            })
    void a_date_that_is_none_or_may_be_two_is_asked_for(String cell, String why) {
        DateColumn.Read read = DateColumn.of(List.of(cell), null).read(cell);
        assertThat(read.date()).isNull();
        assertThat(read.said()).isNotNull();
        assertThat(read.said().in(EN)).contains(why);
    }

    @Test
    void a_column_of_types_is_found_by_what_stands_in_it_whatever_it_is_called() throws Exception {
        ListTable table = table(
                """
                自治体名,提携先,枠,締結年月日
                岐阜県,フエ市,覚書,平成28年11月1日
                松本市,ディエンビエン省,友好都市,令和元年9月9日
                """);
        assertThat(Columns.offered(table, atlas).columns()).containsEntry(Target.TYPE, "枠");
    }

    @Test
    void cells_that_go_on_in_a_second_line_are_texts_of_one_line() throws Exception {
        Intake intake = intake(
                """
                Vietnam,Japan,Type,Signed,Note
                "Quang
                Tri","Nara
                Prefecture","Memorandum of
                understanding","23/08/
                2022","first
                second"
                """);
        assertThat(states(intake)).containsExactly(RowState.NEW);
        Claim claim = intake.rows().get(0).claim();
        assertThat(claim.note()).isEqualTo("first second");
        assertThat(claim.typeStated()).isEqualTo("Memorandum of understanding");
        assertThat(claim.more().stated()).isEqualTo("23/08/ 2022");
    }

    @Test
    void a_row_of_totals_is_said_to_be_one() throws Exception {
        Intake intake = intake(
                """
                Địa phương,Đối tác,Loại hình,Ngày ký
                Quảng Trị,Tỉnh Nara,Bản ghi nhớ,23/08/2022
                Tổng cộng: 1 thỏa thuận,,,
                """);
        assertThat(states(intake)).containsExactly(RowState.NEW, RowState.REJECTED);
        assertThat(why(intake.rows().get(1))).contains("total");
    }

    @Test
    void day_and_month_stand_in_one_order_in_a_whole_column() {
        DateColumn dayFirst = DateColumn.of(List.of("04/03/2014", "13/03/2014"), null);
        assertThat(dayFirst.order()).contains(DayOrder.DAY_FIRST);
        assertThat(dayFirst.read("04/03/2014").date()).hasToString("2014-03-04");
        DateColumn monthFirst = DateColumn.of(List.of("04/03/2014", "03/13/2014"), null);
        assertThat(monthFirst.read("04/03/2014").date()).hasToString("2014-04-03");
        DateColumn mixed = DateColumn.of(List.of("04/03/2014", "13/03/2014", "03/13/2014"), null);
        assertThat(mixed.read("04/03/2014").said().in(EN)).contains("both orders");
        assertThat(DateColumn.of(List.of("04/03/2014"), DayOrder.MONTH_FIRST)
                        .read("04/03/2014")
                        .date())
                .hasToString("2014-04-03");
    }

    @Test
    void what_is_on_record_is_the_same_what_is_told_otherwise_stands_beside_it_and_what_is_missing_is_new()
            throws Exception {
        Intake intake = intake(
                """
                ベトナム側,日側,締結日,種別
                フエ省,岐阜県,2016年11月,覚書
                フエ省,岐阜県,2016年,覚書
                フエ省,岐阜県,平成30年4月2日,覚書
                クアンチ省,岐阜県,2019年5月,覚書
                クアンチ省,岐阜県,2019年5月,宣言のようなもの
                フエ省,どこにもない市,2019年5月,覚書
                """
                        .replace("フエ省", "トゥアティエン・フエ省"));
        assertThat(states(intake))
                .as(intake.rows().stream().map(IntakeTest::why).toList().toString())
                .containsExactly(
                        RowState.SAME,
                        RowState.SAME,
                        RowState.CHANGED,
                        RowState.NEW,
                        RowState.REJECTED,
                        RowState.REJECTED);
        assertThat(why(intake.rows().get(2))).contains("November 2016", "will stand beside it");
        assertThat(why(intake.rows().get(4))).contains("宣言のようなもの", "types");
    }

    @Test
    void the_dates_that_decide_the_order_of_day_and_month_are_named_where_others_need_it() throws Exception {
        String heading = "Phía Việt Nam,Phía Nhật Bản,Ngày ký,Loại hình\n";
        String open = "tỉnh Quảng Trị,tỉnh Gifu,04/03/2014,Biên bản ghi nhớ\n";
        Intake decided = intake(heading + open + "tỉnh Quảng Trị,tỉnh Nara,13/03/2014,Biên bản ghi nhớ\n");
        assertThat(decided.remarks()).singleElement().satisfies(said -> assertThat(said.in(EN))
                .isEqualTo("Which number is the day is decided by 1 date of the column, such as 13/03/2014."));
        assertThat(intake(heading + open).remarks()).isEmpty();
    }

    @Test
    void both_names_of_a_row_that_may_be_several_are_told() throws Exception {
        Intake intake = intake("Phía Việt Nam,Phía Nhật Bản,Ngày ký\nHuế,Gifu,13/03/2014\n");
        assertThat(intake.rows().get(0).tie()).isEqualTo("vn-hue--jp-gifu-pref");
        assertThat(why(intake.rows().get(0))).contains("“Huế” may be", "“Gifu” may be");
    }

    @Test
    void what_was_taken_in_is_nothing_new_the_second_time() throws Exception {
        String list =
                """
                Phía Việt Nam,Phía Nhật Bản,Ngày ký,Loại hình,Lĩnh vực,Ghi chú
                tỉnh Quảng Trị,tỉnh Gifu,tháng 5/2019,Biên bản ghi nhớ,"Giáo dục, chưa rõ",Bản gốc ở Sở Ngoại vụ
                """;
        Intake intake = intake(list);
        assertThat(states(intake)).containsExactly(RowState.NEW);
        assertThat(why(intake.rows().get(0))).contains("“chưa rõ” is no field");
        Draft draft = new Draft(atlas);
        new Filling(
                        draft,
                        new SourceReader(atlas, EN),
                        atlas.records().sources().get(0).id(),
                        EN)
                .take(intake.rows());
        Stamp stamp = new Stamp(new UUID(0, 9), Instant.parse("2026-11-29T10:00:00Z"), "Lan", null);
        Atlas after = atlas.with(draft.set(stamp).orElseThrow());

        Tie tie = after.ties().stream()
                .filter(each ->
                        each.vietnam().equals("vn-quang-tri") && each.japan().equals("jp-gifu-pref"))
                .findFirst()
                .orElseThrow();
        assertThat(tie.type()).isEqualTo(TieType.MOU);
        assertThat(tie.typeAsStated()).isEqualTo("Biên bản ghi nhớ");
        assertThat(tie.events().get(0).date()).hasToString("2019-05");
        assertThat(tie.note().vi()).isEqualTo("Bản gốc ở Sở Ngoại vụ");
        ListTable table = table(list);
        assertThat(states(Intake.of(after, TODAY, table, Columns.offered(table, after))))
                .containsExactly(RowState.SAME);
        ListTable altered = table(list.replace("5/2019", "6/2019"));
        assertThat(states(Intake.of(after, TODAY, altered, Columns.offered(altered, after))))
                .containsExactly(RowState.CHANGED);
    }

    @Test
    void what_a_person_said_of_a_word_holds_for_all_rows_and_is_kept() throws Exception {
        String list =
                """
                Phía Việt Nam,Phía Nhật Bản,Loại hình
                Quảng Trị,Gifu nọ,Cam kết
                """;
        assertThat(states(intake(list))).containsExactly(RowState.REJECTED);
        Mapping.Answers answers = new Mapping.Answers(
                Map.of("Gifu nọ", "jp-gifu-pref", "Quảng Trị", "vn-quang-tri"),
                Map.of("Cam kết", TieType.PARTNERSHIP),
                "Lan");
        Intake answered = intake(list, answers, TieType.MOU);
        assertThat(states(answered)).as(why(answered.rows().get(0))).containsExactly(RowState.NEW);

        Mapping mapping = new Mapping(
                Map.of(Target.VIETNAM, "a", Target.JAPAN, "b"),
                DayOrder.DAY_FIRST,
                TieType.MOU,
                Status.ACTIVE,
                answers);
        Path kept = Files.writeString(folder.resolve("mapping.json"), MappingFile.text(mapping));
        assertThat(MappingFile.read(kept)).isEqualTo(mapping);
    }
}
