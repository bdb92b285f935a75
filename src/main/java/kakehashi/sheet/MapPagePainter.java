package kakehashi.sheet;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import kakehashi.map.ArcScene;
import kakehashi.map.BaseMap;
import kakehashi.map.Box;
import kakehashi.map.Dot;
import kakehashi.map.GraphicsPainter;
import kakehashi.map.GroundShapes;
import kakehashi.map.Legend;
import kakehashi.map.LegendSamples;
import kakehashi.map.MapContent;
import kakehashi.map.MapLayer;
import kakehashi.map.Palette;
import kakehashi.map.Projection;
import kakehashi.map.ScaleBar;
import kakehashi.map.Spot;
import kakehashi.map.Viewport;

/** Draws a map page that has been laid out on a {@code Graphics2D}, as often as wanted. */
final class MapPagePainter {

    private static final Color PAPER = Color.WHITE;
    private static final Color INK = Color.BLACK;
    /** An inset is no wider and no higher than this share of the map. */
    private static final double INSET = 0.3;

    private static final double INSET_GAP = 8;

    private final MapPage page;
    private final MapPageLayout layout;
    private final GraphicsPainter painter;
    private final Frame map;
    private final List<Frame> insets = new ArrayList<>();

    /** A map in a frame, its upper left corner on the page. */
    private record Frame(ArcScene scene, GroundShapes ground, double x, double y) {}

    MapPagePainter(MapPage page, MapPageLayout layout, GraphicsPainter painter, BaseMap base) {
        this.page = page;
        this.layout = layout;
        this.painter = painter;
        map = new Frame(layout.scene(), GroundShapes.of(base, layout.scene()), MapPageLayout.MARGIN, layout.mapTop());
        List<Box> areas = layout.scene().backdrop().insetsFor(layout.scene().viewport());
        for (Box area : areas) {
            insets.add(inset(area, base));
        }
    }

    private Frame inset(Box area, BaseMap base) {
        Viewport whole = map.scene.viewport();
        int side = (int) (INSET * Math.min(whole.width(), whole.height()));
        double shape = Viewport.shapeOf(area);
        int width = (int) Math.round(shape < 1 ? Math.max(side * 0.6, side * shape) : side);
        int height = (int) Math.round(shape < 1 ? side : Math.max(side * 0.6, side / shape));
        double margin = 0.06 * (area.east() - area.west());
        Box around = new Box(area.west() - margin, area.south() - margin, area.east() + margin, area.north() + margin);
        Viewport view = Viewport.fit(
                around, width, height, whole.pixelScale(), page.frame().projection());
        ArcScene scene = ArcScene.of(
                MapContent.NOTHING, page.frame().backdrop(), view, page.frame().encoding());
        Spot corner = emptiestCorner(width, height);
        return new Frame(scene, GroundShapes.of(base, scene), map.x + corner.x(), map.y + corner.y());
    }

    private Spot emptiestCorner(int width, int height) {
        double right = map.scene.viewport().width() - width - INSET_GAP;
        double bottom = map.scene.viewport().height() - height - INSET_GAP;
        Spot best = new Spot(right, bottom);
        long fewest = Long.MAX_VALUE;
        for (Spot corner : List.of(
                new Spot(right, bottom),
                new Spot(INSET_GAP, bottom),
                new Spot(right, INSET_GAP),
                new Spot(INSET_GAP, INSET_GAP))) {
            long covered = map.scene.dots().stream()
                    .filter(dot -> covers(corner, width, height, dot))
                    .count();
            boolean taken =
                    insets.stream().anyMatch(other -> other.x == map.x + corner.x() && other.y == map.y + corner.y());
            if (!taken && covered < fewest) {
                best = corner;
                fewest = covered;
            }
        }
        return best;
    }

    private static boolean covers(Spot corner, int width, int height, Dot dot) {
        return dot.x() > corner.x() - INSET_GAP
                && dot.x() < corner.x() + width + INSET_GAP
                && dot.y() > corner.y() - INSET_GAP
                && dot.y() < corner.y() + height + INSET_GAP;
    }

