package kakehashi.map.tile;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import kakehashi.disk.Privacy;
import kakehashi.disk.UserFolder;
import kakehashi.disk.WholeFile;

/**
 * Tiles kept on the disk for a week, the oldest given up where they would take too much room. What cannot be kept is
 * fetched again. Any thread.
 */
public final class TileCache {

    static final int DAYS = 7;
    /** Bytes. */
    public static final long LARGEST = 100L << 20;

    private static final int WRITES_BETWEEN_LOOKS = 64;

    private final Path folder;
    private final LocalDate today;
    private final long largest;
    private final AtomicInteger writes = new AtomicInteger();

    /**
     * @param today the day on which tiles are fresh for another week
     * @param largest bytes that it may hold, about
     */
    public TileCache(Path folder, LocalDate today, long largest) {
        this.folder = folder;
        this.today = today;
        this.largest = largest;
    }

    /** Where the user's tiles are kept. */
    public static Path ofUser() {
        return UserFolder.CACHE.onThisPlatform().resolve("tiles");
    }

    /** What was kept of a tile, if it is fresh or {@code old} will do. */
    Optional<byte[]> read(String key, boolean old) {
        Path file = folder.resolve(key);
        try {
            LocalDate kept = LocalDate.ofInstant(Files.getLastModifiedTime(file).toInstant(), ZoneId.systemDefault());
            return old || !kept.plusDays(DAYS).isBefore(today)
                    ? Optional.of(Files.readAllBytes(file))
                    : Optional.empty();
        } catch (IOException unread) {
            return Optional.empty();
        }
    }

    /** Keeps a tile, whole or not at all: where a person looked is nobody else's to read. */
    void write(String key, byte[] tile) {
        Path file = folder.resolve(key);
        try {
            Privacy.makeFolder(file.resolveSibling(""));
            WholeFile.write(file, WholeFile.Sort.CACHED, out -> out.write(tile));
            if (writes.getAndIncrement() % WRITES_BETWEEN_LOOKS == 0) {
                prune();
            }
        } catch (IOException | UncheckedIOException unwritten) {
            System.getLogger(TileCache.class.getName())
                    .log(System.Logger.Level.DEBUG, "A tile was not kept", unwritten);
        }
    }

    private record Kept(Path file, long size, long since) {}

    /** Gives up the oldest tiles until the others have room, and what killed processes left. */
    synchronized void prune() throws IOException {
        Privacy.narrow(folder);
        List<Kept> kept = new ArrayList<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.toList()) {
                if (Files.isDirectory(file)) {
                    WholeFile.clear(file);
                    continue;
                }
                BasicFileAttributes about = Files.readAttributes(file, BasicFileAttributes.class);
                kept.add(new Kept(file, about.size(), about.lastModifiedTime().toMillis()));
            }
        } catch (NoSuchFileException gone) {
            return;
        }
        long size = kept.stream().mapToLong(Kept::size).sum();
        kept.sort(Comparator.comparingLong(Kept::since));
        for (Kept oldest : kept) {
            if (size <= largest) {
                return;
            }
            Files.deleteIfExists(oldest.file());
            size -= oldest.size();
        }
    }
}
