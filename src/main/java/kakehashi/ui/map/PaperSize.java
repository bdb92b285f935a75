package kakehashi.ui.map;

import kakehashi.model.value.Coded;
import kakehashi.sheet.mappage.MapPageWriter.Size;

/** Sizes of a page that are asked for again and again, in pixels of 1/96 inch. */
enum PaperSize implements Coded {
    A4_LANDSCAPE(1123, 794),
    A4_PORTRAIT(794, 1123),
    A3_LANDSCAPE(1587, 1123),
    A3_PORTRAIT(1123, 1587),
    A1_LANDSCAPE(3179, 2245),
    SLIDE(1280, 720),
    /** Whatever is typed. */
    OTHER(0, 0);

    private final int width;
    private final int height;

    PaperSize(int width, int height) {
        this.width = width;
        this.height = height;
    }

    int width() {
        return width;
    }

    int height() {
        return height;
    }

    static PaperSize of(Size size) {
        for (PaperSize each : values()) {
            if (each.width == size.width() && each.height == size.height()) {
                return each;
            }
        }
        return OTHER;
    }
}
