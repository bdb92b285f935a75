package kakehashi.store.change;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import kakehashi.model.AtlasRecord;
import kakehashi.model.Change;
import kakehashi.model.ChangeSet;
import kakehashi.model.ChangeSet.Fault;
import kakehashi.model.ChangeSet.Label;
import kakehashi.model.ChangeSet.Origin;
import kakehashi.model.ChangeSet.Reason;
import kakehashi.model.RecordKey;
import kakehashi.model.RecordKind;
import kakehashi.model.value.Coded;
import kakehashi.query.rule.Letters;
import kakehashi.text.Told;
import org.jspecify.annotations.Nullable;

/**
 * Reads a change set that a person brings, as it is described in {@code src/docs/schema}. Unlike a text of the store itself it
 * is trusted in nothing: it may be of any length, and every member is looked at. A form that is not known is refused by its name.
 */
public final class ChangeFile {

    private static final int MEGABYTE = 1 << 20;
    /** Longer than all records of an edition together. */
    private static final int MOST_BYTES = 16 * MEGABYTE;

    private static final int MOST_FAULTS = 100;
    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final Set<String> OF_SET =
            Set.of("form", "id", "label", "arguments", "at", "by", "reason", "fault", "source", "origin", "changes");
    private static final Set<String> OF_CHANGE = Set.of("kind", "before", "after", "place");

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private final List<Told> faults = new ArrayList<>();
    private final Instant now;

    private ChangeFile(Instant now) {
        this.now = now;
    }

    /**
     * The set that a stream holds, as one that came in a file.
     *
     * @param now when it is brought: a set that says nothing of its time, or one that lies ahead, was made then
     * @throws ChangeFileException if it holds none, with all that is wrong in it
     */
    public static ChangeSet read(InputStream in, Instant now) throws IOException, ChangeFileException {
        JsonNode node = parsed(in);
        ChangeFile file = new ChangeFile(now);
        Optional<ChangeSet> set = file.set(node);
        if (set.isEmpty() || !file.faults.isEmpty()) {
            throw new ChangeFileException(file.faults.subList(0, Math.min(MOST_FAULTS, file.faults.size())));
        }
        return set.get();
    }

    /**
     * A set for a person to go on with, in lines: a record as it is, and once more as what it is to become. As long as the
     * second is not altered it changes nothing.
     */
    public static String begun(AtlasRecord record) {
        ObjectNode set = JSON.createObjectNode();
        set.put("form", ChangeSetJson.FORM);
        ObjectNode change = set.putArray("changes").addObject();
        change.put("kind", record.key().kind().code());
        change.set("before", RecordJson.object((Record) record));
        change.set("after", RecordJson.object((Record) record));
        return set.toPrettyString();
    }

