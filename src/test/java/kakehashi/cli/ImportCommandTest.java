package kakehashi.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import kakehashi.Frozen;
import kakehashi.store.keep.Backup;
import kakehashi.store.keep.Backups;
import kakehashi.store.keep.Cause;
import kakehashi.store.sqlite.SqliteStores;
import kakehashi.ui.edit.list.MadeLists;
import org.junit.jupiter.api.Test;

/** Lists of ties that come in by the command line, and files that are none. */
class ImportCommandTest extends AtTheConsole {

    private static Path list(String name, String text, String charset) throws Exception {
        return Files.write(folder.resolve(name), text.getBytes(Charset.forName(charset)));
    }

    @Test
    void a_list_is_tried_taken_in_by_one_step_and_taken_back_by_one() throws Exception {
        Path file = list(
                "partners.csv",
                "越側,日側,締結日,種別,相手機関,担当\r\nクアンチ省,岐阜県,H31.2.26,覚書,国際協力機構,x\r\nどこか,岐阜県,H31.2.26,覚書,,\r\n",
                "windows-31j");
        Console.Said tried = console.type("import", file.toString(), "--dry-run", "--lang", "ja");
        assertThat(tried.code()).as(tried.err()).isEqualTo(1);
        assertThat(tried.out())
                .contains("windows-31j", "越側：ベトナム側", "締結日：締結日", "相手機関：関係団体", "取り込まない列：担当", "「どこか」", "試行のため");
        assertThat(console.type("log").out()).doesNotContain("partners.csv");

        Console.Said taken = console.type("import", file.toString(), "--by", "Lan", "--format", "json");
        assertThat(taken.code()).isEqualTo(1);
        assertThat(taken.all("state")).containsExactly("new", "rejected");
        assertThat(console.type("log").out()).contains("Taken in from partners.csv (rows: 2)", "Lan");
        assertThat(console.type("list", "--locality", "vn-quang-tri", "--format", "json")
                        .all("id"))
                .contains("vn-quang-tri--jp-gifu-pref");
        assertThat(console.type("import", file.toString(), "--format", "csv").out())
                .contains("same", "On record");
        assertThat(console.type("undo").code()).isZero();
        assertThat(console.type("import", file.toString(), "--dry-run").out()).contains("1 new");
    }

    @Test
    void what_a_workbook_hides_is_said_and_left_out_where_that_is_asked_for() throws Exception {
        Path file = MadeLists.hiding(folder);
        assertThat(console.type("import", file.toString(), "--dry-run").out())
                .contains("rows: 1 (3); columns: 1 (E)", "read all the same", "--shown-only", "2 new");
        assertThat(console.type("import", file.toString(), "--dry-run", "--shown-only")
                        .out())
                .contains("rows: 1 (3); columns: 1 (E)", "and left out", "1 new")
                .doesNotContain("Ghi chú");
    }

    @Test
    void the_store_is_backed_up_only_before_rows_are_taken_in() throws Exception {
        Path store = Frozen.store(folder.resolve("kept.kakehashi"));
        Console keeping = new Console(store, SqliteStores.keeping(Frozen.seeds(), Console.CLOCK));
        Path none = list("none.csv", "Phía Việt Nam,Phía Nhật Bản,Loại hình\nở đâu đó,tỉnh Gifu,MOU\n", "UTF-8");
        assertThat(keeping.type("import", none.toString()).code()).isEqualTo(1);
        assertThat(keeping.type("backup", "--list").out()).contains("no backups yet");
        Path one = list("one.csv", "Phía Việt Nam,Phía Nhật Bản,Loại hình\ntỉnh Quảng Trị,tỉnh Gifu,MOU\n", "UTF-8");
        assertThat(keeping.type("import", one.toString()).code()).isZero();
        assertThat(new Backups(store, Console.CLOCK).list())
                .extracting(Backup::cause)
                .containsExactly(Cause.IMPORT);
    }

    @Test
    void a_row_that_breaks_a_rule_is_refused_by_its_number_and_the_others_go_on() throws Exception {
        Path file = list(
                "future.csv",
                "Phía Việt Nam,Phía Nhật Bản,Loại hình,Ngày ký\ntỉnh Quảng Trị,tỉnh Gifu,MOU,2031-02-03\n"
                        + "tỉnh Quảng Trị,tỉnh Nagano,MOU,2021-02-03\n",
                "UTF-8");
        Console.Said tried = console.type("import", file.toString(), "--dry-run");
        assertThat(tried.code()).isEqualTo(1);
        assertThat(tried.out()).containsPattern("2 +not taken +.*2031-02-03").contains("1 new", "1 not taken");
        assertThat(tried.out()).doesNotContain("vn-quang-tri--jp");
        Console.Said said = console.type("import", file.toString(), "--format", "json");
        assertThat(said.all("state")).containsExactly("rejected", "new");
        assertThat(console.type("undo").code()).isZero();
    }

