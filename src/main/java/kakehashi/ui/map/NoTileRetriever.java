package kakehashi.ui.map;

import com.gluonhq.maps.tile.TileRetriever;
import java.util.concurrent.CompletableFuture;
import javafx.scene.image.Image;

/**
 * Answers Gluon's view, which finds it through {@link java.util.ServiceLoader}, that there is no tile: then nothing is
 * drawn and nothing fetched. The map's own view never makes a tile and so never asks; any other view of Gluon's, and this
 * one after the next release of Gluon, would without it silently ask a server on the internet.
 */
public final class NoTileRetriever implements TileRetriever {

    /** Made by Gluon. */
    public NoTileRetriever() {}

    // Completed, for a failed future throws inside the layout; null, for even a transparent image halves the frame
    // rate.
    @Override
    @SuppressWarnings("NullAway")
    public CompletableFuture<Image> loadTile(int zoom, long column, long row) {
        return CompletableFuture.completedFuture(null);
    }
}