    private static String text(byte[] bytes) throws ChangeFileException {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
        } catch (CharacterCodingException otherwise) {
            throw new ChangeFileException(words -> words.say("store.change.not-utf8"));
        }
    }

    /** The JSON that a stream holds, which may be of any length and in any form. */
    static JsonNode parsed(InputStream in) throws IOException, ChangeFileException {
        byte[] bytes = in.readNBytes(MOST_BYTES + 1);
        if (bytes.length > MOST_BYTES) {
            throw new ChangeFileException(words -> words.say("store.breach.file-too-long", MOST_BYTES / MEGABYTE));
        }
        return parsed(text(bytes));
    }

    private static JsonNode parsed(String text) throws ChangeFileException {
        try {
            return JSON.readTree(text);
        } catch (StreamConstraintsException endless) {
            throw new ChangeFileException(at(endless, "store.breach.json-endless"));
        } catch (JsonProcessingException broken) {
            throw new ChangeFileException(at(broken, "store.breach.not-json"));
        }
    }

    private static Told at(JsonProcessingException broken, String key) {
        JsonLocation place = broken.getLocation();
        String line = place == null ? "1" : Integer.toString(place.getLineNr());
        String column = place == null ? "1" : Integer.toString(place.getColumnNr());
        return words -> words.say(key, line, column);
    }

    private Optional<ChangeSet> set(JsonNode node) {
        JsonNode form = node.path("form");
        if (!node.isObject() || form.isMissingNode() || !node.path("changes").isArray()) {
            faults.add(words -> words.say("store.change.none"));
            return Optional.empty();
        }
        if (!form.isInt() || form.intValue() != ChangeSetJson.FORM) {
            String named = Letters.shown(form.asText());
            faults.add(words -> words.say("store.change.form-unknown", named, Integer.toString(ChangeSetJson.FORM)));
            return Optional.empty();
        }
        requireKnown("", node, OF_SET);
        List<String> arguments = new ArrayList<>();
        node.path("arguments").forEach(argument -> arguments.add(argument.asText()));
        String label = text(node, "label");
        Label called = label == null ? Label.of("query.done.several") : new Label(label, arguments);
        UUID id = id(text(node, "id"));
        Instant at = at(text(node, "at"));
        String by = Objects.requireNonNullElse(text(node, "by"), "");
        Reason reason = reason(node);
        List<Change> changes = changes(node.path("changes"));
        if (!faults.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new ChangeSet(id, called, changes, at, by, reason, Origin.FILE));
    }

    private void requireKnown(String where, JsonNode node, Set<String> members) {
        for (Iterator<String> names = node.fieldNames(); names.hasNext(); ) {
            String name = names.next();
            if (!members.contains(name)) {
                fault(where + name, words -> words.say("store.breach.member-unknown"));
            }
        }
    }

    private @Nullable String text(JsonNode node, String member) {
        JsonNode value = node.path(member);
        if (value.isMissingNode() || value.isNull()) {
            return null;
        }
        if (!value.isTextual()) {
            fault(member, words -> words.say("store.breach.wrong-shape", "\"…\""));
            return null;
        }
        return value.textValue();
    }

    private UUID id(@Nullable String text) {
        try {
            return text == null ? UUID.randomUUID() : UUID.fromString(text);
        } catch (IllegalArgumentException unreadable) {
            fault("id", words -> words.say("store.breach.wrong-shape", "UUID"));
            return new UUID(0, 0);
        }
    }

    private Instant at(@Nullable String text) {
        try {
            Instant at = text == null ? now : Instant.parse(text);
            return at.isAfter(now) ? now : at;
        } catch (DateTimeException unreadable) {
            fault("at", words -> words.say("store.breach.wrong-shape", "2026-11-25T08:00:00Z"));
            return now;
        }
    }

    private @Nullable Reason reason(JsonNode node) {
        String text = text(node, "reason");
        String code = text(node, "fault");
        String source = text(node, "source");
        Optional<Fault> known = code == null ? Optional.empty() : Coded.find(Fault.class, code);
        if (code != null && known.isEmpty()) {
            fault("fault", words -> words.say("store.breach.code-unknown", Letters.shown(code)));
        }
        return text == null && code == null && source == null
                ? null
                : new Reason(Objects.requireNonNullElse(text, ""), known.orElse(null), source);
    }

    private List<Change> changes(JsonNode list) {
        List<Change> changes = new ArrayList<>();
        Set<RecordKey> met = new HashSet<>();
        if (list.isEmpty()) {
            fault("changes", words -> words.say("store.change.empty"));
        }
        for (int i = 0; i < list.size(); i++) {
            String where = "changes[" + i + "]";
            change(where, list.get(i)).ifPresent(change -> {
                changes.add(change);
                if (!met.add(change.key())) {
                    fault(where + " " + change.key().id(), words -> words.say("store.change.twice"));
                }
            });
        }
        return changes;
    }

    private Optional<Change> change(String where, JsonNode node) {
        if (!node.isObject()) {
            fault(where, words -> words.say("store.breach.wrong-shape", "{ }"));
            return Optional.empty();
        }
        requireKnown(where + ".", node, OF_CHANGE);
        String code = node.path("kind").asText();
        Optional<RecordKind> kind = RecordKind.find(code.toLowerCase(Locale.ROOT));
        if (kind.isEmpty()) {
            fault(where + ".kind", words -> words.say("store.breach.code-unknown", Letters.shown(code)));
            return Optional.empty();
        }
        int before = faults.size();
        AtlasRecord was = record(where + ".before", kind.get(), node.path("before"));
        AtlasRecord is = record(where + ".after", kind.get(), node.path("after"));
        if (faults.size() > before) {
            return Optional.empty();
        }
        if (Objects.equals(was, is)) {
            fault(where, words -> words.say("store.change.same"));
            return Optional.empty();
        }
        if (was != null && is != null && !was.key().equals(is.key())) {
            String keys = was.key().id() + ", " + is.key().id();
            fault(where, words -> words.say("store.change.two-records", Letters.shown(keys)));
            return Optional.empty();
        }
        return Optional.of(new Change(was, is, node.path("place").asInt(Change.LAST)));
    }

    private @Nullable AtlasRecord record(String where, RecordKind kind, JsonNode node) {
        if (node.isMissingNode() || node.isNull()) {
            return null;
        }
        int before = faults.size();
        String id = node.path("id").asText();
        String called = id.isEmpty() ? where : where + " " + kind.code() + " " + id;
        new ShapeCheck(called, faults).check(RecordJson.shape(kind), node);
        if (faults.size() > before) {
            return null;
        }
        try {
            return RecordJson.read(kind, node);
        } catch (IllegalArgumentException unfit) {
            faults.add(words -> words.say("store.change.at", Letters.shown(called), words.say("store.change.unfit")));
            return null;
        }
    }

    private void fault(String where, Told reason) {
        faults.add(words -> words.say("store.change.at", Letters.shown(where), reason.in(words)));
    }
}
