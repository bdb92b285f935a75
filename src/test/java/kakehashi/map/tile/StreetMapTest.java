package kakehashi.map.tile;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.image.Image;
import javafx.scene.input.KeyCode;
import javax.imageio.ImageIO;
import kakehashi.ui.map.MapPane;
import kakehashi.ui.map.OnTheMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tiles from a real server on this machine, which answers well, badly, slowly or not at all. */
class StreetMapTest extends OnTheMap {

    private static final int RED = 0xFFCC2233;

    @TempDir
    Path cache;

    private final List<String> agents = new CopyOnWriteArrayList<>();
    private final List<String> paths = new CopyOnWriteArrayList<>();
    private final AtomicInteger atOnce = new AtomicInteger();
    private final AtomicInteger mostAtOnce = new AtomicInteger();
    private final Semaphore arrived = new Semaphore(0);
    private final ExecutorService serving = Executors.newCachedThreadPool();
    private HttpServer server;

    private interface Answer {
        void give(HttpExchange exchange, byte[] tile) throws IOException;
    }

    private Answer answer = StreetMapTest::whole;

    @BeforeEach
    void serve() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(serving);
        byte[] tile = tile();
        server.createContext("/", exchange -> {
            mostAtOnce.accumulateAndGet(atOnce.incrementAndGet(), Math::max);
            agents.add(String.valueOf(exchange.getRequestHeaders().getFirst("User-Agent")));
            paths.add(exchange.getRequestURI().getPath());
            try {
                answer.give(exchange, tile);
            } finally {
                atOnce.decrementAndGet();
                exchange.close();
            }
        });
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
        serving.shutdownNow();
    }

    private static void whole(HttpExchange exchange, byte[] tile) throws IOException {
        exchange.sendResponseHeaders(200, tile.length);
        exchange.getResponseBody().write(tile);
    }

    private static byte[] tile() throws IOException {
        BufferedImage image = new BufferedImage(256, 256, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = image.createGraphics();
        g.setColor(new Color(RED));
        g.fillRect(0, 0, 256, 256);
        g.dispose();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(image, "png", out);
        return out.toByteArray();
    }

    private String template() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/{z}/{x}/{y}.png";
    }

    private StreetMap streets(LocalDate today) {
        StreetMap streets = new StreetMap(new TileCache(cache, today, 1 << 20), TileFetch.patient(), arrived::release);
        streets.from(TileAddress.of(template()).orElseThrow());
        return streets;
    }

    private static LocalDate now() throws IOException {
        Path file = Files.createTempFile("now", "");
        Instant written = Files.getLastModifiedTime(file).toInstant();
        Files.delete(file);
        return LocalDate.ofInstant(written, java.time.ZoneId.systemDefault());
    }

    private void await(int tiles) throws InterruptedException {
        assertThat(arrived.tryAcquire(tiles, 30, TimeUnit.SECONDS)).isTrue();
    }

    private List<Path> kept() throws IOException {
        try (Stream<Path> files = Files.walk(cache)) {
            return files.filter(Files::isRegularFile).toList();
        }
    }

    @Test
    void a_window_without_a_street_map_prepares_no_connection() throws IOException {
        Set<Thread> before = connections();
        StreetMap streets = new StreetMap(new TileCache(cache, now(), 1 << 20), TileFetch.patient(), arrived::release);
        assertThat(streets.at(5, 25, 14)).isNull();
        assertThat(connections()).isSubsetOf(before);
    }

    private static Set<Thread> connections() {
        return Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> thread.getName().startsWith("HttpClient-"))
                .collect(Collectors.toSet());
    }

    @Test
    void a_tile_is_fetched_once_by_name_and_version_and_kept_whole() throws Exception {
        StreetMap streets = streets(now());
        assertThat(streets.at(5, 26, 14)).isNull();
        await(1);
        assertThat(streets.at(5, 26, 14)).hasSize(256 * 256).contains(RED);
        assertThat(paths).containsExactly("/5/26/14.png");
        assertThat(agents).allMatch(agent -> agent.matches("Kakehashi/\\d+\\.\\d+.* \\(desktop atlas\\)"));
        assertThat(kept()).singleElement().satisfies(file -> assertThat(file.getFileName())
                .hasToString("14"));
        StreetMap later = streets(now());
        later.at(5, 26, 14);
        await(1);
        assertThat(later.at(5, 26, 14)).isNotNull();
        assertThat(paths).as("read from the disk").hasSize(1);
    }

    @Test
    void two_connections_are_open_at_most_and_what_is_out_of_view_is_not_fetched() throws Exception {
        CountDownLatch go = new CountDownLatch(1);
        answer = (exchange, tile) -> {
            try {
                go.await();
            } catch (InterruptedException ended) {
                Thread.currentThread().interrupt();
            }
            whole(exchange, tile);
        };
        StreetMap streets = streets(now());
        for (int column = 0; column < 20; column++) {
            streets.at(6, column, 1);
        }
        streets.forgetWaiting();
        streets.at(6, 40, 1);
        go.countDown();
        await(1);
        while (streets.at(6, 40, 1) == null) {
            await(1);
        }
        assertThat(mostAtOnce.get()).isLessThanOrEqualTo(2);
        assertThat(paths).hasSizeLessThanOrEqualTo(3).contains("/6/40/1.png");
    }

    @Test
    void what_is_missing_or_cut_short_or_no_picture_is_neither_shown_nor_kept() throws Exception {
        AtomicInteger asked = new AtomicInteger();
        answer = (exchange, tile) -> {
            switch (asked.getAndIncrement()) {
                case 0 -> exchange.sendResponseHeaders(404, -1);
                case 1 -> {
                    exchange.sendResponseHeaders(200, tile.length);
                    exchange.getResponseBody().write(tile, 0, tile.length / 2);
                }
                case 2 -> whole(exchange, Arrays.copyOf(tile, tile.length - 20));
                case 3 -> whole(exchange, "<html>Please log in</html>".getBytes());
                default -> whole(exchange, tile);
            }
        };
        StreetMap streets = streets(now());
        for (int column = 0; column < 5; column++) {
            streets.at(6, column, 1);
        }
        await(1);
        while (asked.get() < 5) {
            Thread.onSpinWait();
        }
        assertThat(kept()).hasSize(1);
        assertThat(Stream.of(0, 1, 2, 3, 4).filter(column -> streets.at(6, column, 1) != null))
                .hasSize(1);
    }

    @Test
    void of_tiles_that_could_not_be_had_only_so_many_are_remembered() throws Exception {
        TileAddress refused =
                TileAddress.of("http://169.254.0.1/{z}/{x}/{y}.png").orElseThrow();
        TileCache kept = new TileCache(cache, now(), 1 << 20);
        StreetMap streets = new StreetMap(kept, TileFetch.patient(), arrived::release);
        streets.from(refused);
        // Several fetch at once, so the first may be refused after many that were asked for later; never after so many.
        int most = 2 * StreetMap.REMEMBERED_FAILURES;
        for (int column = 0; column < most; column++) {
            streets.at(12, column, 0);
        }
        kept.write(refused.key() + "/12/0/1", tile());
        streets.at(12, 0, 1);
        await(1);
        // From here on every tile can be had; but one that is known to have failed is not asked for.
        kept.write(refused.key() + "/12/0/0", tile());
        kept.write(refused.key() + "/12/" + (most - 3) + "/0", tile());
        assertThat(streets.at(12, most - 3, 0)).isNull();
        streets.at(12, 0, 0);
        await(1);
        assertThat(streets.at(12, 0, 0)).isNotNull();
        assertThat(streets.at(12, most - 3, 0)).isNull();
    }

    @Test
    void an_old_tile_is_fetched_again_and_will_do_where_the_server_is_gone() throws Exception {
        StreetMap first = streets(now());
        first.at(5, 26, 14);
        await(1);
        Files.setLastModifiedTime(
                kept().get(0), FileTime.from(Instant.ofEpochSecond(0).plus(20_000, ChronoUnit.DAYS)));
        StreetMap second = streets(now());
        second.at(5, 26, 14);
        await(1);
        assertThat(paths).hasSize(2);
        Files.setLastModifiedTime(
                kept().get(0), FileTime.from(Instant.ofEpochSecond(0).plus(20_000, ChronoUnit.DAYS)));
        server.stop(0);
        StreetMap offline = streets(now());
        offline.at(5, 26, 14);
        await(1);
        assertThat(offline.at(5, 26, 14)).contains(RED);
    }

    @Test
    void the_oldest_tiles_make_room() throws Exception {
        TileCache small = new TileCache(cache, now(), 25);
        for (int i = 0; i < 4; i++) {
            small.write("a/" + i, new byte[10]);
            Files.setLastModifiedTime(cache.resolve("a/" + i), FileTime.fromMillis(1_000_000L * (i + 1)));
        }
        small.prune();
        assertThat(kept()).extracting(file -> file.getFileName().toString()).containsExactlyInAnyOrder("2", "3");
    }

    @Test
    void an_address_is_of_the_web_and_has_a_place_for_zoom_column_and_row() {
        assertThat(TileAddress.of(" https://tile.example.org/{z}/{x}/{y}.png ")).isPresent();
        assertThat(TileAddress.of("file:///etc/{z}/{x}/{y}")).isEmpty();
        assertThat(TileAddress.of("https://tile.example.org/{z}/{x}.png")).isEmpty();
        assertThat(TileAddress.of("tiles {z} {x} {y}")).isEmpty();
        assertThat(TileAddress.of("")).isEmpty();
    }

    private static int colour(double x, double y) {
        Image image = image();
        return image.getPixelReader().getArgb((int) x, (int) y);
    }

    @Test
    void in_the_window_it_is_shown_with_its_source_once_an_address_is_given_and_gone_with_it() throws Exception {
        int before = colour(3, 3);
        window.robot().clickOn("#map-options-button");
        TextField source = window.robot().lookup("#street-map-source").queryAs(TextField.class);
        TextField address = window.robot().lookup("#street-map-address").queryAs(TextField.class);
        window.act(() -> {
            source.setText("© Test streets");
            address.requestFocus();
            address.setText(template());
        });
        window.robot().type(KeyCode.ENTER);
        window.until(() -> colour(3, 3) == RED);
        assertThat(window.robot()
                        .lookup("#map-attribution")
                        .queryAs(Label.class)
                        .getText())
                .startsWith("127.0.0.1");
        window.act(source::requestFocus);
        window.robot().type(KeyCode.ENTER);
        window.until(() -> window.robot()
                .lookup("#map-attribution")
                .queryAs(Label.class)
                .getText()
                .startsWith("© Test streets"));
        assertThat(mostAtOnce.get()).isLessThanOrEqualTo(2);

        window.act(() -> address.setText("nonsense"));
        window.act(address::requestFocus);
        window.robot().type(KeyCode.ENTER);
        window.until(() -> window.robot()
                .lookup("#street-map-meaning")
                .queryAs(Label.class)
                .getText()
                .contains("no address"));
        window.act(address::clear);
        window.robot().type(KeyCode.ENTER);
        window.until(() -> colour(3, 3) == before);
        int asked = paths.size();
        window.act(() -> window.the(MapPane.class).requestFocus());
        window.robot().type(KeyCode.PLUS);
        settle();
        assertThat(paths).hasSize(asked);
        window.robot().clickOn("#map-options-button");
    }
}
