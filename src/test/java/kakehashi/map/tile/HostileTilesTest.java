package kakehashi.map.tile;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import kakehashi.stress.Tally;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A server of tiles that means harm: two of its tiles do it, and the third, which is sound, must come all the same. */
@Tag("stress")
class HostileTilesTest {

    private static final Duration PATIENCE = Duration.ofSeconds(2);
    private static final String SOUND = "2";

    @TempDir
    Path cache;

    private final ExecutorService serving = Executors.newCachedThreadPool();
    private final AtomicInteger elsewhere = new AtomicInteger();
    private HttpServer server;
    private HttpServer other;
    private byte[] tile;

    private interface Harm {
        void answer(HttpExchange exchange) throws IOException, InterruptedException;
    }

    @BeforeEach
    void serve() throws IOException {
        tile = picture(256, BufferedImage.TYPE_INT_RGB);
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        other = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        other.createContext("/", exchange -> {
            elsewhere.incrementAndGet();
            give(exchange, tile);
        });
        server.setExecutor(serving);
        other.setExecutor(serving);
        server.start();
        other.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
        other.stop(0);
        serving.shutdownNow();
    }

    private static byte[] picture(int side, int type) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(side, side, type), "png", out);
        return out.toByteArray();
    }

    private static void give(HttpExchange exchange, byte[] body) throws IOException {
        exchange.sendResponseHeaders(200, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    private static void redirect(HttpExchange exchange, String to) throws IOException {
        exchange.getResponseHeaders().add("Location", to);
        exchange.sendResponseHeaders(302, -1);
        exchange.close();
    }

    private Map<String, Harm> harms() throws IOException {
        byte[] bomb = picture(12_800, BufferedImage.TYPE_BYTE_BINARY);
        byte[] odd = picture(100, BufferedImage.TYPE_INT_RGB);
        Map<String, Harm> harms = new LinkedHashMap<>();
        harms.put("a body without end", exchange -> {
            exchange.sendResponseHeaders(200, 0);
            for (byte[] part = new byte[1 << 16]; ; ) {
                exchange.getResponseBody().write(part);
            }
        });
        harms.put("a byte now and then", exchange -> {
            exchange.sendResponseHeaders(200, tile.length);
            for (byte each : tile) {
                exchange.getResponseBody().write(each);
                exchange.getResponseBody().flush();
                TimeUnit.MILLISECONDS.sleep(200);
            }
        });
        harms.put("no answer", exchange -> TimeUnit.MINUTES.sleep(10));
        harms.put("a length that never comes", exchange -> {
            exchange.sendResponseHeaders(200, 1L << 40);
            TimeUnit.MINUTES.sleep(10);
        });
        harms.put("a picture of 12,800 pixels a side", exchange -> give(exchange, bomb));
        harms.put("a picture of 100 pixels a side", exchange -> give(exchange, odd));
        harms.put("a page instead of a picture", exchange -> give(exchange, "<html>Please log in</html>".getBytes()));
        harms.put("half a picture", exchange -> {
            exchange.sendResponseHeaders(200, tile.length);
            exchange.getResponseBody().write(tile, 0, tile.length / 2);
            exchange.close();
        });
        harms.put("a way elsewhere", exchange -> redirect(exchange, at(other) + "/2/0/0"));
        harms.put("a way to a file", exchange -> redirect(exchange, "file:///etc/passwd"));
        harms.put("a way that is no address", exchange -> redirect(exchange, "http://[::1"));
        harms.put(
                "a way in a circle",
                exchange -> redirect(exchange, exchange.getRequestURI().toString()));
        harms.put("more headers than pages", exchange -> {
            for (int i = 0; i < 20_000; i++) {
                exchange.getResponseHeaders().add("X-" + i, "x".repeat(100));
            }
            give(exchange, "x".getBytes());
        });
        return harms;
    }

    private static String at(HttpServer server) {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    @Test
    void no_server_takes_the_program_down_or_holds_up_another_tile() throws Exception {
        try (Tally tally = new Tally("tiles")) {
            for (int round = 0; round < Tally.rounds(1, 8); round++) {
                int counted = round;
                harms().forEach((name, harm) -> {
                    tally.tried();
                    try {
                        String problem = suffered("/" + counted + name.hashCode(), harm);
                        if (!problem.isEmpty()) {
                            tally.fellShort(name + ": " + problem);
                        }
                    } catch (IOException | InterruptedException failed) {
                        tally.fellShort(name + ": " + failed);
                    }
                });
            }
            assertThat(elsewhere).as("requests to a host that nobody named").hasValue(0);
        }
    }

    private String suffered(String path, Harm harm) throws IOException, InterruptedException {
        server.createContext(path, exchange -> {
            if (exchange.getRequestURI().getPath().contains("/" + SOUND + "/")) {
                give(exchange, tile);
                return;
            }
            try {
                harm.answer(exchange);
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
            } finally {
                exchange.close();
            }
        });
        Semaphore arrived = new Semaphore(0);
        Path folder = Files.createTempDirectory(cache, "tiles");
        StreetMap streets = new StreetMap(
                new TileCache(folder, LocalDate.EPOCH, 1 << 20), new TileFetch(PATIENCE), arrived::release);
        streets.from(TileAddress.of(at(server) + path + "/{z}/{x}/{y}").orElseThrow());
        for (int column = 0; column < 3; column++) {
            streets.at(9, column, 0);
        }
        if (!arrived.tryAcquire(1, TimeUnit.MINUTES)) {
            return "the sound tile did not come";
        }
        if (streets.at(9, 2, 0) == null || streets.at(9, 0, 0) != null || streets.at(9, 1, 0) != null) {
            return "another tile than the sound one was taken";
        }
        try (Stream<Path> kept = Files.walk(folder)) {
            return kept.filter(Files::isRegularFile).count() == 1 ? "" : "another tile than the sound one was kept";
        }
    }

    @Test
    void a_server_may_send_us_to_another_of_its_own_pages() {
        server.createContext("/old", exchange -> redirect(exchange, "/new/1"));
        server.createContext("/new", exchange -> give(exchange, tile));

        assertThat(new TileFetch(Duration.ofMinutes(1)).fetch(URI.create(at(server) + "/old")))
                .isEqualTo(tile);
    }

    @Test
    void a_server_of_the_own_network_is_asked_but_none_that_holds_for_this_link_alone() throws IOException {
        assertThat(TileFetch.isAllowed(URI.create("http://127.0.0.1/1/2/3"))).isTrue();
        assertThat(TileFetch.isAllowed(URI.create("http://192.168.1.20/1/2/3"))).isTrue();
        assertThat(TileFetch.isAllowed(URI.create("http://169.254.169.254/1/2/3")))
                .isFalse();
        assertThat(TileFetch.isAllowed(URI.create("http://[fe80::1]/1/2/3"))).isFalse();
        assertThat(TileFetch.isAllowed(URI.create("http://0.0.0.0/1/2/3"))).isFalse();
    }

    @Test
    void two_servers_never_share_what_is_kept_of_them() {
        // equal by hashCode
        TileAddress one =
                TileAddress.of("https://tiles.example.org/Aa/{z}/{x}/{y}").orElseThrow();
        TileAddress two =
                TileAddress.of("https://tiles.example.org/BB/{z}/{x}/{y}").orElseThrow();

        assertThat(one.template().hashCode()).isEqualTo(two.template().hashCode());
        assertThat(one.key()).isNotEqualTo(two.key()).matches("[0-9a-f]{32}");
    }
}
