package kakehashi.store.edition;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import kakehashi.disk.Digest;
import kakehashi.model.Atlas;
import kakehashi.query.rule.Letters;
import kakehashi.store.seeds.SeedException;
import kakehashi.store.seeds.Seeds;
import kakehashi.text.Told;
import org.jspecify.annotations.Nullable;

/**
 * An edition in one file: a ZIP of the seeds, with a list of what it holds, the sum of each, and a signature of that list. Of
 * the file nothing is believed: neither how long it says to be, nor what its parts are called.
 */
public final class EditionFile {

    /** What its name ends in. */
    public static final String ENDING = ".kakehashi-edition";

    static final String SEEDS = "seeds/";
    /** What a name of a seed file looks like: no other can stand for a place outside, or for a device. */
    static final Pattern SEED = Pattern.compile("seeds/(?:[a-z]{1,40}|ties/[a-z0-9-]{1,80})\\.json");

    private static final Pattern VERSION = Pattern.compile("\\d{4}\\.\\d{1,2}\\.\\d{1,4}");
    private static final int MOST_BYTES = 64 << 20;
    private static final int MOST_FILES = 4000;

    private final Path file;
    private final Seal seal;
    private final String version;
    private final Seeds seeds;

    private EditionFile(Path file, Seal seal, String version, Seeds seeds) {
        this.file = file;
        this.seal = seal;
        this.version = version;
        this.seeds = seeds;
    }

    /**
     * Reads a file, into memory alone, and looks whether it is whole.
     *
     * @param keys that are trusted
     * @throws EditionFileException if it is not, or is none
     */
    public static EditionFile read(Path file, EditionKeys keys) throws EditionFileException {
        Map<String, byte[]> parts = unpacked(file);
        byte[] listed = parts.remove(Contents.NAME);
        byte[] signature = parts.remove(Contents.SIGNATURE);
        Contents contents = listed == null ? null : Contents.of(listed).orElse(null);
        if (listed == null || contents == null) {
            throw new EditionFileException(file, words -> words.say("store.file.no-edition", file.toString()));
        }
        if (contents.form() != Contents.FORM) {
            throw new EditionFileException(file, words -> words.say("store.file.newer", file.toString()));
        }
        requireWhole(file, contents, parts);
        return new EditionFile(file, seal(signature, listed, keys), contents.version(), seeds(file, contents, parts));
    }

    private static Map<String, byte[]> unpacked(Path file) throws EditionFileException {
        Map<String, byte[]> parts = new TreeMap<>();
        try {
            if (!Files.isRegularFile(file)) {
                throw new EditionFileException(file, words -> words.say("store.file.unreadable", file.toString()));
            }
            if (!isPacked(file)) {
                throw new EditionFileException(file, words -> words.say("store.file.no-edition", file.toString()));
            }
            int left = MOST_BYTES;
            if (Files.size(file) > left) {
                throw tooLarge(file);
            }
            try (ZipFile zip = new ZipFile(file.toFile())) {
                Enumeration<? extends ZipEntry> entries = zip.entries();
                while (entries.hasMoreElements()) {
                    ZipEntry entry = entries.nextElement();
                    String name = entry.getName();
                    if (!isExpected(name) || parts.containsKey(name)) {
                        throw part(file, "store.file.strange-part", name);
                    }
                    try (InputStream in = zip.getInputStream(entry)) {
                        byte[] bytes = in.readNBytes(left + 1);
                        left -= bytes.length;
                        parts.put(name, bytes);
                    }
                    if (left < 0 || parts.size() > MOST_FILES) {
                        throw tooLarge(file);
                    }
                }
            }
            return parts;
        } catch (ZipException | IllegalArgumentException | SecurityException damaged) {
            throw new EditionFileException(file, words -> words.say("store.file.not-whole", file.toString()));
        } catch (IOException unreadable) {
            // A part that ends too early is told so by some of the JDK's readers too.
            Told why = words -> words.say(
                    Files.isReadable(file) ? "store.file.not-whole" : "store.file.unreadable", file.toString());
            throw new EditionFileException(file, why);
        }
    }

    /** Whether it begins as what is packed does; nothing can be told of an empty one. */
    private static boolean isPacked(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] first = in.readNBytes(2);
            return first.length < 2 || first[0] == 'P' && first[1] == 'K';
        }
    }

    private static boolean isExpected(String name) {
        return name.equals(Contents.NAME)
                || name.equals(Contents.SIGNATURE)
                || SEED.matcher(name).matches();
    }

    private static EditionFileException tooLarge(Path file) {
        return new EditionFileException(
                file, words -> words.say("store.file.too-large", file.toString(), MOST_BYTES >> 20));
    }

    private static EditionFileException part(Path file, String key, String name) {
        return new EditionFileException(file, words -> words.say(key, file.toString(), Letters.shown(name)));
    }

    private static void requireWhole(Path file, Contents contents, Map<String, byte[]> parts)
            throws EditionFileException {
        for (String name : contents.sums().keySet()) {
            if (!parts.containsKey(name)) {
                throw part(file, "store.file.part-missing", name);
            }
        }
        for (Map.Entry<String, byte[]> part : parts.entrySet()) {
            String sum = contents.sums().get(part.getKey());
            if (sum == null) {
                throw part(file, "store.file.strange-part", part.getKey());
            }
            if (!sum.equals(Digest.of(part.getValue()))) {
                throw part(file, "store.file.part-altered", part.getKey());
            }
        }
    }

    private static Seal seal(byte @Nullable [] signature, byte[] signed, EditionKeys keys) {
        if (signature == null) {
            return new Seal(Seal.State.NONE, "");
        }
        Optional<Contents.Signed> told = Contents.Signed.of(signature);
        return told.map(one -> keys.seal(one.key(), one.signature(), signed))
                .orElseGet(() -> new Seal(Seal.State.WRONG, ""));
    }

    private static Seeds seeds(Path file, Contents contents, Map<String, byte[]> parts) throws EditionFileException {
        Map<String, byte[]> seeds = new TreeMap<>();
        parts.forEach((name, bytes) -> seeds.put(name.substring(SEEDS.length()), bytes));
        Seeds found = Seeds.of(seeds);
        if (!VERSION.matcher(contents.version()).matches()
                || !seeds.containsKey("manifest.json")
                || !found.version().equals(contents.version())) {
            throw new EditionFileException(file, words -> words.say("store.file.other-version", file.toString()));
        }
        return found;
    }

    public Path file() {
        return file;
    }

    /** Who vouches for it. */
    public Seal seal() {
        return seal;
    }

    /** Which edition it is. */
    public String version() {
        return version;
    }

    /**
     * All its records, checked. Takes some tenths of a second.
     *
     * @throws EditionFileException if they break rules of their format
     */
    public Atlas atlas() throws EditionFileException {
        try {
            return seeds.read();
        } catch (SeedException broken) {
            throw EditionFileException.of(file, broken);
        }
    }
}
