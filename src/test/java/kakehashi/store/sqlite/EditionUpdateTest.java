package kakehashi.store.sqlite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.util.List;
import java.util.stream.Stream;
import kakehashi.Frozen;
import kakehashi.model.Atlas;
import kakehashi.model.Tie;
import kakehashi.model.value.Language;
import kakehashi.store.StoreException;
import kakehashi.store.StoreProblem;
import kakehashi.store.seeds.SeedBreach;
import kakehashi.store.seeds.SeedCopy;
import kakehashi.store.seeds.Seeds;
import kakehashi.text.Words;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EditionUpdateTest {

    @TempDir
    Path folder;

    private Path seeds;
    private Path file;

    @BeforeEach
    void copyTheSeeds() throws IOException {
        seeds = SeedCopy.into(folder.resolve("seeds"));
        file = folder.resolve("kakehashi.db");
    }

    @Test
    void a_newer_edition_replaces_records_but_not_the_users_edits() throws Exception {
        String users = "the user's words";
        Tie edited;
        try (SqliteStore store = open()) {
            edited = store.load().ties().get(0);
            store.save(Frozen.stated(store.load(), users), "correct the type");
        }
        replace("manifest.json", "2026.11.1", "2026.12.1");
        replace("networks.json", "\"Asian-Pacific City Summit\"", "\"Asian-Pacific Summit of Cities\"");
        replace("ties/" + fileOf(edited), edited.typeAsStated(), "upstream words");

        try (SqliteStore store = open()) {
            Atlas atlas = store.load();
            assertThat(atlas.edition().version()).isEqualTo("2026.12.1");
            assertThat(atlas.findNetwork("asian-pacific-city-summit")
                            .orElseThrow()
                            .name()
                            .en())
                    .isEqualTo("Asian-Pacific Summit of Cities");
            assertThat(((Tie) atlas.findLink(edited.id()).orElseThrow()).typeAsStated())
                    .isEqualTo(users);
        }
    }

    @Test
    void an_edit_that_lost_its_mark_to_a_damaged_byte_is_told_and_not_overwritten() throws Exception {
        String edited;
        try (SqliteStore store = open()) {
            edited = store.load().ties().get(0).id();
            store.save(Frozen.stated(store.load(), "the user's words"));
        }
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = connection.createStatement()) {
            assertThat(statement.executeUpdate("UPDATE record SET id = id || 'x' WHERE edited = 1"))
                    .isEqualTo(1);
        }
        replace("manifest.json", "2026.11.1", "2026.12.1");

        StoreException told = catchThrowableOfType(StoreException.class, this::open);
        assertThat(told.problem()).isEqualTo(StoreProblem.ALTERED);
        assertThat(told.in(Words.in(Language.EN))).contains(edited);
    }

    @Test
    void a_record_removed_upstream_goes_unless_the_user_ever_edited_it() throws Exception {
        Tie edited;
        try (SqliteStore store = open()) {
            edited = store.load().ties().get(0);
            store.save(Frozen.stated(store.load(), "mine"));
        }
        Files.delete(seeds.resolve("ties/vn-quang-binh.json"));
        Files.delete(seeds.resolve("ties/" + fileOf(edited)));
        replace("manifest.json", "2026.11.1", "2026.12.1");
        SeedBreach count = Seeds.in(seeds).check().get(0);
        replace(
                "manifest.json",
                "\"ties\": " + Frozen.atlas().ties().size(),
                "\"ties\": " + count.details().get(1));

        try (SqliteStore store = open()) {
            List<EditionUpdate.Mark> withdrawn = store.records().marks().stream()
                    .filter(EditionUpdate.Mark::withdrawn)
                    .toList();
            assertThat(withdrawn).extracting(EditionUpdate.Mark::id).containsExactly(edited.id());
            assertThat(store.load().findLink(edited.id())).isPresent();
            assertThat(store.load().ties())
                    .hasSize(Integer.parseInt(count.details().get(1)) + 1)
                    .noneMatch(tie -> tie.vietnam().equals("vn-quang-binh"));
            assertThat(store.matching("quang binh yamanashi")).isEmpty();
        }
    }

    @Test
    void an_older_edition_changes_nothing() throws Exception {
        open().close();
        replace("manifest.json", "2026.11.1", "2026.9.30");

        try (SqliteStore store = open()) {
            assertThat(store.load().edition().version()).isEqualTo("2026.11.1");
        }
    }

    @Test
    void an_edit_is_logged_with_what_was_before_and_after() throws Exception {
        try (SqliteStore store = open()) {
            String before = store.load().ties().get(0).typeAsStated();
            store.save(Frozen.stated(store.load(), "mine"), "correct the type");

            RecordStore.LoggedEdit logged = store.records().edits().get(0);
            assertThat(logged.at()).matches("20\\d\\d-\\d\\d-\\d\\dT.*Z");
            assertThat(logged.label()).isEqualTo("correct the type");
            assertThat(logged.kind()).isEqualTo("tie");
            assertThat(logged.before()).contains("\"typeAsStated\":\"" + before + "\"");
            assertThat(logged.after()).contains("\"typeAsStated\":\"mine\"");
            store.save(store.load());
            assertThat(store.records().edits()).hasSize(1);
        }
    }

    private String fileOf(Tie tie) throws IOException {
        try (Stream<Path> files = Files.list(seeds.resolve("ties"))) {
            for (Path path : files.toList()) {
                if (Files.readString(path).contains('"' + tie.id() + '"')) {
                    return path.getFileName().toString();
                }
            }
        }
        throw new AssertionError(tie.id());
    }

    private void replace(String name, String old, String next) throws IOException {
        SeedCopy.replace(seeds, name, old, next);
    }

    private SqliteStore open() throws StoreException {
        return new StoreOpening(file, Seeds.in(seeds), progress -> {}).open();
    }
}
