package kakehashi.map.ink;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import kakehashi.map.ground.Palette;
import kakehashi.map.scene.Dash;
import kakehashi.map.scene.Legend;
import kakehashi.map.scene.Stroke;
import kakehashi.map.view.Spot;
import org.junit.jupiter.api.Test;

class LegendSamplesTest {

    private static final int LEFT = 10;
    private static final int WIDTH = 60;

    @Test
    void the_lines_of_an_entry_stand_beside_each_other_in_the_room_for_them() {
        List<Stroke> lines = List.of(
                new Stroke(0xFFFF0000, 2, 1, Dash.SOLID),
                new Stroke(0xFF00FF00, 4, 1, Dash.SOLID),
                new Stroke(0xFF0000FF, 8, 1, Dash.SOLID));
        BufferedImage image = new BufferedImage(100, 20, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = image.createGraphics();
        g.setColor(Color.WHITE);
        g.fillRect(0, 0, 100, 20);
        Legend.Entry entry =
                new Legend.Entry(Legend.Kind.WIDTH, "width", lines, "", Set.of(), Optional.empty(), Set.of());

        LegendSamples.draw(g, entry, Palette.PRINT, new Spot(LEFT, 10), WIDTH);

        int from = LEFT;
        for (Stroke line : lines) {
            TreeSet<Integer> drawn = new TreeSet<>();
            for (int x = 0; x < 100; x++) {
                for (int y = 0; y < 20; y++) {
                    if (image.getRGB(x, y) == line.colour()) {
                        drawn.add(x);
                    }
                }
            }
            assertThat(drawn.first()).isEqualTo(from);
            assertThat(drawn.last()).isBetween(from + WIDTH / 3 - 5, from + WIDTH / 3 - 1);
            from += WIDTH / 3;
        }
        g.dispose();
    }
}
