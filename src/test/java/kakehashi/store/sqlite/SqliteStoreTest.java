package kakehashi.store.sqlite;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import kakehashi.Frozen;
import kakehashi.store.Access;
import kakehashi.store.AtlasStore;
import kakehashi.store.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SqliteStoreTest {

    @TempDir
    Path folder;

    @Test
    void a_first_start_fills_the_store_from_the_seeds_and_a_second_one_reads_the_same() throws Exception {
        Path file = folder.resolve("new folder/kakehashi.db");
        List<Progress> told = new ArrayList<>();
        try (AtlasStore store = Frozen.stores().open(file, told::add)) {
            assertThat(store.load().records()).isEqualTo(Frozen.atlas().records());
            assertThat(store.access()).isEqualTo(Access.WRITING);
        }
        assertThat(told).extracting(Progress::step).contains(Progress.Step.FILLING, Progress.Step.INDEXING);
        told.clear();
        try (AtlasStore store = Frozen.stores().open(file, told::add)) {
            assertThat(store.load().records()).isEqualTo(Frozen.atlas().records());
            assertThat(store.load().edition()).isEqualTo(Frozen.atlas().edition());
        }
        assertThat(told).isEmpty();
    }
}
