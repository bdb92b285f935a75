package kakehashi.map.ink;

import java.util.HashMap;
import java.util.Map;
import kakehashi.map.ground.GroundLabel;
import kakehashi.map.ground.Palette;
import kakehashi.map.letter.Coverage;
import kakehashi.map.letter.Outline;
import kakehashi.map.letter.Raster;
import kakehashi.map.letter.Typeface;
import kakehashi.map.scene.Label;

/**
 * The pixels of glyphs at the sizes in use, each drawn once and kept, together with the wider glyph that serves as its
 * halo. For one thread.
 */
final class GlyphMasks {

    /** Positions of a glyph between two pixels. */
    private static final int STEPS = 4;
    /** Width of the halo around a glyph, logical pixels. */
    static final double HALO = 1.6;

    private static final int KEPT_AT_MOST = 4000;

    private record Key(int character, boolean bold, float size, int step) {}

    private record Mask(byte[] ink, byte[] halo, int left, int top, int width, int height) {}

    private final Map<Key, Mask> masks = new HashMap<>();
    private final Coverage coverage = new Coverage();

    void draw(Raster raster, Label label, double scale, int halo, int ink, double opacity) {
        Type first = new Type(label.text(), label.bold(), label.size() * scale);
        Type second = new Type(label.second(), false, label.secondSize() * scale);
        double x = label.x() * scale;
        for (boolean underneath : new boolean[] {true, false}) {
            int colour = underneath ? halo : ink;
            line(raster, first, x, label.baseline() * scale, scale, underneath, colour, opacity);
            line(raster, second, x, label.secondBaseline() * scale, scale, underneath, colour, opacity);
        }
    }

    void draw(Raster raster, GroundLabel label, double scale, Palette palette) {
        Type type = new Type(label.text(), false, label.size() * scale);
        line(raster, type, label.x() * scale, label.baseline() * scale, scale, true, palette.halo(), 1);
        line(raster, type, label.x() * scale, label.baseline() * scale, scale, false, label.ink(palette), 1);
    }

    private record Type(String text, boolean bold, double size) {}

    private void line(
            Raster raster,
            Type type,
            double left,
            double baseline,
            double scale,
            boolean underneath,
            int colour,
            double opacity) {
        double x = left;
        for (int character : type.text.codePoints().toArray()) {
            int pixel = (int) Math.floor(x);
            int step = (int) ((x - pixel) * STEPS);
            Mask mask = mask(new Key(character, type.bold, (float) type.size, step), scale);
            raster.mask(
                    underneath ? mask.halo : mask.ink,
                    mask.width,
                    mask.height,
                    pixel + mask.left,
                    (int) Math.round(baseline) + mask.top,
                    colour,
                    opacity);
            x += Typeface.of(type.bold).advance(character) * type.size;
        }
    }

    private Mask mask(Key key, double scale) {
        Mask known = masks.get(key);
        if (known == null) {
            if (masks.size() >= KEPT_AT_MOST) {
                masks.clear();
            }
            known = render(key, HALO * scale);
            masks.put(key, known);
        }
        return known;
    }

    private Mask render(Key key, double haloWidth) {
        Outline outline = Typeface.of(key.bold).outline(key.character);
        if (outline.isEmpty()) {
            return new Mask(new byte[0], new byte[0], 0, 0, 0, 0);
        }
        int border = (int) Math.ceil(haloWidth) + 1;
        double[] box = outline.bounds();
        int left = (int) Math.floor(box[0] * key.size) - border;
        int top = (int) Math.floor(-box[3] * key.size) - border;
        int width = (int) Math.ceil(box[2] * key.size) + 1 + border - left;
        int height = (int) Math.ceil(-box[1] * key.size) + border - top;
        coverage.resize(width, height);
        outline.fill(coverage, (double) key.step / STEPS - left, -top, key.size);
        byte[] ink = coverage.toMask();
        return new Mask(ink, spread(ink, width, height, haloWidth), left, top, width, height);
    }

    /** Every pixel takes the strongest ink within the radius, fading over the last pixel. */
    private static byte[] spread(byte[] ink, int width, int height, double radius) {
        byte[] halo = new byte[ink.length];
        int reach = (int) Math.ceil(radius);
        for (int dy = -reach; dy <= reach; dy++) {
            for (int dx = -reach; dx <= reach; dx++) {
                double strength = Math.max(0, Math.min(1, radius - Math.hypot(dx, dy) + 1));
                if (strength > 0) {
                    spread(ink, halo, width, height, dx, dy, strength);
                }
            }
        }
        return halo;
    }

    private static void spread(byte[] ink, byte[] halo, int width, int height, int dx, int dy, double strength) {
        for (int row = Math.max(0, -dy); row < Math.min(height, height - dy); row++) {
            for (int column = Math.max(0, -dx); column < Math.min(width, width - dx); column++) {
                int value = (int) ((ink[row * width + column] & 0xFF) * strength);
                int target = (row + dy) * width + column + dx;
                if (value > (halo[target] & 0xFF)) {
                    halo[target] = (byte) value;
                }
            }
        }
    }
}
