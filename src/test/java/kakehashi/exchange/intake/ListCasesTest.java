package kakehashi.exchange.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import kakehashi.Frozen;
import kakehashi.exchange.table.TableFile;
import kakehashi.model.Atlas;
import kakehashi.model.Tie;
import kakehashi.model.TieEvent;
import kakehashi.model.value.Language;
import kakehashi.model.value.Status;
import kakehashi.model.value.TieType;
import kakehashi.query.edit.Stamp;
import kakehashi.text.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Lists as offices keep them: codes, names of before, several ties in one cell, and the same list again. */
class ListCasesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 29);
    private static final Words EN = Words.in(Language.EN);

    private final Atlas atlas = Frozen.atlas();

    @TempDir
    Path folder;

    private TableFile file(String text) throws Exception {
        return TableFile.read(Files.writeString(folder.resolve("list.csv"), text, StandardCharsets.UTF_8), null);
    }

    private Intake intake(String text) throws Exception {
        return intake(atlas, text);
    }

    private Intake intake(Atlas over, String text) throws Exception {
        ListTable table = ListTable.of(file(text).sheets().get(0));
        return Intake.of(over, TODAY, table, Columns.offered(table, over));
    }

    private Intake intake(String text, Mapping.Answers answers) throws Exception {
        ListTable table = ListTable.of(file(text).sheets().get(0));
        Mapping offered = Columns.offered(table, atlas);
        return Intake.of(
                atlas, TODAY, table, new Mapping(offered.columns(), null, TieType.MOU, Status.UNKNOWN, answers));
    }

    /** The records with what is new or changed of a list. */
    private Atlas taken(Atlas over, String text) throws Exception {
        Stamp stamp = new Stamp(new UUID(0, 9), Instant.parse("2026-11-29T10:00:00Z"), "Lan", null);
        return over.with(Taking.of(over, file(text), intake(over, text), stamp, EN)
                .step()
                .orElseThrow());
    }

    private static String why(IntakeRow row) {
        return row.reasons().stream().map(each -> each.in(EN)).collect(Collectors.joining(" "));
    }

    private static List<RowState> states(Intake intake) {
        return intake.rows().stream().map(IntakeRow::state).toList();
    }

    private static Tie tie(Atlas atlas, String vietnam, String japan) {
        return atlas.ties().stream()
                .filter(each -> each.vietnam().equals(vietnam) && each.japan().equals(japan))
                .findFirst()
                .orElseThrow();
    }

    // ---- codes

    @ParameterizedTest
    @CsvSource({
        "01202, 函館市, jp-hakodate",
        "1202, 函館市, jp-hakodate",
        "012025, 函館市, jp-hakodate",
        "12025, 函館市, jp-hakodate",
        "12211, 成田市, jp-narita",
        "12211, 名寄市, jp-nayoro",
        "27140, 堺市, jp-sakai-osaka",
        "271403, 堺市, jp-sakai-osaka",
        "27140, , jp-sakai-osaka",
        "210005, , jp-gifu-pref",
        "12106, 千葉市 美浜区, jp-chiba",
        "44211, 宇佐市, jp-usa"
    })
    void a_japanese_code_is_read_with_its_zero_and_its_check_or_without(String code, String name, String id)
            throws Exception {
        Intake intake = intake("越側,団体コード,日側,種別\nクアンチ省," + code + "," + (name == null ? "" : name) + ",覚書\n");
        assertThat(intake.rows().get(0).claim())
                .as(why(intake.rows().get(0)))
                .extracting(Claim::japan)
                .isEqualTo(id);
    }

    @Test
    void a_code_that_may_be_two_is_asked_and_one_that_is_none_is_said_to_be_none() throws Exception {
        Intake intake = intake(
                """
                越側,団体コード,日側,種別
                クアンチ省,12211,,覚書
                クアンチ省,271404,堺市,覚書
                クアンチ省,01695,色丹村,覚書
                クアンチ省,12211,堺市,覚書
                クアンチ省,27140,堺市,覚書
                クアンチ省,01202,函館市,覚書
                クアンチ省,12211,成田市,覚書
                ダナン市,12211,,覚書
                """);
        assertThat(why(intake.rows().get(7)))
                .as("Da Nang and Narita have a tie")
                .contains("12211", "jp-narita", "jp-nayoro")
                .doesNotContain("taken");
        assertThat(why(intake.rows().get(0))).contains("12211", "jp-narita", "jp-nayoro");
        assertThat(why(intake.rows().get(1))).contains("271404", "last digit");
        assertThat(intake.rows().get(2).reasons()).containsExactly(new UnknownPlace("色丹村"));
        assertThat(why(intake.rows().get(3))).contains("12211", "jp-narita", "堺市", "jp-sakai-osaka");
        assertThat(intake.count(RowState.NEW)).isEqualTo(3);
    }

    @Test
    void a_vietnamese_code_of_either_numbering_is_read_beside_its_name_and_never_alone_where_it_is_two()
            throws Exception {
        Intake intake = intake(
                """
                Mã tỉnh,Phía Việt Nam,Phía Nhật Bản,Loại hình,Ngày ký
                91,An Giang,tỉnh Gifu,MOU,2013
                91,Kiên Giang,tỉnh Gifu,MOU,2013
                89,An Giang,tỉnh Nagano,MOU,2013
                91,,tỉnh Nagano,MOU,2013
                1,Hà Nội,tỉnh Nagano,MOU,2013
                """);
        assertThat(intake.rows().stream().map(IntakeRow::claim).map(claim -> claim == null ? "" : claim.vietnam()))
                .containsExactly("vn-an-giang", "vn-kien-giang", "vn-an-giang", "", "vn-hanoi");
        assertThat(why(intake.rows().get(3))).contains("vn-an-giang", "vn-kien-giang");
    }

    @Test
    void a_column_of_other_numbers_is_refused_as_codes_and_the_names_are_read() throws Exception {
        Intake intake = intake(
                """
                mahc,Phía Việt Nam,Phía Nhật Bản,Loại hình
                1,Thủ đô Hà Nội,tỉnh Nagano,MOU
                24,tỉnh Gia Lai,tỉnh Nagano,MOU
                2,tỉnh Quảng Trị,tỉnh Nagano,MOU
                3,tỉnh Lào Cai,tỉnh Nagano,MOU
                """);
        assertThat(intake.rows()).allMatch(row -> row.claim() != null);
        assertThat(intake.remarks()).hasSize(1);
        assertThat(intake.remarks().get(0).in(EN)).contains("mahc", "3 of 4", "tỉnh Gia Lai: 24 = Bac Giang");
    }

    // ---- several ties in one cell

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Quảng Trị và Lạng Sơn | 2",
                "Quảng Trị; Lạng Sơn; Cà Mau | 3",
                "クアンチ省、ランソン省 | 2",
                "1. Quảng Trị~2. Lạng Sơn | 2",
                "Quảng Trị~Busan | 2",
                "Hội An, Quảng Nam | 1",
                "Bà Rịa - Vũng Tàu | 1",
                "Muscat, Oman | 1"
            })
    void names_in_one_cell_are_told_apart(String cell, int ties) throws Exception {
        String list = "Phía Việt Nam,Phía Nhật Bản,Loại hình\n\"" + cell.replace('~', '\n') + "\",tỉnh Nagano,MOU\n";
        Intake asked = intake(list);
        assertThat(asked.rows()).hasSize(ties);
        if (ties > 1) {
            assertThat(asked.rows().get(0).state()).isEqualTo(RowState.CONFLICTING);
            assertThat(asked.rows().get(0).reasons().get(0)).isEqualTo(new OpenParts(1, ties));
            assertThat(asked.rows().get(1).label()).isEqualTo("2.2");
            ListTable table = ListTable.of(file(list).sheets().get(0));
            Intake apart =
                    Intake.of(atlas, TODAY, table, Columns.offered(table, atlas).apart());
            assertThat(apart.rows().get(0).state()).isEqualTo(RowState.NEW);
        }
    }

    @Test
    void what_stands_beside_several_names_goes_with_them_line_by_line_or_holds_for_all() throws Exception {
        Intake intake = intake(
                """
                Phía Nhật Bản,Phía Việt Nam,Loại hình,Ngày ký,Ghi chú
                tỉnh Nagano,"tỉnh Quảng Trị
                tỉnh Lạng Sơn",MOU,"12/3/2014
                13/5/2015",x
                tỉnh Nagano,"Cà Mau
                Lào Cai
                Điện Biên",MOU,"12/3/2014
                13/5/2015",x
                """);
        assertThat(intake.rows().subList(0, 2).stream()
                        .map(row -> row.claim().signed() + row.claim().note()))
                .containsExactly("2014-03-12x", "2015-05-13x");
        assertThat(intake.rows()).hasSize(3);
        assertThat(why(intake.rows().get(2))).contains("3 localities", "2 dates");
    }

    // ---- names of before

    @Test
    void a_former_name_is_offered_as_its_successor_and_kept_as_it_stands() throws Exception {
        String list = "越側,日側,締結日,種別\nクアンチ省,清水市,1998,覚書\n";
        Intake asked = intake(list);
        assertThat(states(asked)).containsExactly(RowState.REJECTED);
        assertThat(asked.rows().get(0).reasons().get(0))
                .isInstanceOfSatisfying(
                        OpenPlace.class, open -> assertThat(open.ids()).contains("jp-shizuoka"));
        assertThat(why(asked.rows().get(0))).contains("former name");
        ListTable table = ListTable.of(file(list).sheets().get(0));
        Mapping answered = Columns.offered(table, atlas).meaning("清水市", "jp-shizuoka");
        Stamp stamp = new Stamp(new UUID(0, 9), Instant.parse("2026-11-29T10:00:00Z"), "Lan", null);
        Atlas after = atlas.with(Taking.of(atlas, file(list), Intake.of(atlas, TODAY, table, answered), stamp, EN)
                .step()
                .orElseThrow());
        TieEvent event = tie(after, "vn-quang-tri", "jp-shizuoka").events().get(0);
        assertThat(event.date()).hasToString("1998");
        assertThat(event.summary().ja()).contains("「清水市, 1998」");
    }

    // ---- the other columns

    @Test
    void third_parties_ends_of_terms_places_of_signing_and_pages_are_taken() throws Exception {
        String list =
                """
                Phía Việt Nam,Phía Nhật Bản,Loại hình,Ngày ký,Nơi ký,Ngày hết hạn,Bên thứ ba,Tình trạng,Liên kết,Ghi chú
                Quảng Trị,tỉnh Nagano,Bản ghi nhớ,13/05/2019,Đông Hà,12/05/2024,JICA; Công ty Mới,Hết hiệu lực,https://example.vn/a,Bản gốc ở Sở
                """;
        Intake intake = intake(list);
        assertThat(states(intake)).as(why(intake.rows().get(0))).containsExactly(RowState.NEW);
        assertThat(why(intake.rows().get(0))).contains("“Công ty Mới” is no third party");
        Atlas after = taken(atlas, list);
        Tie tie = tie(after, "vn-quang-tri", "jp-nagano-pref");
        assertThat(tie.parties()).containsExactly("jica");
        assertThat(tie.status()).isEqualTo(Status.LAPSED);
        TieEvent event = tie.events().get(0);
        assertThat(event.document().until()).hasToString("2024-05-12");
        assertThat(event.document().place().vi()).isEqualTo("Đông Hà");
        assertThat(event.sources()).hasSize(2);
        assertThat(after.findSource(event.sources().get(1)).orElseThrow().url()).isEqualTo("https://example.vn/a");

        Mapping.Answers answers = new Mapping.Answers(
                Map.of(), Map.of(), Map.of("Công ty Mới", "company"), "Sở Ngoại vụ", "", false, Set.of());
        assertThat(intake(list, answers).rows().get(0).claim().more().carriers())
                .extracting(Carrier::name)
                .containsExactly("JICA", "Công ty Mới");
    }

    // ---- the same list again

    private static final String FIRST =
            """
            Phía Việt Nam,Phía Nhật Bản,Loại hình,Ngày ký,Ghi chú
            tỉnh Quảng Trị,tỉnh Nagano,Bản ghi nhớ,13/05/2019,x
            tỉnh Lạng Sơn,tỉnh Nagano,Bản ghi nhớ,14/05/2019,y
            """;

    @Test
    void a_changed_cell_of_a_list_that_was_taken_in_before_is_its_correction_and_no_rival() throws Exception {
        Atlas after = taken(atlas, FIRST);
        assertThat(states(intake(after, FIRST))).containsOnly(RowState.SAME);
        String again = FIRST.replace("13/05/2019", "15/05/2019").replace("Bản ghi nhớ,14", "Kết nghĩa,14");
        Intake corrected = intake(after, again);
        assertThat(states(corrected)).containsExactly(RowState.CHANGED, RowState.CHANGED);
        assertThat(why(corrected.rows().get(0))).contains("same list", "13 May 2019");
        assertThat(why(corrected.rows().get(1))).contains("same list", "Memorandum");
        Atlas then = taken(after, again);
        Tie first = tie(then, "vn-quang-tri", "jp-nagano-pref");
        assertThat(first.events()).hasSize(1);
        assertThat(first.events().get(0).date()).hasToString("2019-05-15");
        assertThat(first.events().get(0).conflictsWith()).isEmpty();
        assertThat(tie(then, "vn-lang-son", "jp-nagano-pref").type()).isEqualTo(TieType.SISTER_CITY);
        assertThat(states(intake(then, again))).containsOnly(RowState.SAME);
    }

    @Test
    void another_list_contradicts_and_a_second_row_of_the_same_tie_is_asked() throws Exception {
        Atlas after = taken(atlas, FIRST);
        Intake other = intake(after, FIRST.replace("13/05/2019", "15/05/2019").replace("Ghi chú", "Ghi"));
        assertThat(why(other.rows().get(0))).contains("will stand beside it");
        Intake twice = intake(after, FIRST + "tỉnh Quảng Trị,tỉnh Nagano,Bản ghi nhớ,16/05/2024,x\n");
        assertThat(states(twice)).containsExactly(RowState.SAME, RowState.SAME, RowState.CONFLICTING);
    }

    @Test
    void names_that_a_province_and_a_town_bear_are_answered_at_once_where_the_others_are_provinces() throws Exception {
        String list =
                "Địa phương,Đối tác,Loại hình\nHà Tĩnh,tỉnh Gifu,MOU\nBắc Ninh,tỉnh Gifu,MOU\nHuế,thành phố Takayama,MOU\n"
                        + "Quảng Trị,tỉnh Nara,MOU\nBình Thuận,tỉnh Nara,MOU\nHà Nội,tỉnh Nara,MOU\n";
        Intake asked = intake(list);
        ListTable table = ListTable.of(file(list).sheets().get(0));
        assertThat(asked.rows().get(0).reasons())
                .anySatisfy(reason -> assertThat(((OpenPlace) reason).all()).containsExactly(Bare.VN_PROVINCE));
        Mapping mapping = Columns.offered(table, atlas).bare(Set.of(Bare.VN_PROVINCE));
        Intake answered = Intake.of(atlas, TODAY, table, mapping);
        assertThat(answered.rows()).extracting(row -> row.claim().vietnam()).startsWith("vn-ha-tinh", "vn-bac-ninh");
        assertThat(answered.rows().get(0).reasons()).isNotEmpty();
        // What is on record of the very two counts more than what holds for all.
        assertThat(answered.rows().get(2).claim().vietnam())
                .isEqualTo(asked.rows().get(2).claim().vietnam());
        assertThat(MappingFile.of(MappingFile.text(mapping))).isEqualTo(mapping);
        String towns = list.replace("Quảng Trị,", "Hội An,")
                .replace("Bình Thuận,", "Quy Nhơn,")
                .replace("Hà Nội,", "Đà Lạt,");
        assertThat(intake(towns).rows().get(0).reasons())
                .anySatisfy(reason -> assertThat(((OpenPlace) reason).all()).containsExactly(Bare.VN_TOWN));
        String both = list.replace("Quảng Trị,", "Hội An,");
        assertThat(intake(both).rows().get(0).reasons())
                .anySatisfy(reason -> assertThat(((OpenPlace) reason).all()).isEmpty());
    }

    @Test
    void where_nothing_in_a_list_speaks_for_a_rank_either_answer_is_offered_and_one_drives_out_the_other()
            throws Exception {
        String list = "Địa phương,Đối tác,Loại hình\nHà Tĩnh,tỉnh Gifu,MOU\nBắc Ninh,tỉnh Gifu,MOU\n";
        for (String more : List.of("", "Quảng Trị,tỉnh Nara,MOU\n")) {
            assertThat(intake(list + more).rows().get(0).reasons())
                    .anySatisfy(reason ->
                            assertThat(((OpenPlace) reason).all()).containsExactly(Bare.VN_PROVINCE, Bare.VN_TOWN));
        }
        Set<Bare> towns = Bare.VN_TOWN.with(Set.of(Bare.VN_PROVINCE, Bare.JP_TOWN));
        assertThat(towns).containsExactlyInAnyOrder(Bare.VN_TOWN, Bare.JP_TOWN);
        ListTable table = ListTable.of(file(list).sheets().get(0));
        Mapping mapping = Columns.offered(table, atlas).bare(towns);
        assertThat(Intake.of(atlas, TODAY, table, mapping).rows())
                .extracting(row -> row.claim().vietnam())
                .containsExactly("vn-ha-tinh-city", "vn-bac-ninh-city");
    }
}
