package kakehashi.sheet.write;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import kakehashi.map.ground.Palette;
import kakehashi.map.ink.GraphicsPainter;
import kakehashi.map.ink.GroundShapes;
import kakehashi.map.scene.ArcScene;
import kakehashi.map.scene.Encoding;
import kakehashi.map.scene.Inset;
import kakehashi.map.view.Box;
import kakehashi.map.view.MapLayer;
import kakehashi.map.view.Projection;
import kakehashi.map.view.ScaleBar;
import kakehashi.map.view.Viewport;
import kakehashi.sheet.tree.Block;
import kakehashi.sheet.tree.SheetLanguage;
import kakehashi.sheet.tree.TextMeasure;
import kakehashi.text.Words;

/**
 * The map of a sheet laid out at a width, in pixels of 1/96 inch: both countries whole in Lambert's projection with all
 * islands that a viewpoint names, and a scale bar.
 */
public final class MapFigure {

    /**
     * How large names are drawn, of their size on the screen: as large as lets every sea and island be named that the
     * viewpoint names.
     */
    private static final double[] SIZES = {0.85, 0.8, 0.75, 0.7, 0.65};

    /** Both countries, and so much of the sea in the south as the names of the islands there need. */
    private static final Box AREA = new Box(102, 4, 147.5, 45.8);

    /** Height of the map of its width, as that area lies in the projection. */
    private static final double SHAPE = 0.95;

    private static final double TEXT = 10;
    private static final double BAR = 0.25;
    private static final double INSIDE = 6;
    /** So far from the right and the lower edge that no rounding of a coarse picture cuts the frame off. */
    private static final double EDGE = 1.5;

    private final Block.Figure figure;
    private final Words words;
    private final double width;
    private final double mapHeight;
    private final double size;
    private final ArcScene scene;

    public MapFigure(Block.Figure figure, SheetLanguage language, double width) {
        this.figure = figure;
        this.words = Words.in(language.first());
        this.width = width;
        this.mapHeight = Math.rint(width * SHAPE);
        double largest = SIZES[SIZES.length - 1];
        for (double each : SIZES) {
            if (figure.backdrop().namesLeftOut(view(each)).isEmpty()) {
                largest = each;
                break;
            }
        }
        this.size = largest;
        this.scene = ArcScene.of(
                figure.content().joinedIfOnePair(), figure.backdrop(), view(size), Encoding.of(Palette.PRINT));
    }

    private Viewport view(double nameSize) {
        return Viewport.fit(
                AREA,
                (int) Math.round(width / nameSize),
                (int) Math.round(mapHeight / nameSize),
                nameSize,
                Projection.LAMBERT);
    }

    /** The seas and islands that the viewpoint names and for whose names there is no room, in an inset neither. */
    public List<String> namesLeftOut() {
        List<String> left = new ArrayList<>(figure.backdrop().namesLeftOut(scene.viewport()));
        for (ArcScene inset : Inset.scenesFor(scene)) {
            left.retainAll(figure.backdrop().namesLeftOut(inset.viewport()));
        }
        return left;
    }

    double height() {
        return mapHeight;
    }

    ArcScene scene() {
        return scene;
    }

    /**
     * Draws it.
     *
     * @param grounds gives the ground of a scene
     */
    void paint(Graphics2D g, GraphicsPainter painter, Function<ArcScene, GroundShapes> grounds) {
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        g.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        Rectangle2D frame = new Rectangle2D.Double(0.5, 0.5, width - EDGE, mapHeight - EDGE);
        Graphics2D map = (Graphics2D) g.create();
        map.clip(frame);
        map.scale(size, size);
        GroundShapes ground = grounds.apply(scene);
        for (MapLayer layer : MapLayer.values()) {
            painter.paint(map, ground, scene, layer);
        }
        for (Inset inset : Inset.of(scene)) {
            painter.paint(map, grounds.apply(inset.scene()), inset);
        }
        map.dispose();
        g.setColor(Color.BLACK);
        g.setStroke(new BasicStroke(0.5f));
        g.draw(frame);
        scale(g, painter);
    }

    /** In the lower right corner, where there is only sea. */
    private void scale(Graphics2D g, GraphicsPainter painter) {
        ScaleBar bar = ScaleBar.of(scene.viewport(), width * BAR / size);
        double right = width - INSIDE;
        double left = right - bar.pixels() * size;
        double y = mapHeight - INSIDE;
        g.setStroke(new BasicStroke(1));
        g.draw(new Line2D.Double(left, y, right, y));
        g.draw(new Line2D.Double(left, y - 3, left, y));
        g.draw(new Line2D.Double(right, y - 3, right, y));
        String length = words.say("map.page.kilometres", bar.kilometres());
        TextMeasure lettering = new TextMeasure(painter, words.language().locale());
        g.setFont(painter.font(false, TEXT));
        g.drawString(length, (float) ((left + right - lettering.width(length, false, TEXT)) / 2), (float) (y - 3));
    }
}
