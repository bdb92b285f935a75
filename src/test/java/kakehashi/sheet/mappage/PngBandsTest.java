package kakehashi.sheet.mappage;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Ellipse2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.concurrent.atomic.AtomicInteger;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class PngBandsTest {

    private static final int WIDTH = 3000;
    private static final int HEIGHT = 2500;

    @Test
    void a_picture_of_several_bands_reads_back_as_it_is_drawn_whole() throws IOException {
        AtomicInteger bands = new AtomicInteger();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PngBands.write(
                WIDTH,
                HEIGHT,
                3780,
                g -> {
                    bands.incrementAndGet();
                    draw(g);
                },
                out);
        BufferedImage read = ImageIO.read(new ByteArrayInputStream(out.toByteArray()));
        BufferedImage whole = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = whole.createGraphics();
        draw(g);
        g.dispose();
        assertThat(bands.get()).isGreaterThan(1);
        int worst = 0;
        for (int y = 0; y < HEIGHT; y++) {
            for (int x = 0; x < WIDTH; x++) {
                worst = Math.max(worst, difference(read.getRGB(x, y), whole.getRGB(x, y)));
            }
        }
        // A curve that is cut at another place may cover an eighth or two less of a pixel at its edge; a band laid a
        // line
        // too high or low would differ by the whole colour.
        assertThat(worst).isLessThanOrEqualTo(64);
    }

    @Test
    void a_picture_that_one_band_holds_is_drawn_once() throws IOException {
        AtomicInteger drawn = new AtomicInteger();
        PngBands.write(300, 200, 3780, g -> drawn.incrementAndGet(), new ByteArrayOutputStream());
        assertThat(drawn).hasValue(1);
    }

    private static int difference(int one, int other) {
        int worst = 0;
        for (int shift = 0; shift <= 16; shift += 8) {
            worst = Math.max(worst, Math.abs((one >> shift & 0xFF) - (other >> shift & 0xFF)));
        }
        return worst;
    }

    private static void draw(Graphics2D g) {
        g.setColor(Color.WHITE);
        g.fillRect(0, 0, WIDTH, HEIGHT);
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setColor(new Color(0x0072B2));
        g.fill(new Ellipse2D.Double(100, 100, 2800, 2300));
    }
}
