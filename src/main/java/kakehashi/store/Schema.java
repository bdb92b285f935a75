package kakehashi.store;

import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/** Brings a store to the form that this program knows. */
final class Schema {

    /** The newest form; a migration sets it as the file's {@code user_version}. */
    static final int VERSION = 2;

    private Schema() {}

    /** Runs the migrations that are missing. Costs about 150 ms, so it is called only for a file of another version. */
    static void migrate(DataSource connections) {
        Flyway.configure(Schema.class.getClassLoader())
                .dataSource(connections)
                .locations("classpath:kakehashi/store/migration")
                .ignoreMigrationPatterns(new String[0])
                .load()
                .migrate();
    }
}
