package kakehashi.map.scene;

import java.util.ArrayList;
import java.util.List;
import kakehashi.map.ground.LabelRules;
import kakehashi.map.letter.Typeface;
import kakehashi.map.view.Box;
import kakehashi.map.view.Spot;
import kakehashi.map.view.Viewport;
import kakehashi.model.value.Coded;
import kakehashi.model.value.Seat;
import kakehashi.text.Words;

/**
 * A region in which localities stand so close that a map of both countries cannot name them, drawn larger in a frame over
 * the map, with its ties and names. Immutable; any thread.
 *
 * @param inset what is drawn, and where over the map
 * @param title of the region, at the upper left of its frame
 * @param corners of the region on the map, around
 */
public record Closeup(Inset inset, String title, List<Spot> corners) {

    /** Size of the title's type, logical pixels. */
    public static final double TITLE = 11;
    /** From the frame to the title. */
    public static final double PADDING = 4;
    /** Of the title with the space around it. */
    public static final double TITLE_HEIGHT = 17;

    /** A map whose shorter side is less has no room to spare. */
    private static final double LEAST_SIDE = 440;
    /** Dots and curves are so much smaller than on the map, and there is the more room between them. */
    private static final double SCALE = 0.7;
    /** Names are a little smaller than on the map, so that more of them find room. */
    private static final double NAMES = 0.9;
    /** With fewer localities a region needs no closer look. */
    private static final int CROWD = 5;

    private static final int EDGE = 8;

    /** The dense regions: their sides in degrees, and those of the frame as shares of the map's width and height at most. */
    enum Region implements Coded {
        RED_RIVER_DELTA(105.0, 20.0, 107.3, 21.6),
        KANSAI(134.5, 33.95, 136.7, 35.5),
        KANTO(138.7, 34.95, 140.75, 36.6);

        private static final double WIDE = 0.3;
        private static final double HIGH = 0.4;

        private final double west;
        private final double south;
        private final double east;
        private final double north;

        Region(double west, double south, double east, double north) {
            this.west = west;
            this.south = south;
            this.east = east;
            this.north = north;
        }

        Box area() {
            return new Box(west, south, east, north);
        }
    }

    /**
     * The closer looks that a map needs: where it gathers ties and has room for them. Each lies where it covers least.
     *
     * @param others what lies over the map already
     */
    public static List<Closeup> of(ArcScene map, List<Inset> others, Words words) {
        List<Closeup> found = new ArrayList<>();
        Viewport view = map.viewport();
        if (!Gathering.gathers(map.content(), view) || Math.min(view.width(), view.height()) < LEAST_SIDE) {
            return found;
        }
        List<Inset> placed = new ArrayList<>(others);
        for (Region region : Region.values()) {
            long localities = map.content().places().stream()
                    .filter(place ->
                            region.area().holds(place.seat().lon(), place.seat().lat()))
                    .count();
            if (localities >= CROWD && view.holds(region.area())) {
                String title = words.name(region);
                ArcScene scene = drawn(map, region, title);
                if (scene.viewport().zoom() >= Step.OPENS_AT) {
                    Inset inset = Inset.placed(scene, SCALE, map, placed);
                    placed.add(inset);
                    found.add(new Closeup(inset, title, corners(view, scene.viewport())));
                }
            }
        }
        return List.copyOf(found);
    }

    private static ArcScene drawn(ArcScene map, Region region, String title) {
        Viewport view = map.viewport();
        double shape = Viewport.shapeOf(region.area());
        double width = Math.min(Region.WIDE * view.width(), Region.HIGH * view.height() * shape);
        Viewport close = Viewport.fit(
                region.area(),
                (int) Math.round(width / SCALE),
                (int) Math.round(width / shape / SCALE),
                view.pixelScale() * SCALE,
                view.projection());
        LabelRules.Cover head = new LabelRules.Cover(0, 0, titleWidth(title) / SCALE, TITLE_HEIGHT / SCALE);
        LabelRules rules = new LabelRules(NAMES / SCALE * map.rules().scale(), List.of(head));
        return ArcScene.of(map.content(), map.backdrop(), close, map.encoding(), rules);
    }

    private static double titleWidth(String title) {
        return 2 * PADDING + Typeface.of(true).width(title) * TITLE;
    }

    /** How wide the title is with the space around it. */
    public double titleWidth() {
        return titleWidth(title);
    }

    /** What a view shows, as a line around it on another. */
    private static List<Spot> corners(Viewport map, Viewport close) {
        List<Spot> around = new ArrayList<>();
        double width = close.width();
        double height = close.height();
        double[][] turns = {{0, 0}, {width, 0}, {width, height}, {0, height}, {0, 0}};
        for (int side = 0; side + 1 < turns.length; side++) {
            for (int step = 0; step < EDGE; step++) {
                double share = step / (double) EDGE;
                Seat place = close.place(
                        turns[side][0] + (turns[side + 1][0] - turns[side][0]) * share,
                        turns[side][1] + (turns[side + 1][1] - turns[side][1]) * share);
                around.add(map.point(place.lon(), place.lat()));
            }
        }
        return List.copyOf(around);
    }
}
