package kakehashi.map;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Where names stand: the most important first, each at the first of eight places where it touches nothing. */
final class LabelPlacer {

    private static final double SMALL = 11;
    private static final double LARGE = 13;
    private static final double GAP = 3;
    /** Vietnamese capitals carry two marks, one above the other. */
    private static final double ASCENT = 1.0;

    private static final double DESCENT = 0.24;
    /** Horizontal and vertical direction from the dot, best first. */
    private static final double[][] PLACES = {{1, 0}, {-1, 0}, {1, -1}, {1, 1}, {-1, -1}, {-1, 1}, {0, -1}, {0, 1}};

    private final Viewport viewport;
    private final BoxGrid taken;
    private final List<Label> placed = new ArrayList<>();

    private LabelPlacer(Viewport viewport) {
        this.viewport = viewport;
        taken = new BoxGrid(viewport.width(), viewport.height());
    }

    static List<Label> place(List<Dot> dots, List<GroundLabel> ground, Viewport viewport) {
        LabelPlacer placer = new LabelPlacer(viewport);
        ground.forEach(name -> placer.taken.add(name.left(), name.top(), name.right(), name.bottom(), name));
        for (Dot dot : dots) {
            double extent = dot.extent();
            placer.taken.add(dot.x() - extent, dot.y() - extent, dot.x() + extent, dot.y() + extent, dot);
        }
        dots.stream().sorted(PRIORITY).forEach(placer::placeNear);
        return List.copyOf(placer.placed);
    }

    private static final Comparator<Dot> PRIORITY = Comparator.<Dot>comparingInt(
                    dot -> dot.emphasis() == Emphasis.RAISED ? 0 : 1)
            .thenComparing(Comparator.comparingInt(LabelPlacer::ties).reversed())
            .thenComparing(dot -> dot.places().get(0).id());

    private static int ties(Dot dot) {
        return dot.places().stream().mapToInt(MapPlace::ties).sum();
    }

    private void placeNear(Dot dot) {
        MapPlace place = dot.places().get(0);
        boolean large = ties(dot) >= 8 || dot.emphasis() == Emphasis.RAISED;
        double size = large ? LARGE : SMALL;
        boolean bold = dot.emphasis() == Emphasis.RAISED;
        String text = text(dot);
        double width = Typeface.of(bold).width(text) * size;
        double height = (ASCENT + DESCENT) * size;
        double reach = dot.extent() + GAP;
        for (double[] direction : PLACES) {
            double slant = direction[0] != 0 && direction[1] != 0 ? 0.8 : 1;
            double left = dot.x() + direction[0] * reach * slant - width * (1 - direction[0]) / 2;
            double top = dot.y() + direction[1] * (reach * slant + height / 3) - height / 2;
            if (direction[0] == 0) {
                top = direction[1] < 0 ? dot.y() - reach - height : dot.y() + reach;
            }
            double right = left + width;
            double bottom = top + height;
            boolean inside = left >= 2 && top >= 2 && right <= viewport.width() - 2 && bottom <= viewport.height() - 2;
            if (inside && taken.isFree(left - 1, top, right + 1, bottom, dot)) {
                placed.add(new Label(
                        place.id(),
                        text,
                        left,
                        top + ASCENT * size,
                        size,
                        bold,
                        left,
                        top,
                        right,
                        bottom,
                        dot.emphasis()));
                taken.add(left - 1, top, right + 1, bottom, text);
                return;
            }
        }
    }

    /** Two localities on one seat mostly share a name; where they do not, both are named. */
    private static String text(Dot dot) {
        List<String> names =
                dot.places().stream().map(MapPlace::label).distinct().limit(2).toList();
        return String.join(" · ", names);
    }
}
