package kakehashi.stress;

import static java.util.concurrent.TimeUnit.MILLISECONDS;
import static java.util.concurrent.TimeUnit.NANOSECONDS;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.Random;
import kakehashi.FormerStore;
import kakehashi.model.Atlas;
import kakehashi.store.AtlasStore;
import kakehashi.store.seeds.Seeds;
import kakehashi.store.sqlite.SqliteStores;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A store of the former form and edition, with edits, an addition and a removal, is killed at random moments while it gets
 * the new ones, and opened again: it must be as if nobody had killed it.
 */
@Tag("stress")
class UpdateTest {

    @TempDir
    Path folder;

    @Test
    void an_update_killed_at_any_moment_is_made_by_the_next_start() throws Exception {
        Random random = new Random(20261128);
        try (Tally tally = new Tally("update")) {
            Path whole = FormerStore.at(folder.resolve("whole.kakehashi"));
            long start = System.nanoTime();
            Opener.begin(whole).waitFor();
            long millis = NANOSECONDS.toMillis(System.nanoTime() - start);
            Atlas.Records wanted;
            try (AtlasStore store = new SqliteStores(Seeds.bundled()).open(whole, progress -> {})) {
                wanted = store.load().records();
            }
            for (int round = 0; round < Tally.rounds(2, 100); round++) {
                Path file = FormerStore.at(folder.resolve("killed-" + round + ".kakehashi"));
                long moment = random.nextLong(millis);
                Process process = Opener.begin(file);
                process.waitFor(moment, MILLISECONDS);
                process.destroyForcibly().waitFor();
                tally.tried();
                String shortfall = shortfall(file, wanted);
                if (!shortfall.isEmpty()) {
                    tally.fellShort("killed after " + moment + " of " + millis + " ms: " + shortfall);
                }
            }
        }
    }

    private static String shortfall(Path file, Atlas.Records wanted) throws Exception {
        try (AtlasStore store = new SqliteStores(Seeds.bundled()).open(file, progress -> {})) {
            if (!store.load().records().equals(wanted)) {
                return "other records";
            }
        } catch (Exception refused) {
            return refused.toString();
        }
        String integrity = ask(file, "PRAGMA integrity_check");
        String foreign = ask(file, "SELECT count(*) FROM pragma_foreign_key_check");
        Files.delete(file);
        return integrity.equals("ok") && foreign.equals("0") ? "" : integrity + ", foreign keys: " + foreign;
    }

    private static String ask(Path file, String sql) throws Exception {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = connection.createStatement();
                ResultSet answer = statement.executeQuery(sql)) {
            return answer.getString(1);
        }
    }
}
