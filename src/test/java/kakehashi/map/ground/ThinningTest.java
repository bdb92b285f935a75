package kakehashi.map.ground;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ThinningTest {

    @Test
    void of_a_line_its_ends_and_corners_are_kept_whatever_lies_behind_it_in_the_array() {
        double[] points = {0, 0, 10, 0, 20, 0, 20, 10, 20, 20, 900, 900, -500, 3};
        assertThat(new Thinning(1).of(points, 5)).containsExactly(0, 0, 20, 0, 20, 20);
        assertThat(new Thinning(1).of(points, 3)).containsExactly(0, 0, 20, 0);
    }
}
