package kakehashi.map.ink;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import kakehashi.map.ground.Tiles;
import kakehashi.map.letter.Raster;
import kakehashi.map.view.Mercator;
import kakehashi.map.view.Viewport;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tiles of one colour each, so that a pixel tells where it comes from. */
class TilePixelsTest {

    private static final int GROUND = 0xFF808080;

    @ParameterizedTest
    @CsvSource({"108.2, 16.05, 7.4, 1, 7", "139.7, 35.7, 9, 1, 9", "179.9, 10, 5.8, 1.25, 6", "120, 30, 4, 2, 5"})
    void each_pixel_is_of_the_tile_that_it_lies_in_and_of_the_ground_where_that_is_not_at_hand(
            double lon, double lat, double zoom, double scale, int tilesZoom) {
        Viewport view = new Viewport(lon, lat, zoom, 700, 404, scale);
        int[] pixels = new int[view.pixelWidth() * view.pixelHeight()];
        Arrays.fill(pixels, GROUND);

        new TilePixels(new Raster(pixels, view.pixelWidth(), view.pixelHeight()), view, TilePixelsTest::tile).paint();

        int across = 1 << tilesZoom;
        int wrong = 0;
        for (int y = 0; y < view.pixelHeight(); y++) {
            int row = (int) Math.floor(Mercator.y(view.latAt((y + 0.5) / scale)) * across);
            for (int x = 0; x < view.pixelWidth(); x++) {
                int column = (int) Math.floor(Mercator.x(view.lonAt((x + 0.5) / scale)) * across);
                int wanted = colour(tilesZoom, Math.floorMod(column, across), row);
                wrong += pixels[y * view.pixelWidth() + x] == wanted ? 0 : 1;
            }
        }
        assertThat(wrong).isZero();
    }

    private static int @Nullable [] tile(int zoom, int column, int row) {
        int colour = colour(zoom, column, row);
        if (colour == GROUND) {
            return null;
        }
        int[] tile = new int[Tiles.SIZE * Tiles.SIZE];
        Arrays.fill(tile, colour);
        return tile;
    }

    /** That of a tile, or of the ground where there is none. */
    private static int colour(int zoom, int column, int row) {
        return (column + row) % 5 == 0 ? GROUND : 0xFF000000 | zoom << 19 | (column * 37 & 0xFF) << 8 | row * 53 & 0xFF;
    }
}
