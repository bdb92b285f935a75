package kakehashi.ui.control;

import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import kakehashi.map.ink.Picture;

/** What was painted without a screen, for the screen. */
public final class Images {

    private Images() {}

    /** A small picture as an image of its own. */
    public static Image of(Picture small) {
        WritableImage image = new WritableImage(small.width(), small.height());
        image.getPixelWriter()
                .setPixels(
                        0,
                        0,
                        small.width(),
                        small.height(),
                        PixelFormat.getIntArgbInstance(),
                        small.pixels(),
                        0,
                        small.width());
        return image;
    }
}
