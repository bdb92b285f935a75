package kakehashi.store;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;
import java.util.function.Predicate;
import kakehashi.disk.LockFile;
import kakehashi.disk.WholeFile;
import org.jspecify.annotations.Nullable;

/**
 * What the user chose, in {@code settings.properties} beside the store: language, home locality, theme, sizes. A key
 * that this version does not know is kept. A file that cannot be read as settings is set aside, and the defaults count.
 * Safe on any thread.
 */
public final class Settings {

    /** Hundredths of a second to wait for another window that writes. */
    private static final int PATIENCE = 300;

    private final Path file;
    private final Map<String, String> values;
    private final @Nullable Path setAside;

    private Settings(Path file, Map<String, String> values, @Nullable Path setAside) {
        this.file = file;
        this.values = new TreeMap<>(values);
        this.setAside = setAside;
    }

    /**
     * Reads the settings in a folder; none if there is no file.
     *
     * @throws IOException if the file is there but the disk does not give it, or it cannot be set aside
     */
    public static Settings in(Path folder) throws IOException {
        Path file = folder.resolve("settings.properties");
        Optional<Map<String, String>> legible = read(file);
        return legible.isPresent()
                ? new Settings(file, legible.get(), null)
                : new Settings(file, Map.of(), setAside(file));
    }

    /** What a file holds, nothing where there is none; empty if it is no settings. */
    private static Optional<Map<String, String>> read(Path file) throws IOException {
        Properties read = new Properties();
        try (BufferedReader text = Files.newBufferedReader(file)) {
            read.load(text);
        } catch (NoSuchFileException isNew) {
            return Optional.of(Map.of());
        } catch (CharacterCodingException | IllegalArgumentException corrupt) {
            return Optional.empty();
        }
        Map<String, String> values = new TreeMap<>();
        read.stringPropertyNames().forEach(key -> values.put(key, read.getProperty(key)));
        boolean legible =
                values.entrySet().stream().allMatch(entry -> isText(entry.getKey()) && isText(entry.getValue()));
        return legible ? Optional.of(values) : Optional.empty();
    }

    private static boolean isText(String text) {
        return text.chars().noneMatch(c -> c < ' ' && c != '\t');
    }

    /** Moves an unreadable file out of the way, over none that was set aside before. */
    private static Path setAside(Path file) throws IOException {
        for (int number = 1; ; number++) {
            Path aside = file.resolveSibling("settings.unreadable-" + number + ".properties");
            if (!Files.exists(aside)) {
                return Files.move(file, aside);
            }
        }
    }

    /** All values, known or not. */
    public synchronized Map<String, String> values() {
        return Map.copyOf(values);
    }

    /** Where the unreadable file was moved to, if there was one. */
    public Optional<Path> setAside() {
        return Optional.ofNullable(setAside);
    }

    /**
     * Writes values that have changed here; all others stay as they are in the file by now, since another window may have
     * changed them. A crash leaves the old settings or the new ones.
     *
     * @param changed values by key; of a key that two windows change the later writing counts
     */
    public synchronized void save(Map<String, String> changed) throws IOException {
        try (LockFile turn = lock()) {
            readAgain();
            values.putAll(changed);
            write();
        }
    }

    /** Takes values to where they are safe. */
    public interface Taker {
        void take(Map<String, String> values) throws StoreException;
    }

    /**
     * Gives values away: once they are safe elsewhere they are here no more. Of several windows one does so; if a crash comes
     * between, the next start gives them again.
     *
     * @param which the keys
     */
    public synchronized void giveAway(Predicate<String> which, Taker taker) throws IOException, StoreException {
        if (values.keySet().stream().noneMatch(which)) {
            return;
        }
        try (LockFile turn = lock()) {
            readAgain();
            Map<String, String> given = new TreeMap<>(values);
            given.keySet().removeIf(which.negate());
            if (!given.isEmpty()) {
                taker.take(given);
                values.keySet().removeAll(given.keySet());
                write();
            }
        }
    }

    private LockFile lock() throws IOException {
        Path folder = file.toAbsolutePath().resolveSibling("");
        DataFolder.make(folder);
        return LockFile.take(folder.resolve("settings.lock"), PATIENCE);
    }

    private void readAgain() throws IOException {
        Optional<Map<String, String>> there = read(file);
        if (there.isPresent()) {
            values.clear();
            values.putAll(there.get());
        } else {
            setAside(file);
        }
    }

    private void write() throws IOException {
        String text = asText();
        WholeFile.write(file, WholeFile.Sort.OWN, out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
    }

    /** The properties format, without the date that {@link Properties#store} puts on top, in the keys' order. */
    private String asText() throws IOException {
        List<String> lines = new ArrayList<>();
        for (Map.Entry<String, String> entry : values.entrySet()) {
            Properties one = new Properties();
            one.setProperty(entry.getKey(), entry.getValue());
            StringWriter text = new StringWriter();
            one.store(text, null);
            text.toString().lines().filter(line -> !line.startsWith("#")).forEach(lines::add);
        }
        return String.join("\n", lines) + "\n";
    }
}
