package kakehashi.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import kakehashi.cli.ask.Nearest;
import kakehashi.cli.tell.Grid;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormsTest {

    @Test
    void a_kanji_takes_two_columns_and_a_vietnamese_mark_none() {
        assertThat(Grid.width("岐阜県")).isEqualTo(6);
        assertThat(Grid.width("Đà Nẵng")).isEqualTo(7);
        assertThat(Grid.width("Đa\u0300")).isEqualTo(2);
        assertThat(Grid.width("\uFF5F\uFF60\uFF61"))
                .as("half-width from here on")
                .isEqualTo(5);
        assertThat(new Grid(List.of("a", "b"), List.of(List.of("岐阜", "x"), List.of("Hue", "y"))).aligned())
                .isEqualTo("a     b\n岐阜  x\nHue   y\n");
    }

    @ParameterizedTest
    @CsvSource({
        "vn-hue, vn-hue, 0",
        "vn-hu, vn-hue, 1",
        "vn-heu, vn-hue, 2",
        "jp-gifu, vn-hue, 6",
        "'', abc, 3",
        "a, abc, 2"
    })
    void distance_counts_the_slips_of_the_fingers(String one, String other, int slips) {
        assertThat(Nearest.distance(one, other)).isEqualTo(slips);
    }
}
