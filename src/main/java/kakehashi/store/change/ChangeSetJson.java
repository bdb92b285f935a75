package kakehashi.store.change;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import kakehashi.model.AtlasRecord;
import kakehashi.model.Change;
import kakehashi.model.ChangeSet;
import kakehashi.model.ChangeSet.Fault;
import kakehashi.model.ChangeSet.Label;
import kakehashi.model.ChangeSet.Origin;
import kakehashi.model.ChangeSet.Reason;
import kakehashi.model.RecordKind;
import kakehashi.model.value.Coded;
import org.jspecify.annotations.Nullable;

/** A change set as a text that says which form it has, so that a later version of the program can read it too. */
public final class ChangeSetJson {

    /** Grows with each change that an earlier version could not read. */
    static final int FORM = 1;

    private static final ObjectMapper JSON = new ObjectMapper();

    private ChangeSetJson() {}

    /** The text of a set, in one line. */
    public static String write(ChangeSet set) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("form", FORM);
        node.put("id", set.id().toString());
        node.put("label", set.label().key());
        set.label().arguments().forEach(node.putArray("arguments")::add);
        node.put("at", set.at().toString());
        node.put("by", set.by());
        write(set.reason(), node);
        node.put("origin", set.origin().code());
        for (Change change : set.changes()) {
            ObjectNode of = node.withArray("changes").addObject();
            of.put("kind", change.key().kind().code());
            of.set("before", object(change.before()));
            of.set("after", object(change.after()));
            if (change.place() != Change.LAST) {
                of.put("place", change.place());
            }
        }
        return node.toString();
    }

    /** What is not said is left out, but for the words, which stood alone at first. */
    private static void write(@Nullable Reason reason, ObjectNode node) {
        node.put("reason", reason == null ? null : reason.text());
        if (reason != null && reason.fault() != null) {
            node.put("fault", reason.fault().code());
        }
        if (reason != null && reason.source() != null) {
            node.put("source", reason.source());
        }
    }

    private static @Nullable Reason reason(JsonNode node) {
        String text = node.path("reason").textValue();
        String fault = node.path("fault").textValue();
        String source = node.path("source").textValue();
        return text == null && fault == null && source == null
                ? null
                : new Reason(
                        text == null ? "" : text,
                        fault == null ? null : Coded.find(Fault.class, fault).orElseThrow(),
                        source);
    }

    private static @Nullable ObjectNode object(@Nullable AtlasRecord record) {
        return record == null ? null : RecordJson.object((Record) record);
    }

    /** @throws IllegalArgumentException if the text is none, or one of a later form */
    public static ChangeSet read(String text) {
        try {
            JsonNode node = JSON.readTree(text);
            if (node.path("form").asInt() != FORM) {
                throw new IllegalArgumentException("form " + node.path("form"));
            }
            List<String> arguments = new ArrayList<>();
            node.path("arguments").forEach(argument -> arguments.add(argument.asText()));
            List<Change> changes = new ArrayList<>();
            node.path("changes").forEach(change -> changes.add(change(change)));
            return new ChangeSet(
                    UUID.fromString(node.path("id").asText()),
                    new Label(node.path("label").asText(), arguments),
                    changes,
                    Instant.parse(node.path("at").asText()),
                    node.path("by").asText(),
                    reason(node),
                    Origin.valueOf(node.path("origin").asText().toUpperCase(Locale.ROOT)));
        } catch (JsonProcessingException | RuntimeException unreadable) {
            throw new IllegalArgumentException("not a change set: " + text, unreadable);
        }
    }

    private static Change change(JsonNode node) {
        RecordKind kind = RecordKind.valueOf(node.path("kind").asText().toUpperCase(Locale.ROOT));
        return new Change(
                record(kind, node.path("before")),
                record(kind, node.path("after")),
                node.path("place").asInt(Change.LAST));
    }

    private static @Nullable AtlasRecord record(RecordKind kind, JsonNode node) {
        return node.isObject() ? RecordJson.read(kind, node) : null;
    }
}
