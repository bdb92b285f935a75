package kakehashi.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import kakehashi.model.Atlas;
import kakehashi.model.Tie;
import kakehashi.store.AtlasStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is exported is taken in again as what it was. */
class RoundTripTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({"csv, en", "csv, vi", "csv, ja", "xlsx, vi", "xlsx, ja", "json, en"})
    void taken_into_the_same_records_a_file_brings_nothing_new(String form, String language) {
        Console console = new Console(folder.resolve("atlas.kakehashi"));
        Path file = folder.resolve("ties." + form);
        assertThat(console.type("export", "--lang=" + language, "--out=" + file).code())
                .isZero();
        Console.Said said = console.type("import", file.toString(), "--dry-run");

        assertThat(said.out()).contains("0 new, 0 changed", "0 to decide, 0 not taken");
    }

    @Test
    void records_taken_into_a_store_without_them_are_equal_and_the_second_time_nothing_is_new() throws Exception {
        Console full = new Console(folder.resolve("full.kakehashi"));
        String id = "vn-hue--jp-gifu-pref";
        Path file = folder.resolve("ties.json");
        assertThat(full.type("export", "--locality=vn-hue", "--out=" + file).code())
                .isZero();
        Path store = folder.resolve("other.kakehashi");
        Console other = new Console(store);
        Tie before = tie(other, id);
        remove(other, id);
        assertThat(other.type("show", id).code()).isNotZero();

        assertThat(other.type("import", file.toString()).code()).isZero();
        assertThat(tie(other, id)).isEqualTo(before);
        assertThat(other.type("import", file.toString(), "--dry-run").out()).contains("0 new, 0 changed");
    }

    private static Tie tie(Console console, String id) throws Exception {
        try (AtlasStore store = console.stores().read(console.store())) {
            Atlas atlas = store.load();
            return (Tie) atlas.findLink(id).orElseThrow();
        }
    }

    private void remove(Console console, String id) throws IOException {
        Path change = folder.resolve("remove.json");
        ObjectNode begun = (ObjectNode) new ObjectMapper()
                .readTree(console.type("show", id, "--as-change").out());
        ((ObjectNode) begun.get("changes").get(0)).putNull("after");
        Files.writeString(change, begun.toString());
        assertThat(console.type("apply", change.toString()).code()).isZero();
    }
}
