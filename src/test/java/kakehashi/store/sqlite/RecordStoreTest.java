package kakehashi.store.sqlite;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import kakehashi.Frozen;
import kakehashi.model.Atlas;
import kakehashi.store.StoreException;
import kakehashi.store.StoreProblem;
import kakehashi.store.file.HeldFile;
import kakehashi.store.file.StoreFile;
import kakehashi.store.file.WriterLock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecordStoreTest {

    @TempDir
    Path folder;

    @Test
    void what_another_window_saves_amid_reading_is_in_the_atlas_whole_or_not_at_all() throws Exception {
        Path file = Frozen.store(folder.resolve("atlas.kakehashi"));
        try (Connection reading = new StoreFile(file).connections(true).getConnection();
                Other other = new Other(file)) {
            RecordStore.Held held = new RecordStore(before(reading, other::save), null)
                    .held(edition -> false)
                    .orElseThrow();

            assertThat(held.damaged()).isEmpty();
            int saved = other.saved.size();
            assertThat(saved).as("saved before anything was read alone").isBetween(1, other.tries - 1);
            Atlas last = Frozen.stated(Frozen.atlas(), other.saved.get(saved - 1));
            assertThat(held.atlas().records().equals(last.records())).isTrue();

            other.save();
            assertThat(other.saved).as("who has read holds nobody up").hasSize(saved + 1);
        }
    }

    /** A window that saves between any two questions of the one that reads; it does not wait where it must not write. */
    private static final class Other implements AutoCloseable {

        private final WriterLock lock;
        private final Connection connection;
        private final HeldFile file;
        private final RecordStore records;
        private final List<String> saved = new ArrayList<>();
        private Atlas atlas = Frozen.atlas();
        private int tries;

        Other(Path store) throws Exception {
            lock = WriterLock.tryAcquire(store);
            connection = new StoreFile(store).connections(false).getConnection();
            StoreFile.ask(connection, "PRAGMA busy_timeout = 0");
            file = HeldFile.open(store, lock);
            records = new RecordStore(connection, file);
        }

        void save() {
            String type = "type " + tries++;
            try {
                atlas = records.write(Frozen.change(atlas, type), atlas, Path.of("atlas"), progress -> {})
                        .atlas();
                saved.add(type);
            } catch (SQLException | StoreException failed) {
                assertThat(SqliteFailure.told(Path.of(""), failed).problem()).isEqualTo(StoreProblem.LOCKED);
            }
        }

        @Override
        public void close() throws Exception {
            connection.close();
            file.close();
            lock.close();
        }
    }

    /** A connection before each of whose statements something else happens. */
    private static Connection before(Connection connection, Runnable event) {
        return (Connection) Proxy.newProxyInstance(
                RecordStoreTest.class.getClassLoader(), new Class<?>[] {Connection.class}, (proxy, asked, values) -> {
                    if (asked.getName().equals("createStatement")) {
                        event.run();
                    }
                    try {
                        return asked.invoke(connection, values);
                    } catch (InvocationTargetException refused) {
                        throw refused.getCause();
                    }
                });
    }
}
