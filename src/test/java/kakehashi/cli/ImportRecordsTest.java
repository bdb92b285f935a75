package kakehashi.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Records in the form of the seeds that come in by {@code import}. */
class ImportRecordsTest extends AtTheConsole {

    private static final String SOURCE =
            """
            {"id": "own-note-1", "title": "Biên bản", "publisher": "Sở Ngoại vụ", "url": null, "copy": null, "via": null,
             "publisherName": null, "published": "2020", "language": "vi", "kind": "government", "rank": "official"}
            """;

    private static String tie(String id, String japan) {
        return """
                {"id": "%s", "vietnam": "vn-quang-tri", "japan": "%s", "scheme": "official", "type": "mou",
                 "typeAsStated": "Bản ghi nhớ", "title": null, "fields": [], "status": "unknown", "parties": [], "note": null,
                 "events": [{"id": "e1", "date": "2020-02-03", "kind": "signed", "summary": {"en": "Signed.", "vi": "Ký.",
                 "ja": "締結。"}, "sources": ["own-note-1"], "conflictsWith": []}]}
                """
                .formatted(id, japan);
    }

    private static Path file(String name, String text) throws Exception {
        return Files.writeString(folder.resolve(name), text);
    }

    @Test
    void records_come_in_by_one_step_each_a_row_and_what_is_wrong_stays_out() throws Exception {
        Path file = file(
                "records.json",
                "{\"ties\": [" + tie("vn-quang-tri--jp-narita", "jp-narita") + ","
                        + tie("vn-quang-tri--jp-nowhere", "jp-nowhere") + ", {\"id\": \"x\", \"colour\": 1}],"
                        + "\"sources\": [" + SOURCE + "]}");
        Console.Said tried = console.type("import", file.toString(), "--dry-run");
        assertThat(tried.code()).as(tried.err()).isEqualTo(1);
        assertThat(tried.out()).contains("2 new", "2 not taken", "jp-nowhere", "colour: The format has no such member");
        assertThat(console.type("import", file.toString(), "--format", "json").all("state"))
                .containsExactly("new", "new", "rejected", "rejected");
        assertThat(console.type("log").out()).contains("records.json (rows: 1–2)");
        Path altered = file(
                "altered.json",
                "[" + tie("vn-quang-tri--jp-narita", "jp-narita").replace("unknown", "active") + "]");
        assertThat(console.type("import", altered.toString(), "--dry-run").out())
                .contains("1 changed", "Status: Not known → Active");
        assertThat(console.type("import", file("again.json", SOURCE).toString()).out())
                .contains("1 the same", "Nothing to take in");
        assertThat(console.type("undo").code()).isZero();
    }

    @Test
    void what_is_no_record_is_told_and_a_set_of_changes_is_applied() throws Exception {
        assertThat(console.type("import", file("none.json", "{\"a\": 1}").toString()))
                .satisfies(said -> assertThat(said.err()).contains("none.json", "no records"))
                .extracting(Console.Said::code)
                .isEqualTo(4);
        assertThat(console.type("import", file("cut.json", "{\"ties\": [").toString())
                        .err())
                .contains("cut.json");
        String changes =
                "{\"form\": 1, \"changes\": [{\"kind\": \"source\", \"before\": null, \"after\": " + SOURCE + "}]}";
        assertThat(console.type("import", file("changes.json", changes).toString(), "--dry-run")
                        .out())
                .contains("own-note-1");
    }
}
