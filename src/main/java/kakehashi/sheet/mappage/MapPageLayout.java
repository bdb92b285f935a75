package kakehashi.sheet.mappage;

import java.util.Arrays;
import java.util.List;
import kakehashi.map.ink.GraphicsPainter;
import kakehashi.map.scene.ArcScene;
import kakehashi.map.scene.ColourBy;
import kakehashi.map.scene.Legend;
import kakehashi.map.scene.MapContent;
import kakehashi.map.view.Viewport;
import kakehashi.sheet.tree.TextMeasure;

/**
 * Where the parts of a map page lie: title and scale above, the map in its frame, legend and notes below. In logical pixels
 * of an A4 page, of which larger pages have more, but each of them larger: so a poster is read from farther away.
 */
final class MapPageLayout {

    static final double MARGIN = 20;
    static final double TITLE = 20;
    static final double SUBTITLE = 12;
    static final double TEXT = 11;
    static final double NOTE = 10;
    static final double ROW = 17;
    static final double NOTE_ROW = 14;
    static final double GAP = 10;
    /** Where the label of a legend entry begins after its sample. */
    static final double SAMPLE = 44;
    /** What lies at least between two columns of the legend. */
    static final double BETWEEN = 24;
    /** The scale bar takes this much of the title's right, but no more than a share of the page. */
    static final double SCALE = 190;

    private static final double SCALE_SHARE = 0.25;
    private static final double SMALLEST_TITLE = 9;
    /** The shorter side of an A4 page; up to that size type is as large as it is on a screen. */
    private static final double OF_A4 = 794;
    /** Type grows with the page, but less than the page does. */
    private static final double GROWTH = 0.7;
    /** Of all the page, what the map keeps even where the legend is long. */
    private static final double LEAST_MAP = 0.3;

    private final MapPage page;
    private final TextMeasure lettering;
    private final double growth;
    private final double width;
    private final double height;
    private final ArcScene scene;
    private final Legend legend;
    private final List<String> notes;
    /** The widths of the legend's columns. */
    private final double[] columns;

    private final int rows;

    MapPageLayout(MapPage page, GraphicsPainter painter, int width, int height, double pixelScale) {
        this.page = page;
        this.lettering = new TextMeasure(painter, page.words().language().locale());
        growth = Math.max(1, Math.pow(Math.min(width, height) / OF_A4, GROWTH));
        this.width = width / growth;
        this.height = height / growth;
        notes = page.foot().stream()
                .flatMap(note -> lettering.wrap(note, NOTE, this.width - 2 * MARGIN).stream())
                .toList();
        // which signs are on the map hardly depends on its height, and the legend's height decides that
        legend = Legend.of(scene((int) (this.height * 0.6), pixelScale * growth), page.words());
        columns = columns();
        rows = (legend.entries().size() + columns.length - 1) / columns.length;
        scene = scene(
                (int) Math.floor(Math.max(this.height * LEAST_MAP, footTop() - GAP - mapTop())), pixelScale * growth);
    }

    /** As many columns as there is room for, each as wide as its widest entry and a share of what is over. */
    private double[] columns() {
        double room = width - 2 * MARGIN;
        double[] widths = {room};
        for (int count = 2; count <= legend.entries().size(); count++) {
            double[] next = new double[count];
            int tall = (legend.entries().size() + count - 1) / count;
            for (int entry = 0; entry < legend.entries().size(); entry++) {
                double needed = width(legend.entries().get(entry).label(), false, TEXT) + SAMPLE + BETWEEN;
                next[entry / tall] = Math.max(next[entry / tall], needed);
            }
            double over = room - Arrays.stream(next).sum();
            if (over < 0 || next[count - 1] == 0) {
                break;
            }
            widths = Arrays.stream(next)
                    .map(needed -> needed + over / next.length)
                    .toArray();
        }
        return widths;
    }

    private ArcScene scene(int mapHeight, double pixelScale) {
        MapFrame frame = page.frame();
        Viewport view = Viewport.fit(
                frame.area(), (int) Math.round(width - 2 * MARGIN), mapHeight, pixelScale, frame.projection());
        // several colours would tell the ties of a pair apart, one would not
        boolean alike = frame.encoding().colourBy() == ColourBy.SCHEME;
        MapContent joined = frame.content().joinedIfOnePair();
        MapContent content = alike && joined.joined() ? joined.withEqualLines() : frame.content();
        return ArcScene.of(content, frame.backdrop(), view, frame.encoding());
    }

    /** Whether the parts fit the page one below the other. */
    boolean fits() {
        return mapTop() + scene.viewport().height() + GAP <= footTop() + 1;
    }

    /** How many logical pixels of the page one of the layout takes. */
    double growth() {
        return growth;
    }

    double width() {
        return width;
    }

    double height() {
        return height;
    }

    /** How much of the head's right the scale takes. */
    double scaleRoom() {
        return Math.min(SCALE, SCALE_SHARE * width);
    }

    ArcScene scene() {
        return scene;
    }

    Legend legend() {
        return legend;
    }

    List<String> notes() {
        return notes;
    }

    /** The size of type in which the title fits. */
    double titleSize() {
        double needed = width(page.title(), true, TITLE);
        return Math.max(SMALLEST_TITLE, Math.min(TITLE, TITLE * (width - 2 * MARGIN - scaleRoom()) / needed));
    }

    double titleBaseline() {
        return MARGIN + TITLE - 2;
    }

    double subtitleBaseline() {
        return titleBaseline() + SUBTITLE + 7;
    }

    double mapTop() {
        return subtitleBaseline() + GAP;
    }

    /** Top of the legend. */
    double footTop() {
        return noteTop() - GAP - Math.max(2, rows + 1) * ROW;
    }

    double entryX(int entry) {
        return MARGIN + Arrays.stream(columns, 0, entry / rows).sum();
    }

    /** The middle of an entry's line. */
    double entryY(int entry) {
        return footTop() + ROW * (1.5 + entry % rows);
    }

    double noteTop() {
        return height - MARGIN - notes.size() * NOTE_ROW;
    }

    double width(String text, boolean bold, double size) {
        return lettering.width(text, bold, size);
    }
}
