package kakehashi.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What was searched, on the command line, and a search just made that is taken down there. */
class LedgerCommandTest extends AtTheConsole {

    @Test
    void a_locality_that_was_not_searched_says_so() {
        assertThat(console.type("ledger", "jp-mie-pref").out())
                .contains(
                        "Official agreement", "Not searched: that none is on record does not mean that there is none.");
    }

    @Test
    void a_search_just_made_is_taken_down_with_who_and_where_and_can_be_taken_back() throws Exception {
        Console.Said added = console.type(
                "ledger",
                "add",
                "jp-gifu-pref",
                "--scheme",
                "third-party",
                "--none",
                "--where",
                "Prefecture's site",
                "--by",
                "Trần Văn An");
        assertThat(added.code()).isZero();
        assertThat(added.out()).contains("Search for ties taken down: Gifu Prefecture", "Trần Văn An");
        assertThat(console.type("ledger", "jp-gifu-pref", "--format", "json").all("by"))
                .containsExactly("Trần Văn An");
        assertThat(console.type("show", "jp-gifu-pref").out()).contains("None found");
        assertThat(console.type("undo").code()).isZero();
        assertThat(console.type("ledger", "jp-gifu-pref", "--format", "json").all("by"))
                .isEmpty();
    }

    @Test
    void a_dry_run_says_how_it_would_read_and_writes_nothing() {
        Console.Said tried = console.type(
                "ledger",
                "add",
                "jp-mie-pref",
                "--scheme",
                "official",
                "--found",
                "2",
                "--where",
                "Archive",
                "--by",
                "An",
                "--dry-run");
        assertThat(tried.out()).contains("Searched by An (24 November 2026): 2 found.");
        assertThat(console.type("ledger", "jp-mie-pref").out()).doesNotContain("Searched by An");
    }

    @Test
    void what_is_missing_of_a_search_is_asked_for() {
        assertThat(console.type("ledger", "add", "jp-mie-pref", "--none").code())
                .isEqualTo(2);
        assertThat(console.type("ledger", "add", "jp-mie-pref", "--scheme", "official", "--where", "x", "--by", "y")
                        .code())
                .isEqualTo(2);
        assertThat(console.type("ledger", "jp-nowhere").code()).isEqualTo(2);
    }

    @Test
    void what_to_look_for_next_and_the_totals_of_others_are_told() throws Exception {
        assertThat(console.type("ledger", "--missing", "--format", "json").all("gap"))
                .contains("not-searched", "in-part");
        assertThat(console.type("ledger", "--totals").out())
                .contains("Viet Nam's Ministry of Foreign Affairs (2023): about 100 pairs", "not on record");
    }

    @Test
    void every_none_says_whether_it_was_searched() throws Exception {
        String unsearched = "Not searched: that none is on record does not mean that there is none.";
        Path locality = folder.resolve("mie.html");
        assertThat(console.type("sheet", "--locality", "jp-mie-pref", "--out", locality.toString())
                        .code())
                .isZero();
        assertThat(Files.readString(locality)).contains(unsearched);
        for (String kind : List.of("pair", "visit-brief")) {
            Path pair = folder.resolve(kind + ".html");
            console.type("sheet", "--pair", "vn-ha-tinh", "jp-mie-pref", "--kind", kind, "--out", pair.toString());
            assertThat(Files.readString(pair)).as(kind).contains(unsearched);
        }
        assertThat(console.type("list", "--locality", "jp-mie-pref").err()).contains("Mie Prefecture: " + unsearched);
        assertThat(console.type("show", "jp-mie-pref").out()).contains(unsearched);
        assertThat(console.type("show", "vn-ha-tinh", "jp-mie-pref").out()).contains(unsearched);
    }
}
