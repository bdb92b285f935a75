package kakehashi.store.sqlite;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import kakehashi.store.StoreException;
import kakehashi.store.file.StoreFile;

/**
 * Brings a store to the form that this program knows, step by step. The file's {@code user_version} says how many steps
 * it has come; each script sets its own number.
 */
final class Schema {

    /** The scripts of the folder {@code migration}, in order. One that was ever released is not changed any more. */
    static final List<String> MIGRATIONS = List.of(
            "V1__records.sql",
            "V2__documents_and_almanac.sql",
            "V3__identity.sql",
            "V4__notes.sql",
            "V5__sums.sql",
            "V6__journal.sql",
            "V7__briefs.sql",
            "V8__steps.sql",
            "V9__the_one_to_go_by.sql",
            "V10__editions.sql");

    /** The first form with a journal instead of a log of edits. */
    private static final int JOURNAL = 6;

    /** The newest form. */
    static final int VERSION = MIGRATIONS.size();

    private Schema() {}

    /** Runs the migrations that are missing, in one transaction: a kill leaves the former form or the newest. */
    static void migrate(RecordStore records, int version) throws SQLException, StoreException {
        records.transact(rows -> {
            if (version == 0) {
                rows.script("PRAGMA application_id = " + StoreFile.APPLICATION_ID);
            }
            for (String name : MIGRATIONS.subList(version, VERSION)) {
                rows.script(script(name));
            }
            if (version < JOURNAL) {
                records.journal().takeOver(rows);
            }
            // Another form has other columns to sum up.
            rows.execute("UPDATE record SET sum = NULL");
        });
    }

    /** Makes the tables of an earlier form where there are none. */
    static void make(RecordStore records, int form) throws SQLException, StoreException {
        records.transact(rows -> {
            for (String name : MIGRATIONS.subList(0, form)) {
                rows.script(script(name));
            }
        });
    }

    private static String script(String name) {
        try (InputStream text = Schema.class.getResourceAsStream("migration/" + name)) {
            return new String(Objects.requireNonNull(text, name).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
