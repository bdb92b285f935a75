package kakehashi.store.sqlite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import kakehashi.Frozen;
import kakehashi.model.Atlas;
import kakehashi.model.Party;
import kakehashi.model.value.Language;
import kakehashi.model.value.PartyKind;
import kakehashi.model.value.Trilingual;
import kakehashi.store.AtlasStore;
import kakehashi.store.SearchOrder;
import kakehashi.store.StoreException;
import kakehashi.store.StoreProblem;
import kakehashi.store.rows.RecordSum;
import kakehashi.store.rows.RecordTable;
import kakehashi.store.rows.Rows;
import kakehashi.stress.Tally;
import kakehashi.text.Words;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Stores of which a disk lost bytes: nothing crashes, and no record is shown altered without a word. */
@Tag("stress")
class FlippedBytesTest {

    private static final String TEXT = "written by the user, and by nobody else";

    private static final String COLUMNS = "SELECT t.name AS owner, c.name, c.type = 'TEXT' AS text,"
            + " (SELECT group_concat(k.name, ', ') FROM pragma_table_info(t.name) k WHERE k.pk > 0) AS key"
            + " FROM sqlite_schema t JOIN pragma_table_info(t.name) c WHERE t.type = 'table' AND t.name NOT LIKE 'search%'"
            + " AND t.name NOT LIKE 'sqlite%' AND t.name NOT IN ('record', 'identity', 'note')"
            + " AND t.name NOT LIKE 'journal%'";

    /** One column of what is shown as a fact. */
    record Column(String owner, String name, boolean text, String key) {

        /** Changes one value a little. */
        String alteration() {
            String last = "unicode(substr(" + name + ", -1))";
            String value = text
                    ? "substr(" + name + ", 1, length(" + name + ") - 1) || char(" + last + " + 1 - 2 * (" + last
                            + " % 2))"
                    : "CASE " + name + " WHEN 1 THEN 0 ELSE " + name + " + 100 END";
            return "UPDATE " + owner + " SET " + name + " = " + value + " WHERE (" + key + ") = (SELECT " + key
                    + " FROM " + owner + " WHERE " + name + " IS NOT NULL LIMIT 1)";
        }
    }

    @TempDir
    static Path root;

    private static byte[] content;
    private static Atlas whole;

    @TempDir
    Path folder;

    @BeforeAll
    static void fill() throws Exception {
        Path file = Frozen.store(root.resolve("atlas.kakehashi"));
        try (AtlasStore store = Frozen.stores().open(file, progress -> {})) {
            store.write(Frozen.change(store.load(), TEXT));
            whole = store.load();
        }
        content = Files.readAllBytes(file);
    }

    @Test
    void a_flipped_byte_in_a_record_of_the_edition_is_put_back_and_told_once() throws Exception {
        String title = whole.records().sources().get(7).title();
        Path file = damaged(title);

        try (AtlasStore store = Frozen.stores().read(file)) {
            assertThat(store.load().records().equals(whole.records())).isTrue();
            assertThat(store.notices()).hasSize(1);
        }
        try (AtlasStore store = Frozen.stores().open(file, progress -> {})) {
            assertThat(store.load().records().equals(whole.records())).isTrue();
            assertThat(store.notices()).isEmpty();
        }
    }

    @Test
    void a_flipped_byte_in_what_the_user_wrote_is_told_with_the_record() throws Exception {
        Path file = damaged(TEXT);
        byte[] before = Files.readAllBytes(file);

        StoreException told =
                catchThrowableOfType(StoreException.class, () -> Frozen.stores().read(file));
        assertThat(told.problem()).isEqualTo(StoreProblem.ALTERED);
        assertThat(told.in(Words.in(Language.EN))).contains(whole.ties().get(0).id());
        assertThat(Files.readAllBytes(file)).isEqualTo(before);
    }

