package kakehashi.store;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.util.Optional;

/**
 * Reads a seed file into a tree. The tree is built here, not by Jackson's mapper, so that a key written twice is
 * reported with its place while the rest of the file is still read.
 */
final class SeedJson {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final JsonFactory factory = new JsonFactory();
    private final SeedFolder folder;
    private final Breaches breaches;

    SeedJson(SeedFolder folder, Breaches breaches) {
        this.folder = folder;
        this.breaches = breaches;
    }

    /** The file's tree; empty, with the reason reported, if it is missing or is not JSON. */
    Optional<JsonNode> read(String file) throws IOException {
        if (!folder.has(file)) {
            breaches.add(file, "", "", BreachKind.FILE_MISSING);
            return Optional.empty();
        }
        try (JsonParser parser = factory.createParser(folder.read(file))) {
            parser.nextToken();
            JsonNode tree = value(parser, file);
            if (parser.nextToken() != null) {
                notJson(file, parser.currentTokenLocation());
                return Optional.empty();
            }
            return Optional.of(tree);
        } catch (JsonProcessingException unreadable) {
            notJson(file, unreadable.getLocation());
            return Optional.empty();
        } catch (NoSuchFileException gone) {
            breaches.add(file, "", "", BreachKind.FILE_MISSING);
            return Optional.empty();
        }
    }

    private void notJson(String file, JsonLocation place) {
        breaches.add(
                file,
                "",
                "",
                BreachKind.NOT_JSON,
                String.valueOf(place.getLineNr()),
                String.valueOf(place.getColumnNr()));
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
            case VALUE_NUMBER_INT -> NODES.numberNode(parser.getLongValue());
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
                        BreachKind.KEY_TWICE,
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
