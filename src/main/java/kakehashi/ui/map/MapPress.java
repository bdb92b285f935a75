package kakehashi.ui.map;

import java.nio.file.Path;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.DoubleConsumer;
import kakehashi.map.ink.Picture;
import kakehashi.sheet.mappage.MapPage;
import kakehashi.sheet.mappage.MapPageWriter;
import kakehashi.sheet.write.SheetFileException;
import org.jspecify.annotations.Nullable;

/** Draws map pages, one at a time; called in the background. What nobody waits for any more is given up. */
final class MapPress {

    private final AtomicInteger wanted = new AtomicInteger();
    private @Nullable MapPageWriter writer;

    /** What the page looks like, and whether its parts have room on it. */
    record Proof(Picture picture, boolean fits) {}

    /** Gives up what is being drawn; any thread. */
    void stop() {
        wanted.incrementAndGet();
    }

    /** A number for a new piece of work, in whose favour all earlier work is given up. */
    int begin() {
        return wanted.incrementAndGet();
    }

    /**
     * Draws a page in small.
     *
     * @param width of the picture, pixels
     * @throws CancellationException if it is no longer wanted
     */
    synchronized Proof proof(int work, MapOrder order, MapOrder.Subject subject, int width) {
        check(work);
        MapPage page = order.page(subject);
        boolean fits = writer().fits(page, order.size());
        check(work);
        return new Proof(writer().preview(page, order.size(), width), fits);
    }

    /**
     * Writes a page.
     *
     * @param progress told of the share that is done
     * @throws CancellationException if it is no longer wanted; nothing is then left of it
     */
    synchronized Path write(int work, MapOrder order, MapOrder.Subject subject, Path file, DoubleConsumer progress)
            throws SheetFileException {
        writer().write(order.page(subject), order.form(), order.size(), file, share -> {
            check(work);
            progress.accept(share);
        });
        return file;
    }

    private void check(int work) {
        if (work != wanted.get()) {
            throw new CancellationException();
        }
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
