package kakehashi.store.edition;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.stream.Collectors;

/** The public keys whose signatures are trusted, by the ids that files name them by. */
public final class EditionKeys {

    /** No key, so that no signature is trusted. */
    public static final EditionKeys NONE = new EditionKeys(Map.of());

    static final String ALGORITHM = "Ed25519";

    private final Map<String, PublicKey> keys;

    private EditionKeys(Map<String, PublicKey> keys) {
        this.keys = Map.copyOf(keys);
    }

    /** Those that the program carries, in {@code keys.properties}: an id, and the key as Base64 of its X.509 form. */
    public static EditionKeys bundled() {
        try (InputStream in = Objects.requireNonNull(EditionKeys.class.getResourceAsStream("keys.properties"))) {
            Properties lines = new Properties();
            lines.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            return of(
                    lines.stringPropertyNames().stream().collect(Collectors.toMap(id -> id, id -> lines.getProperty(id)
                            .strip())));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** @throws IllegalArgumentException if one of them is no key */
    public static EditionKeys of(Map<String, String> encoded) {
        return new EditionKeys(
                encoded.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, line -> key(line.getValue()))));
    }

    private static PublicKey key(String encoded) {
        try {
            byte[] bytes = Base64.getDecoder().decode(encoded);
            return KeyFactory.getInstance(ALGORITHM).generatePublic(new X509EncodedKeySpec(bytes));
        } catch (GeneralSecurityException noKey) {
            throw new IllegalArgumentException(encoded, noKey);
        }
    }

    /** What a signature that names a key is worth for some bytes. */
    Seal seal(String id, byte[] signature, byte[] signed) {
        PublicKey key = keys.get(id);
        if (key == null) {
            return new Seal(Seal.State.UNKNOWN_KEY, id);
        }
        try {
            Signature check = Signature.getInstance(ALGORITHM);
            check.initVerify(key);
            check.update(signed);
            return new Seal(check.verify(signature) ? Seal.State.TRUSTED : Seal.State.WRONG, id);
        } catch (GeneralSecurityException noSignature) {
            return new Seal(Seal.State.WRONG, id);
        }
    }
}
