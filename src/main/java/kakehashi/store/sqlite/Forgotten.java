package kakehashi.store.sqlite;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.List;
import kakehashi.disk.Digest;
import kakehashi.store.Forgetting;

/**
 * What is left of the entries of a journal that were forgotten: of each its place and its hash without its text, so that the
 * chain holds and a hash noted once is still known; and an entry that says who forgot them, and what their hashes were.
 */
final class Forgotten {

    /** Which rows say so, as a condition of SQL. */
    static final String SAYING = "substr(entry, 1, 12) = '{\"forgotten\"'";

    private static final String MEMBER = "forgotten";
    private static final ObjectMapper JSON = new ObjectMapper();

    private Forgotten() {}

    /** Whether a row is of a forgotten entry. */
    static boolean is(Journal.Row row) {
        return row.entry().isEmpty();
    }

    /** Whether a row says that others were forgotten. */
    static boolean isSaidBy(Journal.Row row) {
        return row.entry().startsWith("{\"" + MEMBER + "\"");
    }

    /** The hash of what was forgotten: of the hashes of all of it. */
    static String hash(List<String> hashes) {
        return Digest.of(String.join("\n", hashes));
    }

    static String write(Instant at, String by, Instant before, int upTo, String hash) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.putObject(MEMBER)
                .put("at", at.toString())
                .put("by", by)
                .put("before", before.toString())
                .put("upTo", upTo)
                .put("hash", hash);
        return node.toString();
    }

    /** @throws IllegalArgumentException if the row says something else */
    static Forgetting read(Journal.Row row) {
        try {
            JsonNode said = JSON.readTree(row.entry()).path(MEMBER);
            return new Forgetting(
                    row.serial(),
                    Instant.parse(said.path("at").asText()),
                    said.path("by").asText(),
                    Instant.parse(said.path("before").asText()),
                    said.path("upTo").asInt(),
                    said.path("hash").asText());
        } catch (JsonProcessingException | RuntimeException unreadable) {
            throw new IllegalArgumentException("forgets nothing: " + row.entry(), unreadable);
        }
    }
}
