package kakehashi.store.seeds;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import kakehashi.model.Atlas;
import org.jspecify.annotations.Nullable;

/**
 * The reviewed records that a store is filled from: those the program carries, a folder of the same form, or
 * the files of such a folder. Reading
 * checks every rule of the format; nothing is handed out as long as one is broken. Safe on any thread.
 */
public final class Seeds {

    private final @Nullable Path folder;
    private final @Nullable SeedBytes read;

    private Seeds(@Nullable Path folder, @Nullable SeedBytes read) {
        this.folder = folder;
        this.read = read;
    }

    /** The seeds that the program carries. */
    public static Seeds bundled() {
        return new Seeds(null, null);
    }

    /** The seeds in a folder of the user's. */
    public static Seeds in(Path folder) {
        return new Seeds(folder, null);
    }

    /** Seeds that were read before: what each file holds, by its name in the folder. */
    public static Seeds of(Map<String, byte[]> files) {
        return new Seeds(null, new SeedBytes(Map.copyOf(files)));
    }

    /**
     * All records, checked. Takes some tenths of a second.
     *
     * @throws SeedException if any rule is broken, with every breach
     * @throws UncheckedIOException if a file cannot be read
     */
    public Atlas read() throws SeedException {
        Breaches breaches = new Breaches();
        SeedRecords records = parse(breaches);
        if (!breaches.found().isEmpty()) {
            throw new SeedException(breaches.found());
        }
        return records.atlas();
    }

    /**
     * Every breach of the format's rules, in the order of the files; empty if the seeds are sound.
     *
     * @throws UncheckedIOException if a file cannot be read
     */
    public List<SeedBreach> check() {
        Breaches breaches = new Breaches();
        parse(breaches);
        return breaches.found();
    }

    private SeedRecords parse(Breaches breaches) {
        try (SeedFiles files = files()) {
            SeedRecords records = new SeedParser(files, SeedGlyphs.ofBundledFont(), breaches).parse();
            new SeedRules(records, breaches).check();
            return records;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private SeedFiles files() throws IOException {
        if (read != null) {
            return read;
        }
        return folder == null ? SeedFolder.bundled() : SeedFolder.at(folder);
    }

    /**
     * The version in the manifest, without reading anything else: each start asks for it.
     *
     * @throws UncheckedIOException if the manifest cannot be read or states no version
     */
    public String version() {
        try (InputStream manifest = manifest();
                JsonParser parser = new JsonFactory().createParser(manifest)) {
            while (parser.nextToken() != null) {
                if (parser.currentToken() == JsonToken.FIELD_NAME
                        && parser.currentName().equals("version")) {
                    return Objects.requireNonNullElse(parser.nextTextValue(), "");
                }
            }
            throw new IOException("no version in " + SeedRecords.MANIFEST);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private InputStream manifest() throws IOException {
        if (read != null) {
            return new ByteArrayInputStream(read.read(SeedRecords.MANIFEST, Integer.MAX_VALUE - 1));
        }
        if (folder != null) {
            return Files.newInputStream(folder.resolve(SeedRecords.MANIFEST));
        }
        String name = SeedFolder.BUNDLED + SeedRecords.MANIFEST;
        return Objects.requireNonNull(Seeds.class.getResourceAsStream(name), name);
    }
}
