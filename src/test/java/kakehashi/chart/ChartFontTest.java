package kakehashi.chart;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ChartFontTest {

    private static final ChartFont FONT = new ChartFont();
    private static final double SIZE = 11;

    @Test
    void a_text_that_fits_stays_whole_and_a_longer_one_keeps_as_much_as_there_is_room_for() {
        String name = "Thừa Thiên Huế – 岐阜県";
        assertThat(FONT.fitted(name, SIZE, FONT.width(name, SIZE))).isEqualTo(name);
        for (double room : new double[] {40, 60, 80, 100}) {
            String cut = FONT.fitted(name, SIZE, room);
            String kept = cut.substring(0, cut.length() - 1);
            assertThat(cut).endsWith("…");
            assertThat(name).startsWith(kept);
            assertThat(FONT.width(cut, SIZE)).isLessThanOrEqualTo(room);
            String longer = name.substring(0, kept.length() + 1).endsWith(" ")
                    ? name.substring(0, kept.length() + 2)
                    : name.substring(0, kept.length() + 1);
            assertThat(FONT.width(longer + "…", SIZE)).isGreaterThan(room);
        }
    }

    @Test
    void a_first_letter_is_left_however_little_room_there_is_and_none_is_cut_in_two() {
        assertThat(FONT.fitted("Hue", SIZE, 0)).isEqualTo("H…");
        assertThat(FONT.fitted("a\uD842\uDFB7\uD842\uDFB7\uD842\uDFB7", SIZE, FONT.width("a\uD842\uDFB7…", SIZE)))
                .isEqualTo("a\uD842\uDFB7…");
    }
}
