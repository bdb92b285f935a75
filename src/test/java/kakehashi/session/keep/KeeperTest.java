package kakehashi.session.keep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import kakehashi.Frozen;
import kakehashi.store.AtlasStore;
import kakehashi.store.StoreException;
import kakehashi.store.StoreProblem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a window keeps of its store. */
class KeeperTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-20T08:00:00Z"), ZoneOffset.UTC);

    @TempDir
    Path folder;

    @Test
    void a_record_that_is_not_as_it_was_written_comes_into_no_backup_though_sqlite_finds_nothing_wrong()
            throws Exception {
        Path file = Frozen.store(folder.resolve("atlas.kakehashi"));
        Keeper keeper = new Keeper(file, Frozen.stores(), CLOCK);
        try (AtlasStore store = Frozen.stores().open(file, progress -> {})) {
            store.write(Frozen.change(store.load(), "written"));
        }
        Path good = keeper.backUp();
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = connection.createStatement()) {
            statement.executeUpdate("UPDATE tie SET type_as_stated = 'altered' WHERE type_as_stated = 'written'");
        }
        assertThatThrownBy(keeper::backUp)
                .isInstanceOfSatisfying(StoreException.class, refused -> assertThat(refused.problem())
                        .isEqualTo(StoreProblem.CORRUPT));
        assertThatThrownBy(() -> keeper.backUp(folder.resolve("copy.kakehashi")))
                .isInstanceOf(StoreException.class);
        assertThat(folder.resolve("copy.kakehashi")).doesNotExist();
        assertThat(keeper.copies()).extracting(Copy::file).containsExactly(good);
    }
}
