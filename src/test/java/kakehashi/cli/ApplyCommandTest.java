package kakehashi.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kakehashi.Frozen;
import kakehashi.TieDraft;
import kakehashi.model.Change;
import kakehashi.model.ChangeSet;
import kakehashi.model.Party;
import kakehashi.model.RecordKey;
import kakehashi.model.RecordKind;
import kakehashi.model.Tie;
import kakehashi.model.value.PartyKind;
import kakehashi.model.value.Trilingual;
import kakehashi.store.AtlasStore;
import kakehashi.store.change.ChangeSetJson;
import org.junit.jupiter.api.Test;

/** Changes that come in a file, from nothing to undone, and files that are refused as they should be. */
class ApplyCommandTest extends AtTheConsole {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String TIE = "vn-hue--jp-gifu-pref";

    private static Tie tie() {
        return (Tie) Frozen.atlas().findLink(TIE).orElseThrow();
    }

    private static String set(Change... changes) {
        return ChangeSetJson.write(Frozen.change(changes));
    }

    private static Path file(String text) throws IOException {
        return Files.writeString(Files.createTempFile(folder, "changes", ".json"), text);
    }

    private static Tie held() throws Exception {
        try (AtlasStore store = Frozen.stores().read(console.store())) {
            return (Tie) store.load().find(new RecordKey(RecordKind.TIE, TIE)).orElseThrow();
        }
    }

    @Test
    void a_set_to_begin_with_is_written_altered_and_made() throws Exception {
        String begun = console.type("show", TIE, "--as-change").out();
        assertThat(console.type("apply", file(begun).toString()).code()).isNotZero();

        ObjectNode set = (ObjectNode) JSON.readTree(begun);
        ((ObjectNode) set.at("/changes/0/after")).put("typeAsStated", "Memorandum of 2016");
        assertThat(console.type("apply", file(set.toString()).toString()).code())
                .isZero();

        assertThat(held().typeAsStated()).isEqualTo("Memorandum of 2016");
        assertThat(console.type("undo").code()).isZero();
        assertThat(held()).isEqualTo(tie());
        assertThat(console.type("show", "nowhere", "--as-change").code()).isEqualTo(1);
    }

    @Test
    void a_change_is_tried_made_told_in_its_history_taken_back_and_made_again() throws Exception {
        Tie noted = TieDraft.like(tie())
                .note(new Trilingual("", "Đa\u0300 gặp 𠮷", ""))
                .tie();
        String file = file(set(new Change(tie(), noted))).toString();

        Console.Said tried = console.type("apply", file, "--dry-run");
        assertThat(tried.code()).as(tried.out() + tried.err()).isZero();
        assertThat(tried.out()).startsWith("Would be changed:\n  tie " + TIE).contains("Note › Vietnamese: ", "Đà gặp");
        assertThat(held()).isEqualTo(tie());

        Console.Said made = console.type("apply", file, "--by", "Lan", "--reason", "met them");
        assertThat(made.code()).isZero();
        assertThat(made.err()).isEmpty();
        assertThat(made.out()).startsWith("Changed: ").doesNotContain("{", "Changed:\n");
        Trilingual note = held().note();
        assertThat(note).isNotNull();
        assertThat(note.vi()).isEqualTo("Đà gặp 𠮷");

        assertThat(console.type("list", "--ours", "changed", "--format", "json").all("id"))
                .startsWith(TIE)
                .hasSize(3);
        assertThat(console.type("list", "do cơ quan sửa", "--format", "json").all("id"))
                .startsWith(TIE)
                .hasSize(3);

        Console.Said log = console.type("log", "--format", "json");
        assertThat(log.all("by")).startsWith("Lan");
        assertThat(log.all("origin")).startsWith("file");
        assertThat(log.all("reason")).startsWith("met them");
        Console.Said history = console.type("history", TIE);
        assertThat(history.code()).isZero();
        assertThat(history.out()).contains("Lan", "met them", "file", "Note › Vietnamese");
        assertThat(console.type("history", TIE, "--format", "csv").out()).contains("note.vi");

        assertThat(console.type("undo").out()).startsWith("Taken back: ");
        assertThat(held()).isEqualTo(tie());
        assertThat(console.type("log").out()).contains("taken back");
        assertThat(console.type("redo", "--by", "Aiko").code()).isZero();
        assertThat(held().note()).isEqualTo(note);
        assertThat(console.type("undo", "7")).satisfies(said -> {
            assertThat(said.code()).isEqualTo(1);
            assertThat(said.out()).endsWith("There is nothing to take back.\n");
        });
        assertThat(console.type("redo", "0").code()).isEqualTo(2);
        assertThat(console.type("history", "vn-nowhere").code()).isEqualTo(1);
        assertThat(console.type("history", "vn-hue").err()).contains("never changed here");
    }

