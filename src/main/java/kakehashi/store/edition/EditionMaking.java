package kakehashi.store.edition;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import kakehashi.disk.Digest;
import kakehashi.disk.WholeFile;
import kakehashi.store.seeds.SeedException;
import kakehashi.store.seeds.Seeds;
import org.jspecify.annotations.Nullable;

/** Makes a file of a folder of seeds that break no rule. The same seeds give the same bytes. */
public final class EditionMaking {

    /** Of all parts alike: the day says nothing, the edition has its own. */
    private static final long TIME = 1_700_000_000_000L;

    /** A key to sign with, and the id that it is known by. */
    public record Signer(String id, PrivateKey key) {

        /**
         * @param file a private Ed25519 key in PKCS#8, as {@code openssl genpkey -algorithm ed25519} writes it
         * @throws EditionFileException if it holds none
         */
        public static Signer of(Path file, String id) throws EditionFileException {
            try {
                String pem = Files.readString(file, StandardCharsets.US_ASCII);
                String encoded = pem.replaceAll("-----[A-Z ]+-----", "").replaceAll("\\s", "");
                byte[] bytes = Base64.getDecoder().decode(encoded);
                return new Signer(
                        id,
                        KeyFactory.getInstance(EditionKeys.ALGORITHM).generatePrivate(new PKCS8EncodedKeySpec(bytes)));
            } catch (IOException | IllegalArgumentException | GeneralSecurityException noKey) {
                throw new EditionFileException(file, words -> words.say("store.file.no-key", file.toString()));
            }
        }

        private byte[] sign(byte[] content) {
            try {
                Signature signature = Signature.getInstance(EditionKeys.ALGORITHM);
                signature.initSign(key);
                signature.update(content);
                return signature.sign();
            } catch (GeneralSecurityException impossible) {
                throw new IllegalStateException(impossible);
            }
        }
    }

    private EditionMaking() {}

    /**
     * Writes a file, all of it or nothing.
     *
     * @param signer null for a file that nobody vouches for
     * @return which edition it is
     * @throws EditionFileException if the folder holds no seeds, or they break a rule
     * @throws IOException if the file cannot be written
     */
    public static String write(Path folder, @Nullable Signer signer, Path file)
            throws EditionFileException, IOException {
        Map<String, byte[]> parts = parts(folder);
        Seeds seeds = Seeds.in(folder);
        try {
            seeds.read();
        } catch (SeedException broken) {
            throw EditionFileException.of(folder, broken);
        }
        Map<String, String> sums = new TreeMap<>();
        parts.forEach((name, bytes) -> sums.put(name, Digest.of(bytes)));
        byte[] contents = new Contents(Contents.FORM, seeds.version(), sums).json();
        WholeFile.write(file, WholeFile.Sort.DOCUMENT, out -> zip(out, contents, signer, parts));
        return seeds.version();
    }

    private static void zip(OutputStream out, byte[] contents, @Nullable Signer signer, Map<String, byte[]> parts)
            throws IOException {
        ZipOutputStream zip = new ZipOutputStream(out);
        put(zip, Contents.NAME, contents);
        if (signer != null) {
            put(zip, Contents.SIGNATURE, new Contents.Signed(signer.id(), signer.sign(contents)).json());
        }
        for (Map.Entry<String, byte[]> part : parts.entrySet()) {
            put(zip, part.getKey(), part.getValue());
        }
        zip.finish();
    }

    private static void put(ZipOutputStream zip, String name, byte[] bytes) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTime(TIME);
        zip.putNextEntry(entry);
        zip.write(bytes);
        zip.closeEntry();
    }

    /** The seed files of a folder, by the names that they have in the file; what else lies there is left out. */
    private static Map<String, byte[]> parts(Path folder) throws EditionFileException {
        Map<String, byte[]> parts = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder, 2)) {
            for (Path each : files.filter(Files::isRegularFile).toList()) {
                String name =
                        EditionFile.SEEDS + folder.relativize(each).toString().replace('\\', '/');
                if (EditionFile.SEED.matcher(name).matches()) {
                    parts.put(name, Files.readAllBytes(each));
                }
            }
        } catch (IOException | UncheckedIOException unreadable) {
            throw new EditionFileException(folder, words -> words.say("store.file.no-seeds", folder.toString()));
        }
        if (!parts.containsKey(EditionFile.SEEDS + "manifest.json")) {
            throw new EditionFileException(folder, words -> words.say("store.file.no-seeds", folder.toString()));
        }
        return parts;
    }
}
