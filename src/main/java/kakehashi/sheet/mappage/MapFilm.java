package kakehashi.sheet.mappage;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import kakehashi.map.scene.MapContent;

/** A map page as pictures of the years, each tie from that in which it began. */
final class MapFilm {

    private static final int A_YEAR = 60;
    /** The last one stays, to be read. */
    private static final int THE_END = 400;

    private final MapPagePainter page;
    private final int width;
    private final int height;

    MapFilm(MapPagePainter page, int width, int height) {
        this.page = page;
        this.width = width;
        this.height = height;
    }

    void write(MapContent content, OutputStream out, MapPageWriter.Progress progress) throws IOException {
        List<Integer> dated = content.years();
        int first = dated.isEmpty() ? 0 : dated.get(0);
        int latest = dated.isEmpty() ? 0 : dated.get(dated.size() - 1);
        BufferedImage ground = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D below = ground.createGraphics();
        page.paintGround(below);
        below.dispose();
        BufferedImage end = picture(ground, content, latest);
        try (GifPictures pictures = new GifPictures(out, end)) {
            for (int year = first; year < latest; year++) {
                progress.done((year - first) / (double) (latest - first));
                pictures.add(picture(ground, content, year), A_YEAR);
            }
            pictures.add(end, THE_END);
        }
    }

    private BufferedImage picture(BufferedImage ground, MapContent content, int year) {
        BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = picture.createGraphics();
        g.drawImage(ground, 0, 0, null);
        page.paintYear(g, content.begunBy(year), year == 0 ? "" : Integer.toString(year));
        g.dispose();
        return picture;
    }
}
