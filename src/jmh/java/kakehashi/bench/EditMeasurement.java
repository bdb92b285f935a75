package kakehashi.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.Statement;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import kakehashi.disk.Digest;
import kakehashi.model.Change;
import kakehashi.model.ChangeSet;
import kakehashi.model.Source;
import kakehashi.model.Tie;
import kakehashi.model.value.EventKind;
import kakehashi.model.value.Language;
import kakehashi.model.value.PartialDate;
import kakehashi.model.value.Trilingual;
import kakehashi.query.edit.Draft;
import kakehashi.query.edit.NewEvent;
import kakehashi.session.Preferences;
import kakehashi.session.Session;
import kakehashi.store.AtlasStore;
import kakehashi.store.change.ChangeSetJson;
import kakehashi.store.seeds.Seeds;
import kakehashi.store.sqlite.SqliteStores;

/**
 * What one edit costs beside an empty transaction of the same disk, and what a long log costs a start. All in one process, in
 * turns: medians in milliseconds, so that ratios count and not the machine.
 *
 * <p>Arguments: how many ties (none: the real ones), and how many steps the long log has.
 */
final class EditMeasurement {

    private static final int TIMES = 41;
    private static final int STARTS = 15;

    private static final ThreadMXBean THREAD = ManagementFactory.getThreadMXBean();

    private EditMeasurement() {}

    public static void main(String[] tiesAndSteps) throws Exception {
        int ties = tiesAndSteps.length > 0 ? Integer.parseInt(tiesAndSteps[0]) : 0;
        int steps = tiesAndSteps.length > 1 ? Integer.parseInt(tiesAndSteps[1]) : 100_000;
        Path folder = Files.createTempDirectory("kakehashi-edit");
        Path file = folder.resolve("atlas.kakehashi");
        SqliteStores stores = new SqliteStores(Seeds.bundled());
        try (AtlasStore store = stores.open(file, progress -> {})) {
            SyntheticAtlas.fill(store, ties);
            edit(store, folder.resolve("empty.sqlite"));
        }
        Path longLog = Files.copy(file, folder.resolve("long.kakehashi"));
        lengthen(longLog, steps);
        open(stores, file, longLog, steps);
    }

    private static void edit(AtlasStore store, Path empty) throws Exception {
        Session session = new Session(
                store,
                new Preferences(Map.of(), kept -> {}, Language.EN),
                Clock.systemUTC(),
                Runnable::run,
                Runnable::run);
        List<Double> transactions = new ArrayList<>();
        List<Double> edits = new ArrayList<>();
        List<Double> undos = new ArrayList<>();
        List<Double> writes = new ArrayList<>();
        List<Double> busy = new ArrayList<>();
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + empty);
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE TABLE one (number INTEGER)");
            statement.execute("PRAGMA synchronous = FULL");
            for (int i = 0; i < TIMES; i++) {
                transactions.add(millis(() -> statement.executeUpdate("INSERT INTO one VALUES (1)")));
                ChangeSet set = visit(session, i);
                long before = THREAD.getCurrentThreadCpuTime();
                edits.add(millis(() -> session.change(set).get()));
                busy.add((THREAD.getCurrentThreadCpuTime() - before) / 1e6);
                undos.add(millis(() -> session.undo().get()));
                ChangeSet again = visit(session, i);
                writes.add(millis(() -> store.write(again)));
                session.undo().get();
            }
        }
        System.out.printf(
                "%d ties: an empty transaction %.1f ms, an edit until it is shown %.1f ms (%.1f ms of the processor), of"
                        + " which the store writes %.1f ms; taken back %.1f ms%n",
                store.load().ties().size(),
                median(transactions),
                median(edits),
                median(busy),
                median(writes),
                median(undos));
    }

    private static ChangeSet visit(Session session, int number) {
        Draft draft = session.editing().draft();
        Source page = session.editing().sources(session.words()).read("https://example.vn/2026/11/20/" + number);
        Tie tie = session.editing().atlas().ties().get(number);
        draft.addEvent(
                tie.id(),
                new NewEvent(
                        EventKind.VISIT,
                        PartialDate.parse("2026-11-20"),
                        new Trilingual("", "Đoàn thăm " + number, ""),
                        List.of(draft.addSource(page)),
                        null));
        return draft.set(session.editing().stamp(null)).orElseThrow();
    }

    /** Writes steps that leave the records as they are: a tie altered, and that taken back. */
    private static void lengthen(Path file, int steps) throws Exception {
        Tie tie;
        int serial;
        try (AtlasStore store = new SqliteStores(Seeds.bundled()).open(file, progress -> {})) {
            tie = store.load().ties().get(0);
            serial = store.steps(0).size();
        }
        Tie other = tie.between(tie.vietnam(), tie.japan());
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file)) {
            connection.setAutoCommit(false);
            String previous = last(connection);
            try (PreparedStatement entry = connection.prepareStatement("INSERT INTO journal VALUES (?, ?, ?, ?)");
                    PreparedStatement step = connection.prepareStatement("INSERT INTO journal_step VALUES (?, ?, ?)");
                    PreparedStatement of = connection.prepareStatement("INSERT INTO journal_record VALUES (?, ?, ?)")) {
                while (serial < steps) {
                    serial++;
                    ChangeSet set = new ChangeSet(
                            UUID.randomUUID(),
                            ChangeSet.Label.of("query.done.changed", tie.id()),
                            List.of(new Change(null, other)),
                            Instant.EPOCH,
                            "Lan",
                            null,
                            ChangeSet.Origin.EDIT);
                    String text = ChangeSetJson.write(set);
                    String hash = Digest.of(previous + '\n' + text);
                    entry.setInt(1, serial);
                    entry.setString(2, previous);
                    entry.setString(3, text);
                    entry.setString(4, hash);
                    entry.executeUpdate();
                    step.setInt(1, serial);
                    step.setString(2, set.id().toString());
                    step.setString(3, "edit");
                    step.executeUpdate();
                    of.setString(1, "tie");
                    of.setString(2, tie.id());
                    of.setInt(3, serial);
                    of.executeUpdate();
                    previous = hash;
                }
            }
            connection.commit();
        }
    }

    private static String last(Connection connection) throws Exception {
        try (Statement statement = connection.createStatement();
                var row = statement.executeQuery("SELECT hash FROM journal ORDER BY serial DESC LIMIT 1")) {
            return row.next() ? row.getString(1) : "";
        }
    }

    private static void open(SqliteStores stores, Path file, Path longLog, int steps) throws Exception {
        List<Double> usual = new ArrayList<>();
        List<Double> after = new ArrayList<>();
        List<Double> known = new ArrayList<>();
        for (int i = 0; i < STARTS; i++) {
            usual.add(millis(() -> started(stores, file)));
            after.add(millis(() -> started(stores, longLog)));
            try (AtlasStore store = stores.open(longLog, progress -> {})) {
                known.add(millis(() -> store.steps(0)));
            }
        }
        System.out.printf(
                "%d steps: a store opens in %.1f ms, one with a short log in %.1f ms (%.2f); what can be taken back is known"
                        + " after %.1f ms more, in the background%n",
                steps, median(after), median(usual), median(after) / median(usual), median(known));
    }

    private static AtlasStore started(SqliteStores stores, Path file) throws Exception {
        AtlasStore store = stores.open(file, progress -> {});
        store.close();
        return store;
    }

    private static double millis(Callable<?> work) throws Exception {
        long from = System.nanoTime();
        work.call();
        return (System.nanoTime() - from) / 1e6;
    }

    private static double median(List<Double> all) {
        Collections.sort(all);
        return all.get(all.size() / 2);
    }
}
