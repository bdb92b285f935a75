package kakehashi.map.ink;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BlendTest {

    private static final int WHITE = 0xFFFFFFFF;
    private static final int BLACK = 0xFF000000;
    private static final int BLUE = 0xFF0072B2;

    @Test
    void pixels_lead_evenly_from_one_picture_to_the_other_and_stay_opaque() {
        int[] mixed = {WHITE, BLUE, BLACK};
        Blend blend = new Blend(mixed.clone(), new Picture(new int[] {BLACK, BLUE, WHITE}, 3, 1));
        blend.mix(0, mixed);
        assertThat(mixed).containsExactly(WHITE, BLUE, BLACK);
        blend.mix(0.5, mixed);
        assertThat(mixed).containsExactly(0xFF7F7F7F, BLUE, 0xFF7F7F7F);
        blend.mix(1, mixed);
        assertThat(mixed).containsExactly(BLACK, BLUE, WHITE);
    }

    @Test
    void only_what_differs_is_mixed() {
        int[] before = {WHITE, WHITE, WHITE, WHITE, WHITE, WHITE, WHITE, WHITE};
        int[] after = {WHITE, WHITE, WHITE, BLACK, BLUE, WHITE, WHITE, WHITE};
        Blend blend = new Blend(before, new Picture(after, 2, 4));
        assertThat(blend.firstRow()).isEqualTo(1);
        assertThat(blend.rows()).isEqualTo(2);
        int[] mixed = new int[8];
        blend.mix(1, mixed);
        assertThat(mixed).containsExactly(0, 0, 0, BLACK, BLUE, 0, 0, 0);
        assertThat(new Blend(before, new Picture(before.clone(), 2, 4)).rows()).isZero();
    }
}
