package kakehashi.map.tile;

import java.net.URI;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.LinkedBlockingDeque;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import kakehashi.map.ground.Tiles;
import org.jspecify.annotations.Nullable;

/**
 * The tiles of a street map on the internet. Without an address nothing is asked of anyone. With one, only tiles in view
 * are fetched, over two connections at most, and kept for a week; what cannot be had is left to the map's own ground.
 * Any thread.
 */
public final class StreetMap implements Tiles {

    private static final int CONNECTIONS = 2;
    /** A tile that could not be had is not asked for again meanwhile. */
    private static final long PAUSE = TimeUnit.SECONDS.toNanos(30);
    /** As many as some windows full, decoded. */
    private static final int AT_HAND = 160;
    /** More than are asked for within the pause. */
    static final int REMEMBERED_FAILURES = 2000;

    private record Tile(int zoom, int column, int row) {}

    private final TileCache cache;
    private final TileFetch server;
    private final Runnable arrived;
    private final ThreadPoolExecutor fetching;
    private final Map<Tile, int[]> atHand = new LinkedHashMap<>(64, 0.75f, true);
    private final Map<Tile, Long> failed = new LinkedHashMap<>();
    private final Set<Tile> asked = new HashSet<>();
    private @Nullable TileAddress address;

    /** @param arrived told, on a thread of its own, that there is more to paint */
    public StreetMap(TileCache cache, TileFetch server, Runnable arrived) {
        this.cache = cache;
        this.server = server;
        this.arrived = arrived;
        fetching = new ThreadPoolExecutor(
                CONNECTIONS, CONNECTIONS, 10, TimeUnit.SECONDS, new LinkedBlockingDeque<>(), task -> {
                    Thread thread = new Thread(task, "kakehashi-tiles");
                    thread.setDaemon(true);
                    return thread;
                });
        fetching.allowCoreThreadTimeOut(true);
    }

    /** Takes tiles from elsewhere from now on; null for none. */
    public synchronized void from(@Nullable TileAddress next) {
        address = next;
        forgetWaiting();
        atHand.clear();
        failed.clear();
    }

    /** What waits to be fetched is not for the view that is painted next. */
    public synchronized void forgetWaiting() {
        // Only what is still in the queue is forgotten, so that what has left it is not fetched a second time.
        List<Runnable> waiting = new ArrayList<>();
        fetching.getQueue().drainTo(waiting);
        for (Runnable task : waiting) {
            if (task instanceof Load load) {
                asked.remove(load.tile);
            }
        }
    }

    @Override
    public synchronized int @Nullable [] at(int zoom, int column, int row) {
        TileAddress from = address;
        if (from == null) {
            return null;
        }
        Tile tile = new Tile(zoom, column, row);
        int[] known = atHand.get(tile);
        Long missed = failed.get(tile);
        boolean rests = missed != null && System.nanoTime() - missed < PAUSE;
        if (known == null && !rests && asked.add(tile)) {
            fetching.execute(new Load(from, tile));
        }
        return known;
    }

    /** One tile being fetched, or waiting for it. */
    private final class Load implements Runnable {

        private final TileAddress from;
        private final Tile tile;

        Load(TileAddress from, Tile tile) {
            this.from = from;
            this.tile = tile;
        }

        @Override
        public void run() {
            int[] pixels = null;
            try {
                pixels = load();
            } finally {
                keep(from, tile, pixels);
            }
        }

        private int @Nullable [] load() {
            String key = from.key() + "/" + tile.zoom() + "/" + tile.column() + "/" + tile.row();
            int[] fresh = cache.read(key, false).map(TilePicture::pixels).orElse(null);
            if (fresh != null) {
                return fresh;
            }
            URI file = from.at(tile.zoom(), tile.column(), tile.row());
            byte[] fetched = server.fetch(file);
            int[] pixels = fetched == null ? null : TilePicture.pixels(fetched);
            if (fetched != null && pixels != null) {
                cache.write(key, fetched);
                return pixels;
            }
            return cache.read(key, true).map(TilePicture::pixels).orElse(null);
        }
    }

    private void keep(TileAddress from, Tile tile, int @Nullable [] pixels) {
        synchronized (this) {
            asked.remove(tile);
            if (!from.equals(address)) {
                return;
            }
            if (pixels == null) {
                failed.remove(tile);
                failed.put(tile, System.nanoTime());
                if (failed.size() > REMEMBERED_FAILURES) {
                    failed.remove(failed.keySet().iterator().next());
                }
                return;
            }
            failed.remove(tile);
            atHand.put(tile, pixels);
            if (atHand.size() > AT_HAND) {
                atHand.remove(atHand.keySet().iterator().next());
            }
        }
        arrived.run();
    }
}
