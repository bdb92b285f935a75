package kakehashi.map.ink;

import java.util.ArrayList;
import java.util.List;
import kakehashi.map.letter.Raster;
import kakehashi.map.scene.Label;

/** Keeps the ground under each label and puts it back over the curves, so that curves stop at labels. */
final class LabelGaps {

    private static final double MARGIN = 1;

    private record Gap(int left, int top, int width, int[] pixels) {}

    private final List<Gap> gaps = new ArrayList<>();

    /** Notes what lies under the labels now. */
    LabelGaps(Raster raster, List<Label> labels, double scale) {
        for (Label label : labels) {
            int left = Math.max(0, (int) Math.floor((label.left() - MARGIN) * scale));
            int top = Math.max(0, (int) Math.floor((label.top() + MARGIN) * scale));
            int right = Math.min(raster.width(), (int) Math.ceil((label.right() + MARGIN) * scale));
            int bottom = Math.min(raster.height(), (int) Math.ceil(label.bottom() * scale));
            if (left < right && top < bottom) {
                gaps.add(new Gap(left, top, right - left, raster.copy(left, top, right, bottom)));
            }
        }
    }

    /** Puts it back. */
    void open(Raster raster) {
        gaps.forEach(gap -> raster.paste(gap.pixels, gap.left, gap.top, gap.width));
    }
}