    @Test
    void standard_input_is_read_and_what_is_added_alone_is_told_by_its_name() throws Exception {
        Party party = new Party("own-x", new Trilingual("Sakai Chamber", "", ""), PartyKind.COMPANY);
        InputStream before = System.in;
        try {
            String text = set(new Change(null, party)).replaceFirst("\"label\":\"[^\"]*\",\"arguments\":\\[.*?],", "");
            System.setIn(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
            Console.Said added = console.type("apply", "-");
            assertThat(added.code()).isZero();
            assertThat(added.out())
                    .isEqualTo("Added: Sakai Chamber\n  party own-x\n    Whole record: – → Sakai Chamber\n");
        } finally {
            System.setIn(before);
        }
        assertThat(console.type("undo").code()).isZero();
        assertThat(console.type("show", "own-x").code()).isEqualTo(1);
    }

    @Test
    void a_bad_file_is_refused_with_record_and_member_and_changes_nothing() throws Exception {
        String log = console.type("log", "--format", "json").out();
        Tie good = TieDraft.like(tie()).stated("x").tie();
        ObjectNode node = (ObjectNode) JSON.readTree(set(new Change(tie(), good)));
        Map<String, String> bad = new LinkedHashMap<>();
        bad.put("{\"form\":", "not valid JSON");
        bad.put("", "no file of changes");
        bad.put("[]", "no file of changes");
        bad.put("{\"form\":1,\"changes\":[]}", "no change in it");
        bad.put("{\"form\":1,\"form\":1,\"changes\":[]}", "not valid JSON");
        bad.put("[".repeat(5000), "nested too deep");
        bad.put(node.deepCopy().put("form", 7).toString(), "form 7");
        bad.put(node.deepCopy().put("form", "two").toString(), "form two");
        bad.put(node.deepCopy().put("colour", "red").toString(), "colour: The format has no such member");
        bad.put(node.deepCopy().put("at", "yesterday").toString(), "at: ");
        bad.put(node.toString().replace("\"type\":\"", "\"type\":\"x"), TIE + " type: “x");
        bad.put(
                node.toString().replaceFirst("\"date\":\"[^\"]*\"", "\"date\":\"2015-02-30\""),
                "events[0].date: “2015-02-30”");
        bad.put(node.toString().replaceFirst("\"vietnam\":", "\"vietnan\":"), "vietnan: The format has no such member");
        bad.put(node.toString().replaceFirst("\"status\":\"[a-z]*\"", "\"status\":5"), "status: ");
        bad.put(
                set(new Change(tie(), TieDraft.like(tie()).parties("nobody").tie())),
                "parties[0]: There is no third party “nobody”");
        bad.put(set(new Change(tie(), TieDraft.like(tie()).stated("a\u0000b").tie())), "U+0000");
        bad.put(set(new Change(tie(), TieDraft.like(tie()).stated("a\u202eb").tie())), "typeAsStated: ");
        bad.put(set(new Change(good, tie())), TIE + ": not as “before” has it: typeAsStated");
        bad.put(set(new Change(null, tie())), "there already");
        bad.put(
                set(new Change(tie(), good))
                        .replaceFirst("\"before\":\\{\"id\":\"" + TIE, "\"before\":{\"id\":\"" + TIE + "--2"),
                "two records");
        ObjectNode twice = node.deepCopy();
        twice.withArray("changes").add(twice.path("changes").get(0));
        bad.put(twice.toString(), "changed twice");

        for (Map.Entry<String, String> each : bad.entrySet()) {
            Console.Said said = console.type("apply", file(each.getKey()).toString());
            assertThat(said.code()).as(each.getValue()).isEqualTo(1);
            assertThat(said.out())
                    .as(each.getValue())
                    .contains(each.getValue(), "Nothing was changed.")
                    .doesNotContain("\u0000", "\u202e", "{0}");
            assertThat(said.err()).as(each.getValue()).isEmpty();
        }
        Path latin = Files.write(folder.resolve("latin.json"), new byte[] {'{', (byte) 0xE9, '}'});
        assertThat(console.type("apply", latin.toString()).out()).contains("UTF-8");
        assertThat(console.type("apply", folder.resolve("none.json").toString()).code())
                .isEqualTo(4);
        assertThat(console.type("apply", folder.toString()).code()).isEqualTo(4);
        assertThat(held()).isEqualTo(tie());
        assertThat(console.type("log", "--format", "json").out()).isEqualTo(log);
    }

    @Test
    void a_file_of_a_gigabyte_is_refused_by_its_length() throws Exception {
        Path huge = folder.resolve("huge.json");
        try (RandomAccessFile file = new RandomAccessFile(huge.toFile(), "rw")) {
            file.setLength(1L << 30);
        }
        Console.Said said = console.type("apply", huge.toString());
        Files.delete(huge);
        assertThat(said.code()).isEqualTo(1);
        assertThat(said.out()).contains("longer than 16 MB");
    }

    @Test
    void an_origin_of_its_own_opens_no_way_past_the_rules() throws Exception {
        Tie bad = TieDraft.like(tie()).stated(" ").tie();
        ChangeSet back = Frozen.change(new Change(bad, tie())).inverted();
        assertThat(console.type("apply", file(ChangeSetJson.write(back)).toString())
                        .code())
                .isEqualTo(1);
        assertThat(List.of(held())).containsExactly(tie());
    }
}
