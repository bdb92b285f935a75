package kakehashi.store.sqlite;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import kakehashi.FormerStore;
import kakehashi.Frozen;
import kakehashi.LiveSeeds;
import kakehashi.model.Atlas;
import kakehashi.model.Tie;
import kakehashi.model.TieEvent;
import kakehashi.model.value.Language;
import kakehashi.store.AtlasStore;
import kakehashi.store.Found;
import kakehashi.store.SearchOrder;
import kakehashi.store.seeds.Seeds;
import kakehashi.text.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A store of the former form and edition, opened by this program. */
class FormerStoreTest {

    @TempDir
    Path folder;

    @Test
    void a_store_of_the_former_form_gets_the_new_edition_and_keeps_what_the_user_made() throws Exception {
        Path file = FormerStore.at(folder.resolve("atlas.kakehashi"));
        try (AtlasStore store = new SqliteStores(Seeds.bundled()).open(file, progress -> {})) {
            Atlas live = LiveSeeds.atlas();
            assertThat(store.load().edition()).isEqualTo(live.edition());
            assertThat(store.load().records().almanac())
                    .isEqualTo(live.records().almanac());
            assertThat(store.load().records().sources())
                    .isEqualTo(live.records().sources());
            assertThat(wording(store, FormerStore.EDITED)).isEqualTo("edited by the user");
            assertThat(wording(store, FormerStore.EDITED_ALONE)).isEqualTo("edited by the user too");
            assertThat(wording(store, FormerStore.ADDED)).isEqualTo("added by the user");
            assertThat(store.load().findLink(FormerStore.REMOVED)).isEmpty();
            List<String> users = List.of(FormerStore.EDITED, FormerStore.EDITED_ALONE, FormerStore.ADDED);
            assertThat(store.load().ties().stream().filter(tie -> !users.contains(tie.id())))
                    .containsExactlyElementsOf(live.ties().stream()
                            .filter(tie ->
                                    !users.contains(tie.id()) && !tie.id().equals(FormerStore.REMOVED))
                            .toList());
            assertThat(documents(store.load())).isPositive();
            assertThat(store.search("sakai", new SearchOrder(live.edition().date(), null)))
                    .contains(new Found("tie", FormerStore.ADDED));
        }
        assertThat(ask(file, "PRAGMA integrity_check")).isEqualTo("ok");
        assertThat(ask(file, "SELECT count(*) FROM pragma_foreign_key_check")).isEqualTo("0");
    }

    @Test
    void the_update_is_told_once_with_what_changed_and_what_stayed_as_the_user_left_it() throws Exception {
        Path file = FormerStore.at(folder.resolve("atlas.kakehashi"));
        List<String> told = new ArrayList<>();
        try (AtlasStore store = new SqliteStores(Seeds.bundled()).open(file, progress -> {})) {
            for (Language language : Language.values()) {
                store.notices().forEach(notice -> told.add(notice.in(Words.in(language))));
            }
        }
        assertThat(told).hasSize(3).allSatisfy(notice -> assertThat(notice)
                .contains("2026.11.1", LiveSeeds.atlas().edition().version())
                .doesNotContain("{"));
        assertThat(told.get(0))
                // one that was corrected, and one that was taken away
                .contains("2 records", "to be decided")
                .contains("Da Nang – Sakai")
                .doesNotContain("Nemuro");
        assertThat(told.get(1)).contains("TP. Đà Nẵng – TP. Sakai");
        assertThat(told.get(2)).contains("ダナン市").contains("堺市");
        try (AtlasStore store = new SqliteStores(Seeds.bundled()).open(file, progress -> {})) {
            assertThat(store.notices()).isEmpty();
        }
    }

    @Test
    void a_store_of_the_former_form_is_brought_to_this_form_even_where_the_edition_is_the_same() throws Exception {
        Path file = FormerStore.at(folder.resolve("atlas.kakehashi"));
        try (AtlasStore store = Frozen.stores().open(file, progress -> {})) {
            assertThat(store.notices()).isEmpty();
            assertThat(store.load().records().almanac().profiles()).isEmpty();
            assertThat(documents(store.load())).isZero();
            assertThat(wording(store, FormerStore.ADDED)).isEqualTo("added by the user");
        }
        assertThat(ask(file, "PRAGMA user_version")).isEqualTo(String.valueOf(Schema.VERSION));
    }

    private static String wording(AtlasStore store, String tie) {
        return ((Tie) store.load().findLink(tie).orElseThrow()).typeAsStated();
    }

    private static long documents(Atlas atlas) {
        return atlas.ties().stream()
                .flatMap(tie -> tie.events().stream())
                .map(TieEvent::document)
                .filter(Objects::nonNull)
                .count();
    }

    private static String ask(Path file, String sql) throws Exception {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = connection.createStatement();
                ResultSet answer = statement.executeQuery(sql)) {
            return answer.getString(1);
        }
    }
}
