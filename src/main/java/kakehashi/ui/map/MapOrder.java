package kakehashi.ui.map;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import kakehashi.map.ground.Palette;
import kakehashi.map.ground.Viewpoint;
import kakehashi.map.scene.Encoding;
import kakehashi.map.scene.MapContent;
import kakehashi.map.view.Box;
import kakehashi.map.view.Projection;
import kakehashi.map.view.Viewport;
import kakehashi.model.value.Language;
import kakehashi.sheet.mappage.MapFrame;
import kakehashi.sheet.mappage.MapPage;
import kakehashi.sheet.mappage.MapPageWriter;
import kakehashi.sheet.mappage.MapPageWriter.Form;
import kakehashi.sheet.mappage.MapPageWriter.Size;
import org.jspecify.annotations.Nullable;

/**
 * A map to save, as it was chosen.
 *
 * @param seen whether the page shows the part of the world that the window shows, instead of the whole result
 * @param second language of the smaller names beneath; null for none
 */
record MapOrder(
        boolean seen,
        Form form,
        Size size,
        Projection projection,
        Viewpoint viewpoint,
        @Nullable Language second,
        String title) {

    /** What the map showed when it was to be saved; no view before the map was first seen. */
    record Subject(MapSubject map, @Nullable Viewport view) {}

    /** The viewpoint of a page: that of the window where one was chosen there, else that of the page's languages. */
    static Viewpoint usualViewpoint(Viewpoint chosen, Language language, @Nullable Language second) {
        Set<Language> languages = EnumSet.of(language);
        if (second != null) {
            languages.add(second);
        }
        return chosen == Viewpoint.NEUTRAL ? Viewpoint.of(languages) : chosen;
    }

    /** Whether sides and scale are within what can be drawn. */
    boolean isPossible() {
        return isSide(size.width())
                && isSide(size.height())
                && (form != Form.GIF || Math.max(size.width(), size.height()) <= MapPageWriter.LONGEST_FILM)
                && (form != Form.PNG
                        || (size.scale() > 0
                                && size.scale() <= MapPageWriter.LARGEST_SCALE
                                && Math.max(pixels(size.width()), pixels(size.height())) <= MapPageWriter.WIDEST));
    }

    private static boolean isSide(int pixels) {
        return pixels >= MapPageWriter.SHORTEST_SIDE && pixels <= MapPageWriter.LONGEST_SIDE;
    }

    /** A side in the pixels of a PNG. */
    long pixels(int side) {
        return Math.round(side * size.scale());
    }

    /** Composes the page; off the FX thread. */
    MapPage page(Subject subject) {
        MapSubject map = subject.map();
        Viewport view = seen ? subject.view() : null;
        MapContent content = map.content(second, view != null);
        Box area = view == null ? Viewport.areaOf(content.seats()) : view.box();
        Encoding encoding = new Encoding(Palette.PRINT, map.encoding().colourBy());
        MapFrame frame = new MapFrame(content, map.backdrop(viewpoint), encoding, area, projection);
        MapPage page = MapPage.of(Optional.empty(), map.asOf(), frame, map.edition(), map.words())
                .titled(title)
                .saying(map.countedBy());
        return view == null ? page : page.ofPart(map.asOf());
    }
}
