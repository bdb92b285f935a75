package kakehashi.sheet.mappage;

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
import java.util.stream.Stream;
import kakehashi.map.ground.BaseMap;
import kakehashi.map.ground.LabelRules;
import kakehashi.map.ground.Palette;
import kakehashi.map.ink.GraphicsPainter;
import kakehashi.map.ink.GroundShapes;
import kakehashi.map.ink.LegendSamples;
import kakehashi.map.scene.ArcScene;
import kakehashi.map.scene.Closeup;
import kakehashi.map.scene.Inset;
import kakehashi.map.scene.Legend;
import kakehashi.map.scene.MapContent;
import kakehashi.map.view.MapLayer;
import kakehashi.map.view.Projection;
import kakehashi.map.view.ScaleBar;
import kakehashi.map.view.Spot;
import kakehashi.map.view.Viewport;

/** Draws a map page that has been laid out on a {@code Graphics2D}, as often as wanted. */
final class MapPagePainter {

    private static final Color PAPER = Color.WHITE;
    private static final Color INK = Color.BLACK;
    /** What lies below the year is still seen. */
    private static final Color VEIL = new Color(255, 255, 255, 200);

    private static final double YEAR = 48;
    private final MapPage page;
    private final MapPageLayout layout;
    private final GraphicsPainter painter;
    private final ArcScene map;
    private final GroundShapes ground;
    private final List<Corner> insets;
    private final List<Closer> closeups;

    private record Corner(Inset inset, GroundShapes ground) {}

    private record Closer(Closeup closeup, GroundShapes ground) {}

    MapPagePainter(MapPage page, MapPageLayout layout, GraphicsPainter painter, BaseMap base) {
        this.page = page;
        this.layout = layout;
        this.painter = painter;
        ArcScene open = layout.scene();
        List<Inset> needed = Inset.of(open);
        List<Closeup> closer = Closeup.of(open, needed, page.words());
        List<LabelRules.Cover> covered = Stream.concat(
                        needed.stream(), closer.stream().map(Closeup::inset))
                .map(Inset::cover)
                .toList();
        map = covered.isEmpty()
                ? open
                : open.seenIn(open.viewport(), new LabelRules(open.rules().scale(), covered));
        ground = GroundShapes.of(base, map);
        insets = needed.stream()
                .map(inset -> new Corner(inset, GroundShapes.of(base, inset.scene())))
                .toList();
        closeups = closer.stream()
                .map(each -> new Closer(each, GroundShapes.of(base, each.inset().scene())))
                .toList();
    }

    /** What the page says to who does not see it. */
    String spoken() {
        List<String> said = new ArrayList<>(
                List.of(page.title(), page.subtitle(), layout.legend().title()));
        closeups.forEach(each -> said.add(each.closeup.title()));
        layout.legend().entries().forEach(entry -> said.add(entry.label()));
        said.addAll(page.foot());
        return String.join("\n", said);
    }

    /**
     * Draws the page in logical pixels.
     *
     * @param layer is told the name of each part before it is drawn
     */
    void paint(Graphics2D g, Consumer<String> layer) {
        prepare(g);
        layer.accept("paper");
        paper(g);
        for (MapLayer each : MapLayer.values()) {
            layer.accept(each.code());
            onTheMap(g, () -> painter.paint(g, ground, map, each));
            if (each == MapLayer.GROUND && page.frame().projection() == Projection.LAMBERT) {
                layer.accept("graticule");
                onTheMap(g, () -> painter.graticule(g, map, page.words()));
            }
        }
        if (!closeups.isEmpty()) {
            layer.accept("closeups");
            onTheMap(g, () -> closeups.forEach(each -> painter.paint(g, each.ground, each.closeup)));
        }
        if (!insets.isEmpty()) {
            layer.accept("insets");
            onTheMap(g, () -> insets.forEach(corner -> painter.paint(g, corner.ground, corner.inset)));
        }
        layer.accept("frame");
        around(g, layer);
    }

    private void around(Graphics2D g, Consumer<String> layer) {
        outline(g);
        layer.accept("title");
        title(g);
        layer.accept("legend");
        legend(g);
        scale(g);
        layer.accept("notes");
        notes(g);
    }

    private void prepare(Graphics2D g) {
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        g.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        g.scale(layout.growth(), layout.growth());
    }

    private void paper(Graphics2D g) {
        g.setColor(PAPER);
        g.fill(new Rectangle2D.Double(0, 0, layout.width(), layout.height()));
    }

    /** Draws what is the same in every year: paper and ground. */
    void paintGround(Graphics2D g) {
        prepare(g);
        paper(g);
        onTheMap(g, () -> painter.paint(g, ground, map, MapLayer.GROUND));
        if (page.frame().projection() == Projection.LAMBERT) {
            onTheMap(g, () -> painter.graticule(g, map, page.words()));
        }
    }

    /**
     * Draws, over the ground, what is on the map in a year, and all that stands around it.
     *
     * @param year written large on the map; blank for none
     */
    void paintYear(Graphics2D g, MapContent content, String year) {
        prepare(g);
        MapFrame frame = page.frame();
        ArcScene then = ArcScene.of(content, frame.backdrop(), map.viewport(), frame.encoding());
        for (MapLayer each : MapLayer.values()) {
            if (each != MapLayer.GROUND) {
                onTheMap(g, () -> painter.paint(g, ground, then, each));
            }
        }
        onTheMap(g, () -> insets.forEach(corner -> painter.paint(g, corner.ground, corner.inset)));
        around(g, layer -> {});
        if (!year.isBlank()) {
            double wide = layout.width(year, true, YEAR);
            g.setColor(VEIL);
            g.fill(new Rectangle2D.Double(MapPageLayout.MARGIN + 8, layout.mapTop() + 8, wide + 16, YEAR + 8));
            text(g, year, true, YEAR, MapPageLayout.MARGIN + 16, layout.mapTop() + 8 + YEAR * 0.93);
        }
    }

    /** Draws something in the frame of the map, whose upper left corner is the origin meanwhile. */
    private void onTheMap(Graphics2D g, Runnable drawing) {
        Shape before = g.getClip();
        g.clip(bounds());
        g.translate(MapPageLayout.MARGIN, layout.mapTop());
        drawing.run();
        g.translate(-MapPageLayout.MARGIN, -layout.mapTop());
        g.setClip(before);
    }

    private Rectangle2D bounds() {
        Viewport view = map.viewport();
        return new Rectangle2D.Double(MapPageLayout.MARGIN, layout.mapTop(), view.width(), view.height());
    }

    private void outline(Graphics2D g) {
        g.setColor(INK);
        g.setStroke(new BasicStroke(0.75f));
        g.draw(bounds());
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
        double size = MapPageLayout.TEXT;
        ScaleBar bar = ScaleBar.of(layout.scene().viewport(), layout.scaleRoom() * 0.6);
        double right = layout.width() - MapPageLayout.MARGIN;
        double left = right - bar.pixels();
        double y = layout.titleBaseline() - size * 0.36;
        String length = page.words().say("map.page.kilometres", bar.kilometres());
        text(g, length, false, size, left - layout.width(length, false, size) - 8, layout.titleBaseline());
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
        double start = right - layout.width(place, false, noteSize);
        double taken = MapPageLayout.MARGIN + layout.width(page.subtitle(), false, MapPageLayout.SUBTITLE);
        if (start > taken + MapPageLayout.GAP) {
            text(g, place, false, noteSize, start, layout.subtitleBaseline());
        }
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
