package kakehashi.ui.map;

import java.nio.IntBuffer;
import java.util.function.Consumer;
import javafx.animation.AnimationTimer;
import javafx.geometry.Rectangle2D;
import javafx.scene.image.Image;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.util.Duration;
import kakehashi.map.ink.Blend;
import kakehashi.map.ink.Picture;
import org.jspecify.annotations.Nullable;

/**
 * Leads from one picture of the map to the next, so that ties appear and go softly. The pixels are mixed here and shown
 * as one opaque image: a second, translucent image over the first would halve the frame rate without a graphics card.
 */
final class MapFade {

    /** Nanoseconds of a frame. */
    private static final long FRAME = 16_000_000;

    private final AnimationTimer timer = new AnimationTimer() {
        @Override
        public void handle(long now) {
            frame(now);
        }
    };
    private final Consumer<Image> show;
    private int[] from = {};
    private int[] mixed = {};
    private @Nullable PixelBuffer<IntBuffer> buffer;
    private @Nullable WritableImage image;
    private @Nullable Blend blend;
    private @Nullable Image last;
    private double length;
    private long begun;

    /** @param show shows an image in the place of the one before */
    MapFade(Consumer<Image> show) {
        this.show = show;
    }

    /**
     * Fades from what is shown to the next picture.
     *
     * @param before the picture shown, or being faded to
     * @param finished the next picture as an image, shown at the end
     */
    void begin(Picture before, Picture next, Image finished, Duration duration) {
        int size = next.width() * next.height();
        WritableImage shown = paper(next);
        boolean still = blend == null;
        if (still) {
            System.arraycopy(before.pixels(), 0, mixed, 0, size);
        }
        // While one fade is still going on, the next begins at what is seen of it.
        if (from.length != size) {
            from = new int[size];
        }
        System.arraycopy(mixed, 0, from, 0, size);
        Blend going = new Blend(from, next);
        blend = going;
        last = finished;
        length = duration.toMillis() * 1e6;
        begun = 0;
        // The first frame shows something of the next picture already.
        going.mix(FRAME / length, mixed);
        if (still) {
            update(0, next.height());
        } else if (going.rows() > 0) {
            update(going.firstRow(), going.rows());
        }
        show.accept(shown);
        timer.start();
    }

    /** Shows nothing more of a fade that is going on. */
    void stop() {
        timer.stop();
        blend = null;
    }

    private WritableImage paper(Picture next) {
        PixelBuffer<IntBuffer> known = buffer;
        WritableImage fitting = image;
        if (known == null
                || fitting == null
                || known.getWidth() != next.width()
                || known.getHeight() != next.height()) {
            mixed = new int[next.width() * next.height()];
            known = new PixelBuffer<>(
                    next.width(), next.height(), IntBuffer.wrap(mixed), PixelFormat.getIntArgbPreInstance());
            fitting = new WritableImage(known);
            buffer = known;
            image = fitting;
        }
        return fitting;
    }

    private void frame(long now) {
        Blend going = blend;
        if (going == null) {
            return;
        }
        if (begun == 0) {
            begun = now - 2 * FRAME;
        }
        double share = (now - begun) / length;
        if (share >= 1) {
            Image end = last;
            stop();
            if (end != null) {
                show.accept(end);
            }
        } else if (going.rows() > 0) {
            going.mix(share, mixed);
            update(going.firstRow(), going.rows());
        }
    }

    private void update(int firstRow, int rows) {
        PixelBuffer<IntBuffer> shown = buffer;
        if (shown != null) {
            shown.updateBuffer(all -> new Rectangle2D(0, firstRow, all.getWidth(), rows));
        }
    }
}
