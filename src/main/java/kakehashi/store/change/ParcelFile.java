package kakehashi.store.change;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import kakehashi.disk.Digest;
import kakehashi.model.ChangeSet;
import kakehashi.query.rule.Letters;
import kakehashi.store.change.Parcel.Aside;
import kakehashi.store.change.Parcel.Head;

/**
 * A {@link Parcel} as a file: a line that says what it is, a line of JSON for each step and each aside, and at the end the sum of all
 * lines before. By the sum it is seen that the file came as it was written; who wrote it the sum does not tell, for anybody can make one.
 */
public final class ParcelFile {

    /** Grows with each change that an earlier version could not read. */
    private static final int FORM = 1;

    private static final int MEGABYTE = 1 << 20;
    private static final int MOST_BYTES = 64 * MEGABYTE;
    private static final int MOST_LINES = 300_000;
    private static final String SUM = "sum";
    private static final ObjectMapper JSON = new ObjectMapper();

    private ParcelFile() {}

    /** @throws ChangeFileException if it would be longer than {@link #read} takes; then nothing is written */
    public static void write(Parcel parcel, OutputStream out) throws IOException, ChangeFileException {
        StringBuilder text = new StringBuilder();
        text.append(head(parcel.head())).append('\n');
        parcel.steps().forEach(step -> text.append(ChangeSetJson.write(step)).append('\n'));
        parcel.asides().forEach(aside -> text.append(line(aside)).append('\n'));
        byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
        if (bytes.length > MOST_BYTES || parcel.steps().size() + parcel.asides().size() > MOST_LINES) {
            throw tooLong();
        }
        out.write(bytes);
        String sum = JSON.createObjectNode().put(SUM, Digest.of(bytes)) + "\n";
        out.write(sum.getBytes(StandardCharsets.UTF_8));
    }

    private static String head(Head head) {
        ObjectNode node = JSON.createObjectNode();
        node.put(Parcel.MARK, FORM);
        node.put("edition", head.edition());
        node.put("since", head.since());
        node.put("made", head.made().toString());
        node.put("by", head.by());
        node.put("serial", head.serial());
        node.put("hash", head.hash());
        return node.toString();
    }

    private static String line(Aside aside) {
        return JSON.createObjectNode()
                .put("aside", aside.sort())
                .put("about", aside.about())
                .put("text", aside.text())
                .toString();
    }

    /**
     * What a file holds; nothing in it is believed before the sum fits.
     *
     * @param now when it is read: what says that it was made later was made then
     * @throws ChangeFileException if it is none, is not whole, or is of a later form
     */
    public static Parcel read(InputStream in, Instant now) throws IOException, ChangeFileException {
        byte[] bytes = in.readNBytes(MOST_BYTES + 1024);
        if (bytes.length >= MOST_BYTES + 1024) {
            throw tooLong();
        }
        String text = new String(bytes, StandardCharsets.UTF_8);
        if (!text.startsWith(Parcel.BEGIN)) {
            throw refused("store.parcel.none");
        }
        String first = text.substring(0, Math.max(0, text.indexOf('\n')));
        JsonNode head = parsed(first);
        int form = head.path(Parcel.MARK).asInt();
        if (form > FORM) {
            throw new ChangeFileException(
                    words -> words.say("store.parcel.newer", Integer.toString(form), Integer.toString(FORM)));
        }
        int last = text.lastIndexOf('\n', text.length() - 2) + 1;
        requireWhole(text, last);
        return new Parcel(head(head, now), steps(text, first.length() + 1, last, now), asides(text, last));
    }

    private static void requireWhole(String text, int last) throws ChangeFileException {
        String sum = text.endsWith("\n") && last > 0
                ? parsed(text.substring(last)).path(SUM).asText()
                : "";
        if (sum.isEmpty()) {
            throw refused("store.parcel.cut-off");
        }
        if (!sum.equals(Digest.of(text.substring(0, last)))) {
            throw refused("store.parcel.damaged");
        }
    }

    private static Head head(JsonNode head, Instant now) throws ChangeFileException {
        try {
            Instant made = Instant.parse(head.path("made").asText());
            return new Head(
                    Letters.shown(head.path("edition").asText()),
                    Letters.shown(head.path("since").asText()),
                    made.isAfter(now) ? now : made,
                    Letters.shown(head.path("by").asText()),
                    head.path("serial").asInt(),
                    Letters.shown(head.path("hash").asText()));
        } catch (DateTimeException unreadable) {
            throw refused("store.parcel.damaged");
        }
    }

    private static List<ChangeSet> steps(String text, int begin, int end, Instant now)
            throws IOException, ChangeFileException {
        List<ChangeSet> steps = new ArrayList<>();
        for (String line : text.substring(begin, end).split("\n")) {
            if (!line.isEmpty() && !isAside(line)) {
                steps.add(ChangeFile.read(new ByteArrayInputStream(line.getBytes(StandardCharsets.UTF_8)), now));
            }
        }
        return steps;
    }

    private static List<Aside> asides(String text, int end) throws ChangeFileException {
        List<Aside> asides = new ArrayList<>();
        for (String line : text.substring(0, end).split("\n")) {
            if (isAside(line)) {
                JsonNode node = parsed(line);
                asides.add(new Aside(
                        node.path("aside").asText(),
                        node.path("about").asText(),
                        node.path("text").asText()));
            }
        }
        return asides;
    }

    private static boolean isAside(String line) {
        return line.startsWith("{\"aside\":");
    }

    private static JsonNode parsed(String line) throws ChangeFileException {
        try {
            return JSON.readTree(line);
        } catch (JsonProcessingException broken) {
            throw refused("store.parcel.cut-off");
        }
    }

    private static ChangeFileException refused(String key) {
        return new ChangeFileException(words -> words.say(key));
    }

    private static ChangeFileException tooLong() {
        return new ChangeFileException(words -> words.say("store.breach.file-too-long", MOST_BYTES / MEGABYTE));
    }
}
