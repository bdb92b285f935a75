package kakehashi.map.view;

import java.util.ArrayList;
import java.util.List;
import kakehashi.text.Words;

/** Meridians and parallels at round degrees across a view, with the degrees at its left and lower edge. */
public final class Graticule {

    private static final double[] STEPS = {0.1, 0.2, 0.5, 1, 2, 5, 10, 20};
    /** A line is wanted for about so many pixels. */
    private static final double SPACING = 170;

    private static final int PIECES = 48;

    /** Degrees written at an edge, in logical pixels; x is the left end of the text. */
    public record Mark(String text, double x, double baseline) {}

    public static final double SIZE = 9;

    private final Viewport viewport;
    private final Words words;
    private final List<List<Spot>> lines = new ArrayList<>();
    private final List<Mark> marks = new ArrayList<>();

    private Graticule(Viewport viewport, Words words) {
        this.viewport = viewport;
        this.words = words;
    }

    /** @param words of the language that the degrees are written in */
    public static Graticule of(Viewport viewport, Words words) {
        Graticule graticule = new Graticule(viewport, words);
        Box box = viewport.box();
        double step = step(viewport);
        for (double lat = Math.ceil(box.south() / step) * step; lat <= box.north(); lat += step) {
            graticule.parallel(lat, box);
        }
        for (double lon = Math.ceil(box.west() / step) * step; lon <= box.east(); lon += step) {
            graticule.meridian(lon, box);
        }
        return graticule;
    }

    public List<List<Spot>> lines() {
        return lines;
    }

    public List<Mark> marks() {
        return marks;
    }

    private static double step(Viewport viewport) {
        double wanted = SPACING * viewport.metresPerPixel() / 111_000;
        for (double step : STEPS) {
            if (step >= wanted) {
                return step;
            }
        }
        return STEPS[STEPS.length - 1];
    }

    private void parallel(double lat, Box box) {
        List<Spot> line = new ArrayList<>();
        for (int i = 0; i <= PIECES; i++) {
            line.add(viewport.point(box.west() + (box.east() - box.west()) * i / PIECES, lat));
        }
        lines.add(line);
        for (int i = 0; i < PIECES; i++) {
            Spot from = line.get(i);
            Spot to = line.get(i + 1);
            if (from.x() <= 0 && to.x() > 0) {
                double y = from.y() + (to.y() - from.y()) * -from.x() / (to.x() - from.x());
                if (y > 2 * SIZE && y < viewport.height() - 2 * SIZE) {
                    marks.add(new Mark(words.latitude(lat), 3, y - 3));
                }
            }
        }
    }

    private void meridian(double lon, Box box) {
        List<Spot> line = new ArrayList<>();
        for (int i = 0; i <= PIECES; i++) {
            line.add(viewport.point(lon, box.south() + (box.north() - box.south()) * i / PIECES));
        }
        lines.add(line);
        double height = viewport.height();
        for (int i = 0; i < PIECES; i++) {
            Spot from = line.get(i);
            Spot to = line.get(i + 1);
            if (from.y() >= height && to.y() < height) {
                double x = from.x() + (to.x() - from.x()) * (from.y() - height) / (from.y() - to.y());
                if (x > 4 * SIZE && x < viewport.width() - 6 * SIZE) {
                    marks.add(new Mark(words.longitude(lon), x + 3, height - 4));
                }
            }
        }
    }
}
