package kakehashi.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FormsTest {

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+84 234", "-1", "@SUM(A1)", "\t=1"})
    void a_cell_that_a_spreadsheet_would_run_is_made_text(String cell) {
        assertThat(Csv.of(new Grid(List.of("note"), List.of(List.of(cell)))))
                .isEqualTo("\uFEFFnote\r\n'" + cell + "\r\n");
    }

    @Test
    void a_cell_with_commas_quotes_or_line_ends_is_quoted() {
        Grid grid = new Grid(List.of("a", "b", "c"), List.of(List.of("1,5", "say \"yes\"", "two\nlines")));

        assertThat(Csv.of(grid)).isEqualTo("\uFEFFa,b,c\r\n\"1,5\",\"say \"\"yes\"\"\",\"two\nlines\"\r\n");
    }

    @Test
    void a_kanji_takes_two_columns_and_a_vietnamese_mark_none() {
        assertThat(Grid.width("岐阜県")).isEqualTo(6);
        assertThat(Grid.width("Đà Nẵng")).isEqualTo(7);
        assertThat(Grid.width("Đa\u0300")).isEqualTo(2);
        assertThat(new Grid(List.of("a", "b"), List.of(List.of("岐阜", "x"), List.of("Hue", "y"))).aligned())
                .isEqualTo("a     b\n岐阜  x\nHue   y\n");
    }

    @ParameterizedTest
    @CsvSource({"vn-hue, vn-hue, 0", "vn-hu, vn-hue, 1", "vn-heu, vn-hue, 2", "jp-gifu, vn-hue, 6"})
    void distance_counts_the_slips_of_the_fingers(String one, String other, int slips) {
        assertThat(Nearest.distance(one, other)).isEqualTo(slips);
    }
}
