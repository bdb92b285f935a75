package kakehashi.store.seeds;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The seed files where they lie: in a folder, or inside the program's jar, which is then held open until closed. */
final class SeedFolder implements SeedFiles {

    static final String BUNDLED = "/seeds/";

    private final Path root;
    private final @Nullable FileSystem jar;

    private SeedFolder(Path root, @Nullable FileSystem jar) {
        this.root = root;
        this.jar = jar;
    }

    static SeedFolder at(Path folder) {
        return new SeedFolder(folder, null);
    }

    /** The seeds that the program carries. */
    static SeedFolder bundled() throws IOException {
        URL manifest = Objects.requireNonNull(SeedFolder.class.getResource(BUNDLED + "manifest.json"), "seeds");
        try {
            URI address = manifest.toURI();
            if (!"jar".equals(address.getScheme())) {
                return at(Objects.requireNonNull(Path.of(address).getParent()));
            }
            String[] parts = address.toString().substring("jar:".length()).split("!", 2);
            FileSystem jar = FileSystems.newFileSystem(Path.of(URI.create(parts[0])), Map.of());
            return new SeedFolder(jar.getPath(BUNDLED), jar);
        } catch (URISyntaxException impossible) {
            throw new IOException(impossible);
        }
    }

    @Override
    public byte[] read(String name, int most) throws IOException {
        Path file = root.resolve(name);
        if (Files.notExists(file)) {
            throw new NoSuchFileException(file.toString());
        }
        if (!Files.isRegularFile(file)) {
            throw new IOException("not a file: " + file);
        }
        try (InputStream bytes = Files.newInputStream(file)) {
            return bytes.readNBytes(most + 1);
        }
    }

    @Override
    public List<String> tieFiles() throws IOException {
        Path ties = root.resolve(SeedRecords.TIES);
        if (Files.notExists(ties)) {
            throw new NoSuchFileException(ties.toString());
        }
        try (Stream<Path> files = Files.list(ties)) {
            return files.map(file -> SeedRecords.TIES + "/" + file.getFileName())
                    .filter(name -> name.endsWith(".json"))
                    .sorted()
                    .toList();
        } catch (UncheckedIOException unreadable) {
            throw unreadable.getCause();
        }
    }

    @Override
    public void close() throws IOException {
        if (jar != null) {
            jar.close();
        }
    }
}
