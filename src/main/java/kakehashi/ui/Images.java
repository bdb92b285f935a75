package kakehashi.ui;

import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import kakehashi.map.Picture;

/** What was painted without a screen, for the screen. */
final class Images {

    private Images() {}

    /** A small picture as an image of its own. */
    static Image of(Picture small) {
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
