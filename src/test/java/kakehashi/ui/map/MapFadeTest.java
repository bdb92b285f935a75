package kakehashi.ui.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javafx.scene.image.Image;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;
import javafx.util.Duration;
import kakehashi.map.ink.Picture;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

class MapFadeTest {

    private static Picture plain(int colour) {
        int[] pixels = new int[6 * 4];
        Arrays.fill(pixels, colour);
        return new Picture(pixels, 6, 4);
    }

    @Test
    void the_first_frame_shows_something_of_the_next_picture_and_the_last_nothing_else() throws Exception {
        FxToolkit.registerPrimaryStage();
        List<Image> shown = new ArrayList<>();
        Image finished = new WritableImage(6, 4);
        Color first = WaitForAsyncUtils.asyncFx(() -> {
                    new MapFade(shown::add).begin(plain(0xFFFFFFFF), plain(0xFF000000), finished, Duration.millis(160));
                    return shown.get(0).getPixelReader().getColor(3, 2);
                })
                .get();
        assertThat(first.getBrightness()).isBetween(0.85, 0.95);
        WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, () -> WaitForAsyncUtils.asyncFx(() -> shown.contains(finished))
                .get());
    }
}
