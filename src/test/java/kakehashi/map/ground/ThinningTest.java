package kakehashi.map.ground;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ThinningTest {

    @Test
    void of_a_line_its_ends_and_corners_are_kept_whatever_lies_behind_it_in_the_array() {
        double[] corner = {0, 0, 10, 0, 20, 0, 20, 10, 20, 20, 900, 900};
        assertThat(new Thinning(1).of(corner, 5)).containsExactly(0, 0, 20, 0, 20, 20);
        double[] bent = {0, 0, 10, 0.45, 20, 0, 30, -0.9};
        assertThat(new Thinning(1).of(bent, 3)).containsExactly(0, 0, 20, 0);
    }
}
