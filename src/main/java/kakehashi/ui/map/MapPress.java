package kakehashi.ui.map;

import java.nio.file.Path;
import kakehashi.map.ink.Picture;
import kakehashi.session.LatestTask;
import kakehashi.sheet.mappage.MapPage;
import kakehashi.sheet.mappage.MapPageWriter;
import kakehashi.sheet.write.SheetFileException;
import org.jspecify.annotations.Nullable;

/** Draws map pages; called in the background, for one piece of work at a time. */
final class MapPress {

    private @Nullable MapPageWriter writer;

    /** What the page looks like, and whether its parts have room on it. */
    record Proof(Picture picture, boolean fits) {}

    /**
     * Draws a page in small.
     *
     * @param width of the picture, pixels
     */
    Proof proof(LatestTask.Turn turn, MapOrder order, MapOrder.Subject subject, int width) {
        MapPage page = order.page(subject);
        boolean fits = writer().fits(page, order.size());
        turn.check();
        return new Proof(writer().preview(page, order.size(), width), fits);
    }

    /** Writes a page; nothing is left of one that is given up. */
    Path write(LatestTask.Turn turn, MapOrder order, MapOrder.Subject subject, Path file) throws SheetFileException {
        writer().write(order.page(subject), order.form(), order.size(), file, turn::progress);
        return file;
    }

    private MapPageWriter writer() {
        MapPageWriter known = writer;
        if (known == null) {
            known = new MapPageWriter();
            writer = known;
        }
        return known;
    }
}
