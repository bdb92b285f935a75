package kakehashi.store.sqlite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.stream.Stream;
import kakehashi.Frozen;
import kakehashi.model.Atlas;
import kakehashi.model.Change;
import kakehashi.model.Party;
import kakehashi.model.Tie;
import kakehashi.model.value.Language;
import kakehashi.model.value.PartyKind;
import kakehashi.model.value.Trilingual;
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
            store.write(Frozen.change(store.load(), users));
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
            store.write(Frozen.change(store.load(), "the user's words"));
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
            store.write(Frozen.change(store.load(), "mine"));
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
            List<Mark> withdrawn =
                    store.records().marks().stream().filter(Mark::withdrawn).toList();
            assertThat(withdrawn).extracting(Mark::id).containsExactly(edited.id());
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
    void an_edit_that_was_taken_back_leaves_the_record_to_the_next_edition() throws Exception {
        Tie tie;
        try (SqliteStore store = open()) {
            tie = store.load().ties().get(0);
            store.write(store.write(Frozen.change(store.load(), "mine")).set().inverted());
        }
        upstream(tie);

        try (SqliteStore store = open()) {
            assertThat(typeOf(tie, store)).isEqualTo("upstream words");
            assertThat(store.records().marks()).noneMatch(Mark::isUsersOwn);
        }
    }

    @Test
    void an_addition_that_was_taken_back_does_not_bar_its_id_to_the_edition() throws Exception {
        Party party = new Party("later-party", new Trilingual("Mine", "Mine", "Mine"), PartyKind.COMPANY);
        try (SqliteStore store = open()) {
            store.write(
                    store.write(Frozen.change(new Change(null, party))).set().inverted());
        }
        replace("parties.json", "\"id\": \"jica\"", "\"id\": \"later-party\"");
        replaceAll("\"jica\"", "\"later-party\"");
        replace("manifest.json", "2026.11.1", "2026.12.1");

        try (SqliteStore store = open()) {
            assertThat(store.load()
                            .findParty("later-party")
                            .orElseThrow()
                            .name()
                            .en())
                    .isNotEqualTo("Mine");
            assertThat(store.notices()).hasSize(1);
        }
        try (SqliteStore store = open()) {
            assertThat(store.notices()).isEmpty();
            assertThat(store.load().findParty("later-party")).isPresent();
        }
    }

    @Test
    void the_newest_edition_stands_beside_an_edit_and_to_edit_back_to_it_is_to_take_the_edit_back() throws Exception {
        Tie tie;
        try (SqliteStore store = open()) {
            tie = store.load().ties().get(0);
            store.write(Frozen.change(store.load(), "mine"));
        }
        upstream(tie);
        Tie upstream = Frozen.stated(tie, "upstream words");

        try (SqliteStore store = open()) {
            assertThat(typeOf(tie, store)).isEqualTo("mine");
            assertThat(told(store)).contains("You had edited");
            assertThat(mark(tie, store).ofEdition()).isEqualTo(upstream);
            assertThat(mark(tie, store).edited()).isTrue();
        }
        replace("manifest.json", "2026.12.1", "2026.12.2");
        try (SqliteStore store = open()) {
            assertThat(told(store)).doesNotContain("You had edited");
            store.write(Frozen.change(store.load(), "upstream words"));
            assertThat(mark(tie, store).isUsersOwn()).isFalse();
        }
    }

    @Test
    void an_edit_that_the_edition_makes_too_is_no_longer_the_users() throws Exception {
        Tie tie;
        try (SqliteStore store = open()) {
            tie = store.load().ties().get(0);
            store.write(Frozen.change(store.load(), "upstream words"));
        }
        upstream(tie);

        try (SqliteStore store = open()) {
            assertThat(told(store)).doesNotContain("You had edited");
            assertThat(store.records().marks()).noneMatch(Mark::isUsersOwn);
        }
    }

    private void upstream(Tie tie) throws IOException {
        replace("manifest.json", "2026.11.1", "2026.12.1");
        replace("ties/" + fileOf(tie), tie.typeAsStated(), "upstream words");
    }

    private static String typeOf(Tie tie, SqliteStore store) {
        return ((Tie) store.load().findLink(tie.id()).orElseThrow()).typeAsStated();
    }

    private static Mark mark(Tie tie, SqliteStore store) throws SQLException {
        return store.records().marks().stream()
                .filter(mark -> mark.id().equals(tie.id()))
                .findFirst()
                .orElseThrow();
    }

    private static String told(SqliteStore store) {
        assertThat(store.notices()).hasSize(1);
        return store.notices().get(0).in(Words.in(Language.EN));
    }

    private void replaceAll(String old, String next) throws IOException {
        try (Stream<Path> files = Files.list(seeds.resolve("ties"))) {
            for (Path path : files.toList()) {
                Files.writeString(path, Files.readString(path).replace(old, next));
            }
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
