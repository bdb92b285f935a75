package kakehashi.store.edition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import kakehashi.Frozen;
import kakehashi.disk.Digest;
import kakehashi.model.value.Language;
import kakehashi.store.edition.EditionMaking.Signer;
import kakehashi.text.Words;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The file of an edition, whole and in every way in which it can be spoilt. */
class EditionFileTest {

    @TempDir
    static Path folder;

    private static EditionKeys keys;
    private static Path signed;
    private static Map<String, byte[]> parts;

    @BeforeAll
    static void makeOne() throws Exception {
        KeyPair pair = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        Path key = folder.resolve("key.pem");
        Files.writeString(
                key,
                "-----BEGIN PRIVATE KEY-----\n"
                        + Base64.getMimeEncoder()
                                .encodeToString(pair.getPrivate().getEncoded())
                        + "\n-----END PRIVATE KEY-----\n");
        keys = EditionKeys.of(Map.of(
                "test", Base64.getEncoder().encodeToString(pair.getPublic().getEncoded())));
        signed = folder.resolve("signed.kakehashi-edition");
        EditionMaking.write(Frozen.folder(), Signer.of(key, "test"), signed);
        parts = parts(signed);
    }

    private static Map<String, byte[]> parts(Path file) throws IOException {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        try (ZipFile zip = new ZipFile(file.toFile())) {
            for (var entry : zip.stream().toList()) {
                parts.put(entry.getName(), zip.getInputStream(entry).readAllBytes());
            }
        }
        return parts;
    }

