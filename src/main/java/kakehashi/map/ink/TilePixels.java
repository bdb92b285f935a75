package kakehashi.map.ink;

import kakehashi.map.ground.Tiles;
import kakehashi.map.letter.Raster;
import kakehashi.map.view.Viewport;

/**
 * Lays the tiles that are at hand over the ground: where one is missing, the ground stays. The whole stays one opaque
 * picture.
 */
final class TilePixels {

    /** Street maps are drawn no further in. */
    private static final int CLOSEST = 19;

    private final Raster raster;
    private final Viewport viewport;
    private final Tiles tiles;

    TilePixels(Raster raster, Viewport viewport, Tiles tiles) {
        this.raster = raster;
        this.viewport = viewport;
        this.tiles = tiles;
    }

    void paint() {
        double scale = viewport.pixelScale();
        double exact = viewport.zoom() + Math.log(scale) / Math.log(2);
        int zoom = (int) Math.max(0, Math.min(CLOSEST, Math.round(exact)));
        int across = 1 << zoom;
        double world = viewport.worldSize() * scale;
        double side = world / across;
        double left = viewport.unitX() * world - raster.width() / 2.0;
        double top = viewport.unitY() * world - raster.height() / 2.0;
        int firstRow = (int) Math.max(0, Math.floor(top / side));
        int lastRow = (int) Math.min(across - 1, Math.floor((top + raster.height()) / side));
        int lastColumn = (int) Math.floor((left + raster.width()) / side);
        for (int column = (int) Math.floor(left / side); column <= lastColumn; column++) {
            for (int row = firstRow; row <= lastRow; row++) {
                int[] tile = tiles.at(zoom, Math.floorMod(column, across), row);
                if (tile != null) {
                    lay(tile, column * side - left, row * side - top, side);
                }
            }
        }
    }

    private void lay(int[] tile, double left, double top, double side) {
        int fromX = (int) Math.max(0, Math.ceil(left - 0.5));
        int toX = (int) Math.min(raster.width(), Math.ceil(left + side - 0.5));
        int fromY = (int) Math.max(0, Math.ceil(top - 0.5));
        int toY = (int) Math.min(raster.height(), Math.ceil(top + side - 0.5));
        double step = Tiles.SIZE / side;
        int[] pixels = raster.pixels();
        for (int y = fromY; y < toY; y++) {
            double sourceY = within((y + 0.5 - top) * step - 0.5);
            for (int x = fromX; x < toX; x++) {
                pixels[y * raster.width() + x] = between(tile, within((x + 0.5 - left) * step - 0.5), sourceY);
            }
        }
    }

    private static double within(double source) {
        return Math.max(0, Math.min(Tiles.SIZE - 1.0, source));
    }

    /** The colour between four pixels. */
    private static int between(int[] tile, double x, double y) {
        int column = (int) x;
        int row = (int) y;
        int right = Math.min(Tiles.SIZE - 1, column + 1);
        int below = Math.min(Tiles.SIZE - 1, row + 1);
        int upper = mixed(tile[row * Tiles.SIZE + column], tile[row * Tiles.SIZE + right], (int) ((x - column) * 256));
        int lower =
                mixed(tile[below * Tiles.SIZE + column], tile[below * Tiles.SIZE + right], (int) ((x - column) * 256));
        return 0xFF000000 | mixed(upper, lower, (int) ((y - row) * 256));
    }

    private static int mixed(int first, int second, int share) {
        int redBlue = (first & 0xFF00FF) * (256 - share) + (second & 0xFF00FF) * share >>> 8 & 0xFF00FF;
        int green = (first & 0xFF00) * (256 - share) + (second & 0xFF00) * share >>> 8 & 0xFF00;
        return redBlue | green;
    }
}
