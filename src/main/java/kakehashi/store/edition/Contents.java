package kakehashi.store.edition;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The list of what an edition's file holds, which is what is signed, and the signature beside it, each as JSON.
 *
 * @param form of the file; another program may write a later one
 * @param version of the edition
 * @param sums of each file of the seeds, by its name, with SHA-256
 */
record Contents(int form, String version, Map<String, String> sums) {

    static final String NAME = "edition.json";
    static final String SIGNATURE = "edition.sig";
    static final int FORM = 1;

    private static final String KIND = "kakehashi-edition";

    /** What stands in the file of the signature. */
    record Signed(String key, byte[] signature) {

        byte[] json() {
            ObjectNode told = new ObjectMapper().createObjectNode();
            told.put("key", key);
            told.put("signature", signature);
            return bytes(told);
        }

        /** Empty where the bytes are no such thing. */
        static Optional<Signed> of(byte[] json) {
            try {
                JsonNode told = new ObjectMapper().readTree(json);
                String key = told.path("key").asText();
                byte[] signature = told.path("signature").binaryValue();
                return key.isEmpty() || signature == null ? Optional.empty() : Optional.of(new Signed(key, signature));
            } catch (IOException | IllegalArgumentException unreadable) {
                return Optional.empty();
            }
        }
    }

    /** Empty where the bytes are no such list. */
    static Optional<Contents> of(byte[] json) {
        try {
            JsonNode told = new ObjectMapper().readTree(json);
            if (!told.path("kind").asText().equals(KIND)) {
                return Optional.empty();
            }
            Map<String, String> sums = new TreeMap<>();
            told.path("files")
                    .fields()
                    .forEachRemaining(
                            file -> sums.put(file.getKey(), file.getValue().asText()));
            return Optional.of(
                    new Contents(told.path("form").asInt(), told.path("version").asText(), sums));
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }

    byte[] json() {
        ObjectNode told = new ObjectMapper().createObjectNode();
        told.put("kind", KIND);
        told.put("form", form);
        told.put("version", version);
        ObjectNode files = told.putObject("files");
        new TreeMap<>(sums).forEach(files::put);
        return bytes(told);
    }

    private static byte[] bytes(ObjectNode told) {
        try {
            return new ObjectMapper().writerWithDefaultPrettyPrinter().writeValueAsBytes(told);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
