package kakehashi.ui;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.ProxySelector;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.LinkedBlockingDeque;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import javax.imageio.ImageIO;
import kakehashi.map.Tiles;
import org.jspecify.annotations.Nullable;

/**
 * The tiles of a street map on the internet. Without an address nothing is asked of anyone. With one, only tiles in view
 * are fetched, over two connections at most, and kept for a week; what cannot be had is left to the map's own ground.
 * Any thread.
 */
final class StreetMap implements Tiles {

    private static final int CONNECTIONS = 2;
    private static final Duration PATIENCE = Duration.ofSeconds(15);
    /** A tile that could not be had is not asked for again meanwhile. */
    private static final long PAUSE = TimeUnit.SECONDS.toNanos(30);
    /** As many as some windows full, decoded. */
    private static final int AT_HAND = 160;

    private record Tile(int zoom, int column, int row) {}

    private final TileCache cache;
    private final Runnable arrived;
    private final ThreadPoolExecutor fetching;
    private final Map<Tile, int[]> atHand = new LinkedHashMap<>(64, 0.75f, true);
    private final Map<Tile, Long> failed = new HashMap<>();
    private final Set<Tile> asked = new HashSet<>();
    private final Set<Tile> onTheWay = new HashSet<>();
    private @Nullable TileAddress address;
    private @Nullable HttpClient client;

    /** @param arrived told, on a thread of its own, that there is more to paint */
    StreetMap(TileCache cache, Runnable arrived) {
        this.cache = cache;
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
    synchronized void from(@Nullable TileAddress next) {
        address = next;
        forgetWaiting();
        atHand.clear();
        failed.clear();
    }

    /** What waits to be fetched is not for the view that is painted next. */
    synchronized void forgetWaiting() {
        fetching.getQueue().clear();
        asked.retainAll(onTheWay);
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
            fetching.execute(() -> load(from, tile));
        }
        return known;
    }

    private void load(TileAddress from, Tile tile) {
        synchronized (this) {
            onTheWay.add(tile);
        }
        String key = Integer.toHexString(from.template().hashCode()) + "/" + tile.zoom() + "/" + tile.column() + "/"
                + tile.row();
        int[] pixels = cache.read(key, false).map(StreetMap::decoded).orElse(null);
        if (pixels == null) {
            byte[] fetched = fetch(from, tile);
            pixels = fetched == null ? null : decoded(fetched);
            if (fetched != null && pixels != null) {
                cache.write(key, fetched);
            } else {
                pixels = cache.read(key, true).map(StreetMap::decoded).orElse(null);
            }
        }
        keep(from, tile, pixels);
    }

    private void keep(TileAddress from, Tile tile, int @Nullable [] pixels) {
        synchronized (this) {
            asked.remove(tile);
            onTheWay.remove(tile);
            if (!from.equals(address)) {
                return;
            }
            if (pixels == null) {
                failed.put(tile, System.nanoTime());
                return;
            }
            atHand.put(tile, pixels);
            if (atHand.size() > AT_HAND) {
                atHand.remove(atHand.keySet().iterator().next());
            }
        }
        arrived.run();
    }

    private byte @Nullable [] fetch(TileAddress from, Tile tile) {
        try {
            HttpRequest request = HttpRequest.newBuilder(from.at(tile.zoom(), tile.column(), tile.row()))
                    .timeout(PATIENCE)
                    .header("User-Agent", agent())
                    .build();
            HttpResponse<byte[]> answer = client().send(request, HttpResponse.BodyHandlers.ofByteArray());
            return answer.statusCode() == 200 ? answer.body() : null;
        } catch (IOException offline) {
            return null;
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
            return null;
        }
    }

    /** Made for the first tile: its certificates and ciphers take a tenth of a second that no start has to spare. */
    private synchronized HttpClient client() {
        if (client == null) {
            client = HttpClient.newBuilder()
                    .version(HttpClient.Version.HTTP_1_1)
                    .followRedirects(HttpClient.Redirect.NORMAL)
                    .connectTimeout(PATIENCE)
                    .proxy(Optional.ofNullable(ProxySelector.getDefault()).orElse(HttpClient.Builder.NO_PROXY))
                    .build();
        }
        return client;
    }

    /** Who asks, so that those who run the server can tell. */
    private static String agent() throws IOException {
        try (InputStream in = StreetMap.class.getResourceAsStream("/kakehashi/program.properties")) {
            Properties program = new Properties();
            if (in != null) {
                program.load(in);
            }
            return "Kakehashi/" + program.getProperty("version", "") + " (desktop atlas)";
        }
    }

    /** The pixels of a picture of the right size that is whole; else null. */
    private static int @Nullable [] decoded(byte[] file) {
        try {
            BufferedImage image = isWhole(file) ? ImageIO.read(new ByteArrayInputStream(file)) : null;
            if (image == null || image.getWidth() % SIZE != 0 || image.getWidth() != image.getHeight()) {
                return null;
            }
            int factor = image.getWidth() / SIZE;
            int[] pixels = new int[SIZE * SIZE];
            for (int y = 0; y < SIZE; y++) {
                for (int x = 0; x < SIZE; x++) {
                    pixels[y * SIZE + x] = image.getRGB(x * factor, y * factor) | 0xFF000000;
                }
            }
            return pixels;
        } catch (IOException | RuntimeException noPicture) {
            return null;
        }
    }

    /** Whether a PNG or JPEG reaches to its end: readers show half a picture without a word. */
    private static boolean isWhole(byte[] file) {
        int end = file.length;
        if (end < 16) {
            return false;
        }
        boolean png = file[end - 8] == 'I' && file[end - 7] == 'E' && file[end - 6] == 'N' && file[end - 5] == 'D';
        return png || ((file[end - 2] & 0xFF) == 0xFF && (file[end - 1] & 0xFF) == 0xD9);
    }
}
