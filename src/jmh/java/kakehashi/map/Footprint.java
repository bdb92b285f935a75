package kakehashi.map;

/** Says how much memory the geometry of many ties takes, and whether panning and zooming leaves any behind. */
public final class Footprint {

    private Footprint() {}

    public static void main(String[] arguments) throws Exception {
        int ties = arguments.length == 0 ? 100_000 : Integer.parseInt(arguments[0]);
        MapContent content = SyntheticTies.content(ties);
        BaseMap base = BaseMap.load();
        Viewport near = Viewport.ofBothCountries(1600, 1000, 1).withZoom(Gathering.OPENS_AT);
        long before = used();
        ArcScene scene = ArcScene.of(content, near, Palette.LIGHT);
        scene.hit(0, 0);
        long after = used();
        System.out.printf(
                "%,d ties, %,d curves: %.1f MB%n", ties, scene.curves().size(), (after - before) / 1e6);
        PixelPainter painter = new PixelPainter();
        int[] pixels = new int[1600 * 1000];
        MapContent real = SyntheticTies.content(0);
        long start = 0;
        for (int i = 0; i < 10_000; i++) {
            Viewport view = near.withZoom(4 + i % 40 / 8.0);
            painter.paint(base, ArcScene.of(real, view, Palette.LIGHT), pixels);
            if (i == 1000) {
                start = used();
            }
        }
        System.out.printf("9,000 zooms later: %.1f MB more%n", (used() - start) / 1e6);
        if (scene.curves().isEmpty() || pixels[0] == 0) {
            throw new IllegalStateException("nothing was drawn");
        }
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