    @Test
    void several_names_in_one_cell_are_proposed_apart_and_taken_when_told_so() throws Exception {
        Path file = list(
                "register.csv", "日側,越側,締結日,種別\r\n岐阜県,\"クアンチ省\nランソン省\",\"H9.12.12\nH10.1.5\",覚書\r\n", "windows-31j");
        Console.Said asked = console.type("import", file.toString(), "--dry-run");
        assertThat(asked.code()).isEqualTo(1);
        assertThat(asked.out()).contains("2.1", "2.2", "12 December 1997", "5 January 1998", "--apart", "2 to decide");
        Console.Said apart = console.type("import", file.toString(), "--dry-run", "--apart");
        assertThat(apart.out()).contains("2 new");
        assertThat(apart.code()).isZero();
        assertThat(console.type("import", file.toString(), "--dry-run", "--apart", "--format", "json")
                        .all("part"))
                .containsExactly("1", "2");
    }

    @Test
    void a_list_that_names_only_the_partners_is_told_of_whom_it_is() throws Exception {
        Path file = list(
                "partners-of-gifu.csv",
                "STT,Địa phương đối tác,Quốc gia,Loại hình,Ngày ký\n1,Quảng Trị,Việt Nam,Bản ghi nhớ,05/2019\n",
                "UTF-8");
        assertThat(console.type("import", file.toString(), "--dry-run").err()).contains("--of");
        assertThat(console.type("mapping", file.toString(), "--of", "jp-gifu-pref", "--kept-by", "岐阜県国際交流課")
                        .out())
                .contains("\"kept-by\" : \"岐阜県国際交流課\"");
        Console.Said told = console.type("import", file.toString(), "--of", "jp-gifu-pref", "--dry-run");
        assertThat(told.out()).as(told.err()).contains("Quang Tri – Gifu Prefecture", "1 new");
        assertThat(console.type("import", file.toString(), "--of", "jp-gifuu", "--dry-run")
                        .code())
                .isEqualTo(2);
    }

    @Test
    void rows_that_follow_each_other_are_told_as_one_span() throws Exception {
        Path file = list(
                "three.csv",
                "Phía Việt Nam,Phía Nhật Bản,Loại hình\ntỉnh Quảng Trị,tỉnh Gifu,MOU\n"
                        + "tỉnh Quảng Trị,tỉnh Kagoshima,MOU\nở đâu đó,tỉnh Gifu,MOU\ntỉnh Quảng Trị,tỉnh Nagano,MOU\n",
                "UTF-8");
        assertThat(console.type("import", file.toString(), "--format", "json").all("state"))
                .containsExactly("new", "new", "rejected", "new");
        assertThat(console.type("log").out()).contains("three.csv (rows: 2–3, 5)");
        assertThat(console.type("undo").code()).isZero();
    }

    @Test
    void how_a_list_is_read_is_written_completed_and_given_back() throws Exception {
        Path file = list("world.csv", "a,b\nQuảng Trị province,Gifu Prefecture\n", "UTF-8");
        assertThat(console.type("import", file.toString()).code()).isEqualTo(1);
        Path mapping = folder.resolve("mapping.json");
        Console.Said written = console.type("mapping", file.toString(), "--write", mapping.toString());
        assertThat(written.code()).as(written.err()).isZero();
        Files.writeString(mapping, Files.readString(mapping).replace("\"type\" : null", "\"type\" : \"mou\""));
        Console.Said tried = console.type("import", file.toString(), "--mapping", mapping.toString(), "--dry-run");
        assertThat(tried.code()).as(tried.out() + tried.err()).isZero();
        assertThat(tried.out()).contains("1 new");

        Files.writeString(mapping, "{\"kakehashi-mapping\": 2}");
        assertThat(console.type("import", file.toString(), "--mapping", mapping.toString()))
                .satisfies(said -> assertThat(said.err()).contains("mapping.json", "version 2"))
                .extracting(Console.Said::code)
                .isEqualTo(4);
    }

    @Test
    void a_file_that_is_no_list_is_named_with_what_to_do() throws Exception {
        assertThat(console.type("import", "nowhere.csv").code()).isEqualTo(4);
        Path pdf = list("brief.csv", "%PDF-1.7", "UTF-8");
        assertThat(console.type("import", pdf.toString()).err()).contains("brief.csv", "PDF");
        Path other = list("prices.csv", "price,amount\n1,2\n3,4\n", "UTF-8");
        Console.Said said = console.type("import", other.toString());
        assertThat(said.code()).isEqualTo(4);
        assertThat(said.err()).contains("prices.csv", "price, amount");
        assertThat(console.type("import", other.toString(), "--encoding", "klingon")
                        .code())
                .isEqualTo(2);
        assertThat(console.type("import", other.toString(), "--sheet", "Tab 2").err())
                .contains("Tab 2");
    }
}