    /** A file of other parts. */
    private static Path of(Map<String, byte[]> all) throws IOException {
        Path file = Files.createTempFile(folder, "made", EditionFile.ENDING);
        try (OutputStream out = Files.newOutputStream(file);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> part : all.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
                zip.closeEntry();
            }
        }
        return file;
    }

    private static Path with(String name, byte[] bytes) throws IOException {
        Map<String, byte[]> other = new LinkedHashMap<>(parts);
        other.put(name, bytes);
        return of(other);
    }

    private static Path without(String name) throws IOException {
        Map<String, byte[]> other = new LinkedHashMap<>(parts);
        other.remove(name);
        return of(other);
    }

    private static String refused(Path file) {
        EditionFileException refused = catchThrowableOfType(
                EditionFileException.class, () -> EditionFile.read(file, keys).atlas());
        assertThat(refused).as("refused").isNotNull();
        for (Language language : Language.values()) {
            assertThat(refused.in(Words.in(language))).contains(file.toString());
        }
        return refused.in(Words.in(Language.EN));
    }

    private static Seal seal(Path file) throws EditionFileException {
        return EditionFile.read(file, keys).seal();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void what_was_signed_by_a_known_key_is_trusted_and_read_as_the_seeds_are() throws Exception {
        EditionFile edition = EditionFile.read(signed, keys);
        assertThat(edition.seal()).isEqualTo(new Seal(Seal.State.TRUSTED, "test"));
        assertThat(edition.version()).isEqualTo(Frozen.atlas().edition().version());
        assertThat(edition.atlas().records()).isEqualTo(Frozen.atlas().records());
        assertThat(edition.atlas().edition()).isEqualTo(Frozen.atlas().edition());
    }

    @Test
    void the_same_seeds_give_the_same_file() throws Exception {
        Path one = folder.resolve("one.kakehashi-edition");
        Path other = folder.resolve("other.kakehashi-edition");
        EditionMaking.write(Frozen.folder(), null, one);
        EditionMaking.write(Frozen.folder(), null, other);
        assertThat(one).hasSameBinaryContentAs(other);
    }

    @Test
    void a_signature_that_says_nothing_is_told_apart() throws Exception {
        assertThat(seal(without("edition.sig")).state()).isEqualTo(Seal.State.NONE);
        assertThat(EditionFile.read(signed, EditionKeys.NONE).seal())
                .isEqualTo(new Seal(Seal.State.UNKNOWN_KEY, "test"));
        assertThat(seal(with("edition.sig", bytes("{}"))).state()).isEqualTo(Seal.State.WRONG);
        assertThat(seal(with("edition.sig", bytes("\u0000 not JSON"))).state()).isEqualTo(Seal.State.WRONG);
        byte[] short1 = bytes("{\"key\": \"test\", \"signature\": \"AAAA\"}");
        assertThat(seal(with("edition.sig", short1)).state()).isEqualTo(Seal.State.WRONG);
        String list = new String(parts.get("edition.json"), StandardCharsets.UTF_8);
        assertThat(seal(with("edition.json", bytes(list + " "))).state()).isEqualTo(Seal.State.WRONG);
    }

    @Test
    void a_byte_that_was_altered_anywhere_is_noticed() throws Exception {
        byte[] whole = Files.readAllBytes(signed);
        Path file = folder.resolve("altered.kakehashi-edition");
        for (int at = 40; at < whole.length; at += whole.length / 60) {
            byte[] altered = whole.clone();
            altered[at] ^= 0x20;
            Files.write(file, altered);
            boolean noticed;
            try {
                EditionFile edition = EditionFile.read(file, keys);
                noticed = !edition.seal().isTrusted()
                        || edition.atlas().records().equals(Frozen.atlas().records());
            } catch (EditionFileException refused) {
                noticed = true;
            }
            assertThat(noticed).as("byte %d", at).isTrue();
        }
    }

    @Test
    void a_file_that_was_cut_off_is_refused_wherever_that_was() throws Exception {
        byte[] whole = Files.readAllBytes(signed);
        Path file = folder.resolve("cut.kakehashi-edition");
        for (int length : new int[] {0, 1, 30, 1000, whole.length / 2, whole.length - 30, whole.length - 1}) {
            Files.write(file, Arrays.copyOf(whole, length));
            assertThat(refused(file)).contains("not copied to its end");
        }
    }

    @Test
    void parts_that_are_missing_altered_or_strange_are_named() throws Exception {
        assertThat(refused(without("seeds/parties.json"))).contains("lacks", "seeds/parties.json");
        assertThat(refused(with("seeds/parties.json", bytes("[]")))).contains("not as it was", "seeds/parties.json");
        assertThat(refused(with("seeds/extra.json", bytes("[]")))).contains("does not belong", "seeds/extra.json");
        for (String trick : new String[] {
            "../outside.json",
            "seeds/../../outside.json",
            "/etc/passwd",
            "seeds\\ties\\x.json",
            "seeds/ties/../x.json",
            "C:/x.json",
            "seeds/ties/",
            "seeds/con.JSON",
            "seeds/ties/\u202egnp.json"
        }) {
            assertThat(refused(with(trick, bytes("[]")))).contains("does not belong");
        }
        assertThat(refused(without("edition.json"))).contains("is no edition");
        assertThat(refused(with("edition.json", bytes("[1]")))).contains("is no edition");
        assertThat(refused(with("edition.json", bytes("{\"kind\": \"kakehashi-edition\", \"form\": 2}"))))
                .contains("later version");
    }

    @Test
    void what_unpacks_without_end_is_not_unpacked() throws Exception {
        Map<String, byte[]> bomb = new LinkedHashMap<>();
        byte[] zeros = new byte[16 << 20];
        for (String name : new String[] {"a", "b", "c", "d", "e"}) {
            bomb.put("seeds/" + name + ".json", zeros);
        }
        Path file = of(bomb);
        assertThat(Files.size(file)).isLessThan(200_000);
        assertThat(refused(file)).contains("holds more than 64 MB");
        Map<String, byte[]> many = new LinkedHashMap<>();
        for (int i = 0; i < 4100; i++) {
            many.put("seeds/ties/t" + i + ".json", new byte[0]);
        }
        assertThat(refused(of(many))).contains("too many parts");
    }

    @Test
    void records_that_break_a_rule_are_told_and_nothing_is_handed_out() throws Exception {
        Map<String, byte[]> other = new LinkedHashMap<>(parts);
        String parties = new String(parts.get("seeds/parties.json"), StandardCharsets.UTF_8);
        other.put("seeds/parties.json", bytes(parties.replaceFirst("\"kind\": \"[a-z-]+\"", "\"kind\": \"nothing\"")));
        String list = new String(parts.get("edition.json"), StandardCharsets.UTF_8);
        other.put(
                "edition.json",
                bytes(list.replace(
                        Digest.of(parts.get("seeds/parties.json")), Digest.of(other.get("seeds/parties.json")))));
        assertThat(refused(of(other))).contains("break the rules", "parties.json");
        Map<String, byte[]> versions = new LinkedHashMap<>(parts);
        versions.put("edition.json", bytes(list.replace("2026.11.1", "2026.12.1")));
        assertThat(refused(of(versions))).contains("another edition than it holds");
    }

    @Test
    void what_is_not_there_and_what_is_no_zip_is_told() throws Exception {
        assertThat(refused(folder.resolve("nowhere.kakehashi-edition"))).contains("not there");
        assertThat(refused(folder)).contains("not there");
        Path text = Files.writeString(folder.resolve("text.kakehashi-edition"), "x".repeat(5000));
        assertThat(refused(text)).contains("is no edition of the data");
        Path empty = Files.createFile(folder.resolve("empty.kakehashi-edition"));
        assertThat(refused(empty)).contains("damaged");
        EditionFileException none = catchThrowableOfType(EditionFileException.class, () -> Signer.of(text, "test"));
        assertThat(none.in(Words.in(Language.EN))).contains("no private Ed25519 key", text.toString());
        EditionFileException seeds = catchThrowableOfType(
                EditionFileException.class, () -> EditionMaking.write(folder, null, folder.resolve("x")));
        assertThat(seeds.in(Words.in(Language.EN))).contains("no folder of seeds");
        assertThat(EditionKeys.bundled()).isNotNull();
    }
}
