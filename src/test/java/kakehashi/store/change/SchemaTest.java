package kakehashi.store.change;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import kakehashi.Frozen;
import kakehashi.model.AtlasRecord;
import kakehashi.model.Change;
import kakehashi.model.ChangeSet;
import kakehashi.model.RecordKind;
import kakehashi.model.value.PartialDate;
import org.junit.jupiter.api.Test;

/** The schemas of the documents say what the program reads and writes, member by member; {@code -Dgolden=write} writes them. */
class SchemaTest {

    private static final Path FOLDER = Path.of("src", "docs", "schema");
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String DIALECT = "https://json-schema.org/draft/2020-12/schema";

    private final ObjectNode definitions = JsonNodeFactory.instance.objectNode();

    @Test
    void the_schemas_are_those_of_the_records() throws IOException {
        for (RecordKind kind : RecordKind.values()) {
            definitions.set(kind.code(), object(RecordJson.shape(kind)));
        }
        ObjectNode records = JsonNodeFactory.instance.objectNode();
        records.put("$schema", DIALECT);
        records.put("title", "Records of Kakehashi, form 1");
        records.set("$defs", definitions);
        compare("records-1.json", records);
        compare("change-set-1.json", changeSet());
    }

    private static ObjectNode changeSet() {
        ObjectNode schema = JsonNodeFactory.instance.objectNode();
        schema.put("$schema", DIALECT);
        schema.put("title", "A change set of Kakehashi, form 1");
        schema.put("type", "object");
        ObjectNode members = schema.putObject("properties");
        members.putObject("form").put("const", ChangeSetJson.FORM);
        members.putObject("id").put("type", "string").put("format", "uuid");
        members.putObject("label").put("type", "string");
        members.putObject("arguments").put("type", "array").putObject("items").put("type", "string");
        members.putObject("at").put("type", "string").put("format", "date-time");
        members.putObject("by").put("type", "string");
        members.putObject("reason").putArray("type").add("string").add("null");
        ShapeCheck.codes(ChangeSet.Fault.class)
                .forEach(members.putObject("fault").putArray("enum")::add);
        members.putObject("source").put("type", "string");
        members.putObject("origin").put("type", "string");
        ObjectNode changes = members.putObject("changes").put("type", "array").put("minItems", 1);
        changes.putObject("items").put("$ref", "#/$defs/change");
        schema.putArray("required").add("form").add("changes");
        schema.put("additionalProperties", false);
        ObjectNode change = schema.putObject("$defs").putObject("change");
        for (RecordKind kind : RecordKind.values()) {
            ObjectNode each = change.withArray("oneOf").addObject();
            each.put("type", "object");
            ObjectNode of = each.putObject("properties");
            of.putObject("kind").put("const", kind.code());
            for (String state : List.of("before", "after")) {
                of.putObject(state)
                        .putArray("anyOf")
                        .add(JsonNodeFactory.instance.objectNode().put("$ref", "records-1.json#/$defs/" + kind.code()))
                        .add(JsonNodeFactory.instance.objectNode().put("type", "null"));
            }
            of.putObject("place").put("type", "integer").put("minimum", 0);
            each.putArray("required").add("kind");
            each.put("additionalProperties", false);
        }
        return schema;
    }

    private static void compare(String name, ObjectNode schema) throws IOException {
        String text = JSON.writerWithDefaultPrettyPrinter().writeValueAsString(schema) + "\n";
        if ("write".equals(System.getProperty("golden"))) {
            Files.writeString(FOLDER.resolve(name), text);
        }
        assertThat(Files.readString(FOLDER.resolve(name)).equals(text)).as(name).isTrue();
    }

    private ObjectNode object(Class<?> shape) {
        ObjectNode object = JsonNodeFactory.instance.objectNode();
        object.put("type", "object");
        ObjectNode members = object.putObject("properties");
        List<String> required = new ArrayList<>();
        for (RecordComponent part : shape.getRecordComponents()) {
            ObjectNode type = type(part.getGenericType());
            if (ShapeCheck.mayBeLeftOut(part)) {
                ObjectNode either = JsonNodeFactory.instance.objectNode();
                either.putArray("anyOf")
                        .add(type)
                        .add(JsonNodeFactory.instance.objectNode().put("type", "null"));
                members.set(part.getName(), either);
            } else {
                members.set(part.getName(), type);
                required.add(part.getName());
            }
        }
        required.forEach(object.putArray("required")::add);
        object.put("additionalProperties", false);
        return object;
    }

    private ObjectNode type(Type type) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        if (type instanceof ParameterizedType list) {
            node.put("type", "array").set("items", type(list.getActualTypeArguments()[0]));
            return node;
        }
        Class<?> shape = (Class<?>) type;
        if (shape == boolean.class) {
            return node.put("type", "boolean");
        } else if (shape == int.class || shape == Integer.class) {
            return node.put("type", "integer");
        } else if (shape == double.class || shape == Double.class) {
            return node.put("type", "number");
        } else if (shape == String.class) {
            return node.put("type", "string");
        } else if (shape == PartialDate.class) {
            return node.put("type", "string").put("pattern", "^\\d{4}(-\\d{2}(-\\d{2})?)?[?~%]?$");
        } else if (shape.isEnum()) {
            ShapeCheck.codes(shape).forEach(node.putArray("enum")::add);
            return node;
        }
        String name = shape.getSimpleName();
        if (!definitions.has(name)) {
            definitions.putNull(name);
            definitions.set(name, object(shape));
        }
        return node.put("$ref", "#/$defs/" + name);
    }

    @Test
    void every_record_survives_json_and_back_and_every_set_is_read_as_a_file() throws Exception {
        List<AtlasRecord> all = Frozen.atlas().records().all().toList();
        Change[] removed = all.stream().map(record -> new Change(record, null)).toArray(Change[]::new);
        ChangeSet set = Frozen.change(removed);
        ChangeSet read = ChangeFile.read(
                new ByteArrayInputStream(ChangeSetJson.write(set).getBytes(StandardCharsets.UTF_8)), Instant.MAX);
        assertThat(read.changes().equals(set.changes())).isTrue();
        assertThat(read.origin()).isEqualTo(ChangeSet.Origin.FILE);
        assertThat(ChangeSetJson.read(ChangeSetJson.write(set)).equals(set)).isTrue();
    }

    @Test
    void what_is_written_has_no_member_that_the_schema_lacks() throws IOException {
        JsonNode definitions = JSON.readTree(Files.readString(FOLDER.resolve("records-1.json")))
                .path("$defs");
        for (AtlasRecord record : Frozen.atlas().records().all().toList()) {
            JsonNode schema = definitions.path(record.key().kind().code());
            JsonNode written = JSON.readTree(RecordJson.write(record));
            assertThat(Stream.of(written).flatMap(node -> names(node).stream()))
                    .isSubsetOf(names(schema.path("properties")));
            schema.path("required")
                    .forEach(member -> assertThat(written.has(member.asText())).isTrue());
        }
    }

    private static List<String> names(JsonNode node) {
        List<String> names = new ArrayList<>();
        node.fieldNames().forEachRemaining(names::add);
        return names;
    }
}
