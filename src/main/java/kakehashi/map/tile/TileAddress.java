package kakehashi.map.tile;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;

/**
 * Where the tiles of a street map are: an address with {@code {z}}, {@code {x}} and {@code {y}} for zoom, column and row.
 */
public record TileAddress(String template) {

    /** Reads what was typed; empty where it is no such address. */
    public static Optional<TileAddress> of(String typed) {
        TileAddress address = new TileAddress(typed.strip());
        try {
            URI example = address.at(1, 0, 0);
            String scheme = String.valueOf(example.getScheme()).toLowerCase(Locale.ROOT);
            boolean complete = typed.contains("{z}") && typed.contains("{x}") && typed.contains("{y}");
            boolean web = scheme.equals("https") || scheme.equals("http");
            return complete && web && example.getHost() != null ? Optional.of(address) : Optional.empty();
        } catch (IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }

    URI at(int zoom, int column, int row) {
        return URI.create(template.replace("{z}", String.valueOf(zoom))
                .replace("{x}", String.valueOf(column))
                .replace("{y}", String.valueOf(row)));
    }

    /** Under what its tiles are kept, so that no two servers are ever taken for each other. */
    String key() {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(template.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 16);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    public String host() {
        return at(1, 0, 0).getHost();
    }
}
