package kakehashi.store.seeds;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.util.Optional;

/**
 * Reads a seed file into a tree. The tree is built here, not by Jackson's mapper, so that a key written twice is
 * reported with its place while the rest of the file is still read.
 */
final class SeedJson {

    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    /** Far more than any seed file needs; what is longer is a mistake, or meant to stop the program. */
    private static final int MOST_BYTES = 16 << 20;

    private final JsonFactory factory = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(20)
                    .maxStringLength(1 << 20)
                    .maxNameLength(1000)
                    .maxNumberLength(100)
                    .build())
            .build();
    private final SeedFiles folder;
    private final Breaches breaches;

    SeedJson(SeedFiles folder, Breaches breaches) {
        this.folder = folder;
        this.breaches = breaches;
    }

    /** The file's tree; empty, with the reason reported, if it is missing or is not JSON. */
    Optional<JsonNode> read(String file) throws IOException {
        Optional<String> text = text(file);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        try (JsonParser parser = factory.createParser(text.get())) {
            return tree(parser, file);
        }
    }

    private Optional<JsonNode> tree(JsonParser parser, String file) throws IOException {
        try {
            parser.nextToken();
            JsonNode tree = value(parser, file);
            if (parser.nextToken() == null) {
                return Optional.of(tree);
            }
            stopped(file, SeedFault.NOT_JSON, parser);
        } catch (StreamConstraintsException endless) {
            stopped(file, SeedFault.JSON_ENDLESS, parser);
        } catch (JsonProcessingException unreadable) {
            stopped(file, SeedFault.NOT_JSON, parser);
        }
        return Optional.empty();
    }

    private void stopped(String file, SeedFault kind, JsonParser parser) {
        JsonLocation place = parser.currentLocation();
        breaches.add(file, "", "", kind, Integer.toString(place.getLineNr()), Integer.toString(place.getColumnNr()));
    }

    /** What the file says, in the one encoding that a seed file may have. */
    private Optional<String> text(String file) {
        byte[] bytes;
        try {
            bytes = folder.read(file, MOST_BYTES);
        } catch (NoSuchFileException gone) {
            breaches.add(file, "", "", SeedFault.FILE_MISSING);
            return Optional.empty();
        } catch (IOException unreadable) {
            breaches.add(file, "", "", SeedFault.FILE_UNREADABLE);
            return Optional.empty();
        }
        if (bytes.length > MOST_BYTES) {
            breaches.add(file, "", "", SeedFault.FILE_TOO_LONG, Integer.toString(MOST_BYTES >> 20));
            return Optional.empty();
        }
        ByteBuffer rest = ByteBuffer.wrap(bytes);
        CharBuffer text = CharBuffer.allocate(bytes.length);
        CoderResult end = StandardCharsets.UTF_8.newDecoder().decode(rest, text, true);
        text.flip();
        boolean marked = !text.isEmpty() && text.get(0) == BYTE_ORDER_MARK;
        if (end.isError() || marked) {
            breaches.add(file, "", "", SeedFault.NOT_UTF8, Integer.toString(marked ? 0 : rest.position()));
            return Optional.empty();
        }
        return Optional.of(text.toString());
    }

    private JsonNode value(JsonParser parser, String file) throws IOException {
        JsonToken token = parser.currentToken();
        if (token == null) {
            throw new JsonParseException(parser, "empty");
        }
        return switch (token) {
            case START_OBJECT -> object(parser, file);
            case START_ARRAY -> array(parser, file);
            case VALUE_STRING -> NODES.textNode(parser.getText());
            case VALUE_NUMBER_INT ->
                parser.getNumberType() == JsonParser.NumberType.BIG_INTEGER
                        ? NODES.numberNode(parser.getDoubleValue())
                        : NODES.numberNode(parser.getLongValue());
            case VALUE_NUMBER_FLOAT -> NODES.numberNode(parser.getDoubleValue());
            case VALUE_TRUE -> NODES.booleanNode(true);
            case VALUE_FALSE -> NODES.booleanNode(false);
            default -> NODES.nullNode();
        };
    }

    private ObjectNode object(JsonParser parser, String file) throws IOException {
        ObjectNode object = NODES.objectNode();
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String key = parser.currentName();
            JsonLocation place = parser.currentTokenLocation();
            parser.nextToken();
            if (object.replace(key, value(parser, file)) != null) {
                breaches.add(
                        file,
                        "",
                        key,
                        SeedFault.KEY_TWICE,
                        String.valueOf(place.getLineNr()),
                        String.valueOf(place.getColumnNr()));
            }
        }
        return object;
    }

    private ArrayNode array(JsonParser parser, String file) throws IOException {
        ArrayNode array = NODES.arrayNode();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            array.add(value(parser, file));
        }
        return array;
    }
}