    @Test
    void whichever_column_is_altered_it_is_told_unless_no_record_differs() throws Exception {
        Path file = Files.write(folder.resolve("altered"), content);
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = connection.createStatement();
                Tally tally = new Tally("altered")) {
            statement.execute("PRAGMA ignore_check_constraints = 1");
            List<Column> columns = Rows.read(connection, Column.class, COLUMNS);
            Set<String> without = new HashSet<>();
            for (int at = 0; at < columns.size(); at += Tally.rounds(5, 1)) {
                Column column = columns.get(at);
                statement.execute("BEGIN");
                tally.tried();
                boolean altered = alters(statement, column);
                if (!isTold(new RecordStore(connection, null), column, tally) && altered) {
                    without.add(column.name());
                }
                statement.execute("ROLLBACK");
            }
            assertThat(without).isSubsetOf("position", "number", "only", "id");
        }
    }

    /** Whether a value could be altered: not where another row has the altered one as its key. */
    private static boolean alters(Statement statement, Column column) {
        try {
            return statement.executeUpdate(column.alteration()) == 1;
        } catch (SQLException twice) {
            return false;
        }
    }

    private static boolean isTold(RecordStore records, Column column, Tally tally) throws SQLException {
        try {
            Atlas atlas = records.load(records.edition().orElseThrow());
            boolean told = !records.damaged(atlas).isEmpty();
            if (!told
                    && !(atlas.records().equals(whole.records())
                            && atlas.edition().equals(whole.edition()))) {
                tally.fellShort(column + ": other records without a word");
            }
            return told;
        } catch (RuntimeException unreadable) {
            return true;
        }
    }

    @Test
    void a_search_in_a_damaged_index_finds_or_says_that_the_store_is_damaged() throws Exception {
        try (Tally tally = new Tally("flipped-index")) {
            Random random = new Random(20261129);
            int told = 0;
            for (int round = 0; round < Tally.rounds(8, 40); round++) {
                Path file = Files.write(folder.resolve("index" + round), content);
                damageIndex(file, random);
                tally.tried();
                try (AtlasStore store = Frozen.stores().read(file)) {
                    store.matching("hue");
                    store.search("tinh", new SearchOrder(LocalDate.EPOCH, null));
                } catch (IllegalStateException searching) {
                    told++;
                    if (!(searching.getCause() instanceof StoreException cause)
                            || cause.problem() != StoreProblem.CORRUPT) {
                        tally.fellShort("round " + round + ": " + searching);
                    }
                } catch (RuntimeException crash) {
                    tally.fellShort("round " + round + ": " + crash);
                }
            }
            assertThat(told).isPositive();
        }
    }

    /** Turns bytes in every block of the index. */
    private static void damageIndex(Path file, Random random) throws Exception {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = connection.createStatement();
                PreparedStatement update =
                        connection.prepareStatement("UPDATE search_index_data SET block = ? WHERE id = ?")) {
            List<Block> blocks = new ArrayList<>();
            try (ResultSet row = statement.executeQuery("SELECT id, block FROM search_index_data")) {
                while (row.next()) {
                    blocks.add(new Block(row.getLong(1), row.getBytes(2)));
                }
            }
            for (Block block : blocks) {
                int at = random.nextInt(block.bytes().length);
                block.bytes()[at] ^= (byte) (1 + random.nextInt(255));
                update.setBytes(1, block.bytes());
                update.setLong(2, block.id());
                update.executeUpdate();
            }
        }
    }

    private record Block(long id, byte[] bytes) {}

    @Test
    void the_sum_of_a_record_is_the_same_for_all_times() throws Exception {
        Party party = new Party("jica", new Trilingual("JICA", "JICA", "国際協力機構"), PartyKind.AGENCY);
        assertThat(RecordSum.of(RecordTable.PARTIES, 3, party)).isEqualTo(3_614_616_060_911_789_095L);
        assertThat(RecordSum.of(RecordTable.PARTIES, 4, party)).isNotEqualTo(3_614_616_060_911_789_095L);
    }

    @Test
    void whatever_is_flipped_the_records_are_the_true_ones_or_it_is_told() throws Exception {
        Random random = new Random(20261128);
        try (Tally tally = new Tally("flipped")) {
            for (int round = 0; round < Tally.rounds(10, 100); round++) {
                byte[] broken = content.clone();
                int length = new int[] {1, 16, 200}[round % 3];
                int at = random.nextInt(round % 5 == 0 ? 4096 - length : broken.length - length);
                for (int i = 0; i < length; i++) {
                    broken[at + i] ^= (byte) (1 + random.nextInt(255));
                }
                Path file = Files.write(folder.resolve("flipped" + round), broken);
                tally.tried();
                try (AtlasStore store = Frozen.stores().read(file)) {
                    boolean same = store.load().records().equals(whole.records())
                            && store.load().edition().equals(whole.edition());
                    if (!same && store.notices().isEmpty()) {
                        tally.fellShort("round " + round + ", byte " + at + ": other records without a word");
                    }
                    store.search("hue", new SearchOrder(LocalDate.EPOCH, null));
                } catch (StoreException told) {
                    assertThat(told.in(Words.in(Language.EN))).contains(file.toString());
                } catch (IllegalStateException searching) {
                    assertThat(searching).hasCauseInstanceOf(StoreException.class);
                } catch (RuntimeException crash) {
                    tally.fellShort("round " + round + ", byte " + at + ": " + crash);
                }
                Files.deleteIfExists(file);
            }
        }
    }

    /** The store with one bit turned wherever a text stands in it. */
    private Path damaged(String text) throws Exception {
        byte[] wanted = text.getBytes(StandardCharsets.UTF_8);
        byte[] broken = content.clone();
        int found = 0;
        for (int at = 0; at + wanted.length <= broken.length; at++) {
            if (Arrays.equals(broken, at, at + wanted.length, wanted, 0, wanted.length)) {
                broken[at + 3] ^= 1;
                found++;
            }
        }
        assertThat(found).isPositive();
        return Files.write(folder.resolve("damaged"), broken);
    }
}
