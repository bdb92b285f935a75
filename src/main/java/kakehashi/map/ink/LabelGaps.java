package kakehashi.map.ink;

import java.util.ArrayList;
import java.util.List;
import kakehashi.map.ground.LabelRules;
import kakehashi.map.letter.Raster;

/** Keeps the ground under each name and puts it back over the curves, so that curves stop at names. */
final class LabelGaps {

    private record Gap(int left, int top, int width, int[] pixels) {}

    private final List<Gap> gaps = new ArrayList<>();

    /** Notes what lies under the names now. */
    LabelGaps(Raster raster, List<LabelRules.Cover> names, double scale) {
        for (LabelRules.Cover name : names) {
            int left = Math.max(0, (int) Math.floor(name.left() * scale));
            int top = Math.max(0, (int) Math.floor(name.top() * scale));
            int right = Math.min(raster.width(), (int) Math.ceil(name.right() * scale));
            int bottom = Math.min(raster.height(), (int) Math.ceil(name.bottom() * scale));
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
