package kakehashi.map.scene;

import java.util.Locale;
import kakehashi.map.ground.BaseMap;
import kakehashi.map.ground.Palette;
import kakehashi.map.ink.PixelPainter;
import kakehashi.map.view.Viewport;

/**
 * Says how much memory the geometry of many ties takes, and whether panning and zooming leaves any behind. The first
 * argument is the number of ties.
 */
public final class Footprint {

    private static final int VIEWS = 10_000;

    private Footprint() {}

    public static void main(String[] arguments) throws Exception {
        int ties = arguments.length == 0 ? 100_000 : Integer.parseInt(arguments[0]);
        Viewport near = Viewport.ofBothCountries(1600, 1000, 1).withZoom(Step.OPENS_AT);
        ArcScene scene = geometry(MapState.content(ties), near);
        wander(near, scene);
    }

    private static ArcScene geometry(MapContent content, Viewport near) throws InterruptedException {
        long before = used();
        ArcScene scene = ArcScene.of(content, near, Palette.LIGHT);
        scene.hit(0, 0);
        say(
                "%,d ties, %,d curves: %.1f MB",
                content.ties().size(), scene.curves().size(), (used() - before) / 1e6);
        return scene;
    }

    /** Pans and zooms the real ties over the whole map, each view laid out, painted and pointed at. */
    private static void wander(Viewport near, ArcScene many) throws Exception {
        BaseMap base = BaseMap.load();
        PixelPainter painter = new PixelPainter();
        int[] pixels = new int[near.pixelWidth() * near.pixelHeight()];
        ArcScene real = ArcScene.of(MapState.content(0), near, Palette.LIGHT);
        long start = 0;
        for (int i = 0; i < VIEWS; i++) {
            double way = i / 97.0;
            Viewport view =
                    new Viewport(122 + 15 * Math.cos(way), 24 + 10 * Math.sin(way), 4 + i % 64 / 8.0, 1600, 1000, 1);
            ArcScene seen = real.seenIn(view);
            painter.paint(base, seen, pixels);
            seen.hit(800, 500);
            if (i == VIEWS / 10) {
                start = used();
            }
        }
        say("%,d views later: %.1f MB more", VIEWS - VIEWS / 10, (used() - start) / 1e6);
        if (many.curves().isEmpty() || pixels[0] == 0) {
            throw new IllegalStateException("nothing was drawn");
        }
    }

    private static void say(String format, Object... values) {
        System.out.printf(Locale.ROOT, format + "%n", values);
    }

    private static long used() throws InterruptedException {
        for (int i = 0; i < 4; i++) {
            System.gc();
            Thread.sleep(50);
        }
        Runtime runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }
}
