package kakehashi.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CellsTest {

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+84 234", "-1", "@SUM(A1)", "\t=1"})
    void a_cell_that_a_spreadsheet_would_run_is_made_text(String cell) {
        assertThat(new Cells(List.of("note"), List.of(List.of(cell))).csv())
                .isEqualTo("\uFEFFnote\r\n'" + cell + "\r\n");
    }

    @Test
    void a_cell_with_commas_quotes_or_line_ends_is_quoted() {
        Cells cells = new Cells(List.of("a", "b", "c"), List.of(List.of("1,5", "say \"yes\"", "two\nlines")));

        assertThat(cells.csv()).isEqualTo("\uFEFFa,b,c\r\n\"1,5\",\"say \"\"yes\"\"\",\"two\nlines\"\r\n");
    }

    @Test
    void between_tabs_a_cell_stays_one_cell_on_one_line() {
        Cells cells = new Cells(List.of("a", "b"), List.of(List.of("two\n lines", "=tab\there")));

        assertThat(cells.tabbed()).isEqualTo("a\tb\ntwo lines\t'=tab here\n");
    }

    @Test
    void html_escapes_what_would_be_markup_and_keeps_cells_as_text() {
        assertThat(new Cells(List.of("a & b"), List.of(List.of("<2016-11>"))).html())
                .contains("<th>a &amp; b</th>")
                .contains("<td style='mso-number-format:\"\\@\"'>&lt;2016-11&gt;</td>");
    }
}
