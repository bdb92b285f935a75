package kakehashi.exchange.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import kakehashi.model.value.Language;
import kakehashi.text.Words;
import org.junit.jupiter.api.Test;

/** What spreadsheets leave on the clipboard. */
class PastedTableTest {

    /** As Excel writes it: attributes without marks, a style of its own, a cell that is joined over two rows. */
    private static final String EXCEL =
            """
            <html xmlns:o="urn:schemas-microsoft-com:office:office">
            <head><meta http-equiv=Content-Type content="text/html; charset=utf-8">
            <style><!--td {mso-ignore:padding;}--></style></head>
            <body link=blue><table border=0 cellpadding=0 style='border-collapse:collapse'>
            <!--StartFragment-->
             <col width=64 span=3>
             <tr height=20><td height=20 class=xl65>Địa phương</td><td>Đối tác</td><td>Ngày ký</td></tr>
             <tr><td rowspan=2 height=40 class=xl66>Tỉnh Quảng Trị</td><td>Gifu &amp; Seki</td><td align=right>04/05/2019</td></tr>
             <tr><td>Mat<br>sue</td><td><font class="font5">tháng</font> 3/2021</td></tr>
             <tr><td colspan=2>Huế</td><td></td></tr>
            <!--EndFragment-->
            </table></body></html>
            """;

    private static List<List<String>> cells(TableFile file) {
        return file.sheets().get(0).rows().stream().map(Sheet.Row::cells).toList();
    }

    @Test
    void joined_cells_of_a_spreadsheet_hold_for_each_of_their_rows() throws TableException {
        TableFile pasted = PastedTable.read("pasted", EXCEL, "x");
        assertThat(cells(pasted))
                .containsExactly(
                        List.of("Địa phương", "Đối tác", "Ngày ký"),
                        List.of("Tỉnh Quảng Trị", "Gifu & Seki", "04/05/2019"),
                        List.of("Tỉnh Quảng Trị", "Mat\nsue", "tháng 3/2021"),
                        List.of("Huế", "Huế"));
    }

    @Test
    void a_text_with_tabs_is_a_table_too() throws TableException {
        TableFile pasted = PastedTable.read("pasted", null, "府中市\t\"フエ市\n\"\r\n堺市\tダナン市\r\n");
        assertThat(cells(pasted)).containsExactly(List.of("府中市", "フエ市"), List.of("堺市", "ダナン市"));
        assertThat(pasted.encoding()).isNull();
        // A page of the web without a table in it is passed over.
        assertThat(cells(PastedTable.read("pasted", "<p>府中市 フエ市</p>", "a\tb\nc\td")))
                .hasSize(2);
    }

    @Test
    void what_is_no_table_is_told_with_what_to_do() {
        for (String text : List.of("", "one line", "two\nlines")) {
            assertThatThrownBy(() -> PastedTable.read("pasted", "<p>" + text, text))
                    .isInstanceOfSatisfying(TableException.class, told -> assertThat(told.in(Words.in(Language.EN)))
                            .contains("copy them"));
        }
    }
}