    /**
     * Draws the page in logical pixels.
     *
     * @param layer is told the name of each part before it is drawn
     */
    void paint(Graphics2D g, Consumer<String> layer) {
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        g.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        layer.accept("paper");
        g.setColor(PAPER);
        g.fill(new Rectangle2D.Double(0, 0, layout.width(), layout.height()));
        for (MapLayer each : MapLayer.values()) {
            if (each != MapLayer.GRATICULE || page.frame().projection() == Projection.LAMBERT) {
                layer.accept(each.code());
                paint(g, map, each);
            }
        }
        if (!insets.isEmpty()) {
            layer.accept("insets");
            insets.forEach(inset -> paint(g, inset));
        }
        layer.accept("frame");
        outline(g, map);
        layer.accept("title");
        title(g);
        layer.accept("legend");
        legend(g);
        scale(g);
        layer.accept("notes");
        notes(g);
    }

    private void paint(Graphics2D g, Frame inset) {
        for (MapLayer each : List.of(MapLayer.GROUND, MapLayer.GROUND_NAMES)) {
            paint(g, inset, each);
        }
        outline(g, inset);
    }

    private void paint(Graphics2D g, Frame frame, MapLayer layer) {
        Shape before = g.getClip();
        g.clip(bounds(frame));
        g.translate(frame.x, frame.y);
        painter.paint(g, frame.ground, frame.scene, layer);
        g.translate(-frame.x, -frame.y);
        g.setClip(before);
    }

    private static Rectangle2D bounds(Frame frame) {
        Viewport view = frame.scene.viewport();
        return new Rectangle2D.Double(frame.x, frame.y, view.width(), view.height());
    }

    private static void outline(Graphics2D g, Frame frame) {
        g.setColor(INK);
        g.setStroke(new BasicStroke(0.75f));
        g.draw(bounds(frame));
    }

    private void title(Graphics2D g) {
        text(g, page.title(), true, layout.titleSize(), MapPageLayout.MARGIN, layout.titleBaseline());
        text(g, page.subtitle(), false, MapPageLayout.SUBTITLE, MapPageLayout.MARGIN, layout.subtitleBaseline());
    }

    private void legend(Graphics2D g) {
        Legend legend = layout.legend();
        double size = MapPageLayout.TEXT;
        text(g, legend.title(), true, size, MapPageLayout.MARGIN, layout.footTop() + size);
        Palette palette = page.frame().encoding().palette();
        for (int i = 0; i < legend.entries().size(); i++) {
            Spot at = new Spot(layout.entryX(i), layout.entryY(i));
            LegendSamples.draw(g, legend.entries().get(i), palette, at, MapPageLayout.SAMPLE - 10);
            text(g, legend.entries().get(i).label(), false, size, at.x() + MapPageLayout.SAMPLE, at.y() + size * 0.36);
        }
    }

    private void scale(Graphics2D g) {
        double room = MapPageLayout.SCALE - 40;
        ScaleBar bar = ScaleBar.of(layout.scene().viewport(), room);
        double right = layout.width() - MapPageLayout.MARGIN;
        double left = right - bar.pixels();
        double y = layout.footTop() + MapPageLayout.ROW * 1.5;
        String length = page.words().say("map.page.kilometres", bar.kilometres());
        double size = MapPageLayout.TEXT;
        text(g, length, false, size, right - layout.width(length, false, size), layout.footTop() + size);
        g.setColor(INK);
        g.setStroke(new BasicStroke(1));
        g.draw(new Rectangle2D.Double(left, y - 2, bar.pixels(), 4));
        g.fill(new Rectangle2D.Double(left, y - 2, bar.pixels() / 2, 4));
        g.draw(new Line2D.Double(left + bar.pixels() / 2, y - 2, left + bar.pixels() / 2, y + 2));
        String place = page.words()
                .say(
                        page.frame().projection() == Projection.LAMBERT
                                ? "map.page.scale-lambert"
                                : "map.page.scale-mercator");
        double noteSize = MapPageLayout.NOTE;
        text(g, place, false, noteSize, right - layout.width(place, false, noteSize), y + 5 + noteSize);
    }

    private void notes(Graphics2D g) {
        double baseline = layout.noteTop() + MapPageLayout.NOTE;
        for (String note : layout.notes()) {
            text(g, note, false, MapPageLayout.NOTE, MapPageLayout.MARGIN, baseline);
            baseline += MapPageLayout.NOTE_ROW;
        }
    }

    private void text(Graphics2D g, String text, boolean bold, double size, double x, double baseline) {
        g.setColor(INK);
        g.setFont(painter.font(bold, size));
        g.drawString(text, (float) x, (float) baseline);
    }
}
