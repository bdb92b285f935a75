package kakehashi.sheet.write;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import javax.imageio.ImageIO;
import kakehashi.chart.ChartOnPaper;
import kakehashi.chart.ChartPainter;
import kakehashi.sheet.tree.Block;
import kakehashi.sheet.tree.Markup;
import kakehashi.sheet.tree.Sheet;

/** One long page for a browser, or for a mail, with everything it needs inside. */
final class ScreenMedium implements Medium {

    /** How the map is held. */
    enum Drawing {
        /** In lines, with names as text. */
        LINES,
        /** In pixels, since mail programs drop what they do not know. */
        PIXELS
    }

    private static final int WIDTH = 380;
    private static final int SCALE = 2;

    private final String style = Medium.resource("screen.css");
    private final MapDrawer maps;
    private final ChartPainter charts = new ChartPainter();
    private final Drawing drawing;

    ScreenMedium(MapDrawer maps, Drawing drawing) {
        this.maps = maps;
        this.drawing = drawing;
    }

    @Override
    public String style(Sheet sheet) {
        return style;
    }

    @Override
    public void bookmarks(Sheet sheet, Markup out) {
        // else a telephone shows a page of a desk's width
        out.empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
        out.empty("meta", "name", "generator", "content", SheetFile.PROGRAM);
    }

    /** Mail programs drop the marks that a link within a mail would lead to. */
    @Override
    public boolean leadsToSources() {
        return drawing == Drawing.LINES;
    }

    @Override
    public boolean dividesColumns() {
        return true;
    }

    @Override
    public boolean marksWords() {
        return drawing == Drawing.LINES;
    }

    @Override
    public void picture(Sheet sheet, Block.Figure figure, int index, Markup out) {
        if (drawing == Drawing.LINES) {
            out.open("div", "role", "img", "aria-label", figure.alternative())
                    .raw(maps.svg(figure, sheet.language(), WIDTH))
                    .close("div");
        } else {
            BufferedImage picture = maps.picture(figure, sheet.language(), WIDTH, SCALE);
            String pixels = "data:image/png;base64," + Base64.getEncoder().encodeToString(png(picture));
            out.empty(
                    "img",
                    "src",
                    pixels,
                    "alt",
                    figure.alternative(),
                    "width",
                    Integer.toString(WIDTH),
                    "height",
                    Integer.toString(picture.getHeight() / SCALE));
        }
    }

    @Override
    public void chart(Sheet sheet, Block.Chart chart, int index, Markup out) {
        ChartOnPaper content = chart.content();
        if (drawing == Drawing.LINES) {
            out.open("div", "role", "img", "aria-label", content.title())
                    .raw(charts.svgElement(content.drawing()))
                    .close("div");
        } else {
            out.empty(
                    "img",
                    "src",
                    "data:image/png;base64," + Base64.getEncoder().encodeToString(charts.png(content.drawing())),
                    "alt",
                    content.title(),
                    "width",
                    Long.toString(Math.round(content.drawing().width())),
                    "height",
                    Long.toString(Math.round(content.drawing().height())));
        }
    }

    private static byte[] png(BufferedImage picture) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ImageIO.write(picture, "png", out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    @Override
    public void head(Sheet sheet, Markup out) {
        String handling = sheet.page().edges().handling();
        if (!handling.isEmpty()) {
            out.element("p", handling, "class", "handling");
        }
    }

    @Override
    public void foot(Sheet sheet, Markup out) {
        sheet.page().foot().lines().forEach(line -> out.element("p", line, "class", "foot"));
    }
}
