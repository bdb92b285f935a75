package kakehashi.store;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.channels.FileChannel;
import java.nio.charset.CharacterCodingException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What the user chose, in {@code settings.properties} beside the store: language, home locality, theme, sizes. A key
 * that this version does not know is kept. A file that cannot be read as settings is set aside, and the defaults count.
 * Safe on any thread.
 */
public final class Settings {

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
        Properties read = new Properties();
        try (BufferedReader text = Files.newBufferedReader(file)) {
            read.load(text);
        } catch (NoSuchFileException isNew) {
            return new Settings(file, Map.of(), null);
        } catch (CharacterCodingException | IllegalArgumentException corrupt) {
            return new Settings(file, Map.of(), setAside(file));
        }
        Map<String, String> values = new TreeMap<>();
        read.stringPropertyNames().forEach(key -> values.put(key, read.getProperty(key)));
        boolean legible =
                values.entrySet().stream().allMatch(entry -> isText(entry.getKey()) && isText(entry.getValue()));
        return legible ? new Settings(file, values, null) : new Settings(file, Map.of(), setAside(file));
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
     * Takes over values and writes all there are. Written to a temporary file that is then moved, so that a crash leaves
     * the old settings or the new ones.
     *
     * @param changed values by key; keys not named keep theirs
     */
    public synchronized void save(Map<String, String> changed) throws IOException {
        values.putAll(changed);
        Path folder = file.toAbsolutePath().getParent();
        if (folder != null) {
            Files.createDirectories(folder);
        }
        Path fresh = file.resolveSibling("settings.properties.new");
        Files.writeString(fresh, asText());
        try (FileChannel channel = FileChannel.open(fresh, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
        try {
            Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException plainDisk) {
            Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING);
        }
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
