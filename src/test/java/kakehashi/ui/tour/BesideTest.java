package kakehashi.ui.tour;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import kakehashi.ui.tour.Beside.Side;
import org.junit.jupiter.api.Test;

/** Where the words of the tour are laid. */
class BesideTest {

    private static final Beside WINDOW = new Beside(1280, 720, 10);

    private static Bounds laid(Bounds told, Side wanted) {
        Point2D at = WINDOW.place(told, 330, 160, wanted);
        return new BoundingBox(at.getX(), at.getY(), 330, 160);
    }

    @Test
    void it_lies_on_the_side_that_is_wanted() {
        assertThat(laid(new BoundingBox(600, 20, 80, 30), Side.BELOW).getMinY()).isEqualTo(60);
        assertThat(laid(new BoundingBox(600, 20, 80, 30), Side.BELOW_LEFT).getMaxX())
                .isEqualTo(590);
        assertThat(laid(new BoundingBox(950, 60, 320, 600), Side.LEFT).getMaxX())
                .isEqualTo(940);
    }

    @Test
    void where_there_is_no_room_it_lies_on_another() {
        Bounds atTheFoot = new BoundingBox(20, 640, 200, 60);
        assertThat(laid(atTheFoot, Side.BELOW).intersects(atTheFoot)).isFalse();
        Bounds atTheLeft = new BoundingBox(0, 60, 280, 640);
        assertThat(laid(atTheLeft, Side.LEFT).intersects(atTheLeft)).isFalse();
    }

    @Test
    void it_never_leaves_the_window_whatever_it_has_to_cover() {
        Bounds all = new BoundingBox(0, 0, 1280, 720);
        for (Side side : Side.values()) {
            assertThat(all.contains(laid(all, side))).isTrue();
        }
        Point2D aside = WINDOW.aside(330, 160);
        assertThat(aside).isEqualTo(new Point2D(940, 550));
    }
}
