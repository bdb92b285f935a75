package kakehashi.store.geopackage;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.List;
import kakehashi.disk.WholeFile;
import kakehashi.store.StoreException;
import kakehashi.store.file.NativeLibrary;
import kakehashi.store.geopackage.GeoPackageException.Problem;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/** Writes layers into a GeoPackage: all of them or none. */
public final class GeoPackage {

    /** "GPKG", at its place in the head of the file. */
    private static final int APPLICATION = 0x47504B47;
    /** 1.3. */
    private static final int VERSION = 10300;

    private static final String OF_THE_FORMAT =
            """
            CREATE TABLE IF NOT EXISTS gpkg_spatial_ref_sys (
              srs_name TEXT NOT NULL, srs_id INTEGER NOT NULL PRIMARY KEY, organization TEXT NOT NULL,
              organization_coordsys_id INTEGER NOT NULL, definition TEXT NOT NULL, description TEXT);
            CREATE TABLE IF NOT EXISTS gpkg_contents (
              table_name TEXT NOT NULL PRIMARY KEY, data_type TEXT NOT NULL, identifier TEXT UNIQUE, description TEXT DEFAULT '',
              last_change DATETIME NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ','now')),
              min_x DOUBLE, min_y DOUBLE, max_x DOUBLE, max_y DOUBLE, srs_id INTEGER,
              CONSTRAINT fk_gc_r_srs_id FOREIGN KEY (srs_id) REFERENCES gpkg_spatial_ref_sys(srs_id));
            CREATE TABLE IF NOT EXISTS gpkg_geometry_columns (
              table_name TEXT NOT NULL, column_name TEXT NOT NULL, geometry_type_name TEXT NOT NULL, srs_id INTEGER NOT NULL,
              z TINYINT NOT NULL, m TINYINT NOT NULL,
              CONSTRAINT pk_geom_cols PRIMARY KEY (table_name, column_name),
              CONSTRAINT uk_gc_table_name UNIQUE (table_name),
              CONSTRAINT fk_gc_tn FOREIGN KEY (table_name) REFERENCES gpkg_contents(table_name),
              CONSTRAINT fk_gc_srs FOREIGN KEY (srs_id) REFERENCES gpkg_spatial_ref_sys(srs_id));
            CREATE TABLE IF NOT EXISTS layer_styles (
              id INTEGER PRIMARY KEY AUTOINCREMENT, f_table_catalog TEXT, f_table_schema TEXT, f_table_name TEXT,
              f_geometry_column TEXT, styleName TEXT, styleQML TEXT, styleSLD TEXT, useAsDefault BOOLEAN, description TEXT,
              owner TEXT, ui TEXT, update_time DATETIME DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ','now')));
            INSERT OR IGNORE INTO gpkg_spatial_ref_sys VALUES
              ('Undefined Cartesian SRS', -1, 'NONE', -1, 'undefined', NULL);
            INSERT OR IGNORE INTO gpkg_spatial_ref_sys VALUES
              ('Undefined geographic SRS', 0, 'NONE', 0, 'undefined', NULL);
            INSERT OR IGNORE INTO gpkg_spatial_ref_sys VALUES
              ('WGS 84 geodetic', 4326, 'EPSG', 4326, 'GEOGCS["WGS 84",DATUM["WGS_1984",SPHEROID["WGS 84",6378137,298.257223563]],\
            PRIMEM["Greenwich",0],UNIT["degree",0.0174532925199433],AUTHORITY["EPSG","4326"]]', NULL)
            """;

    private GeoPackage() {}

    /**
     * Writes layers into a file that is new or is a GeoPackage already. Of one that is there only the layers of the same
     * tables are replaced.
     *
     * @param changed said of each layer
     * @throws GeoPackageException if the file is no GeoPackage, or another program works on it; it is as it was
     * @throws IOException if it cannot be written
     */
    public static void write(Path file, List<Layer> layers, Instant changed) throws IOException, StoreException {
        NativeLibrary.require(file);
        if (Files.exists(file)) {
            into(file, layers, changed);
            return;
        }
        Path folder = Files.createTempDirectory("kakehashi");
        Path fresh = folder.resolve("layers.gpkg");
        try {
            into(fresh, layers, changed);
            WholeFile.write(file, WholeFile.Sort.DOCUMENT, out -> Files.copy(fresh, out));
        } finally {
            Files.deleteIfExists(fresh);
            Files.delete(folder);
        }
    }

    private static void into(Path file, List<Layer> layers, Instant changed) throws GeoPackageException {
        SQLiteConfig config = new SQLiteConfig();
        config.setBusyTimeout(0);
        config.setTransactionMode(SQLiteConfig.TransactionMode.IMMEDIATE);
        SQLiteDataSource source = new SQLiteDataSource(config);
        source.setUrl("jdbc:sqlite:" + file.toUri());
        try (Connection connection = source.getConnection()) {
            boolean empty = number(connection, "SELECT count(*) FROM sqlite_master") == 0;
            if (!empty && !has(connection, "gpkg_contents")) {
                throw new GeoPackageException(Problem.FOREIGN, file);
            }
            connection.setAutoCommit(false);
            try (Statement statement = connection.createStatement()) {
                if (empty) {
                    statement.execute("PRAGMA application_id = " + APPLICATION);
                    statement.execute("PRAGMA user_version = " + VERSION);
                }
                for (String each : OF_THE_FORMAT.split(";\n", -1)) {
                    statement.execute(each);
                }
                for (Layer layer : layers) {
                    put(connection, statement, layer, changed);
                }
            }
            connection.commit();
        } catch (SQLException refused) {
            GeoPackageException told = new GeoPackageException(problem(refused), file);
            told.initCause(refused);
            throw told;
        }
    }

    private static Problem problem(SQLException refused) {
        SQLiteErrorCode code =
                refused instanceof SQLiteException told ? told.getResultCode() : SQLiteErrorCode.UNKNOWN_ERROR;
        return switch (code) {
            case SQLITE_BUSY, SQLITE_BUSY_SNAPSHOT, SQLITE_BUSY_RECOVERY, SQLITE_LOCKED -> Problem.LOCKED;
            case SQLITE_NOTADB, SQLITE_CORRUPT -> Problem.FOREIGN;
            default -> Problem.UNWRITTEN;
        };
    }

    private static boolean has(Connection connection, String table) throws SQLException {
        return number(connection, "SELECT count(*) FROM sqlite_master WHERE name = '" + table + "'") == 1;
    }

    private static long number(Connection connection, String question) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet answer = statement.executeQuery(question)) {
            return answer.next() ? answer.getLong(1) : 0;
        }
    }

    private static void put(Connection connection, Statement statement, Layer layer, Instant changed)
            throws SQLException {
        String table = quoted(layer.table());
        // what other programs keep of a layer goes with it, such as an index of its shapes
        statement.execute("DROP TABLE IF EXISTS " + quoted("rtree_" + layer.table() + "_geom"));
        for (String of : List.of("gpkg_ogr_contents", "gpkg_extensions", "gpkg_geometry_columns", "gpkg_contents")) {
            if (has(connection, of)) {
                prepared(connection, "DELETE FROM " + of + " WHERE table_name = ?", layer.table());
            }
        }
        prepared(connection, "DELETE FROM layer_styles WHERE f_table_name = ?", layer.table());
        statement.execute("DROP TABLE IF EXISTS " + table);
        statement.execute("CREATE TABLE " + table + " (fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL, geom "
                + layer.sort() + ", "
                + layer.columns().stream()
                        .map(column -> quoted(column.name()) + " " + column.type())
                        .collect(joining(", "))
                + ")");
        Box box = new Box();
        String places = String.join(", ", Collections.nCopies(layer.columns().size() + 1, "?"));
        try (PreparedStatement insert = connection.prepareStatement("INSERT INTO " + table + " (geom, "
                + layer.columns().stream().map(column -> quoted(column.name())).collect(joining(", "))
                + ") VALUES (" + places + ")")) {
            for (Layer.Feature feature : layer.features()) {
                box.add(feature.shape());
                insert.setBytes(1, ShapeBytes.of(feature.shape()));
                for (int i = 0; i < feature.values().size(); i++) {
                    insert.setObject(i + 2, feature.values().get(i));
                }
                insert.executeUpdate();
            }
        }
        prepared(
                connection,
                "INSERT INTO gpkg_contents (table_name, data_type, identifier, description, last_change, min_x, min_y, max_x,"
                        + " max_y, srs_id) VALUES (?, 'features', ?, ?, ?, ?, ?, ?, ?, ?)",
                layer.table(),
                layer.table(),
                layer.title() + "\n" + layer.about(),
                stamp(changed),
                box.west,
                box.south,
                box.east,
                box.north,
                ShapeBytes.WGS_84);
        prepared(
                connection,
                "INSERT INTO gpkg_geometry_columns VALUES (?, 'geom', ?, ?, 0, 0)",
                layer.table(),
                layer.sort().name(),
                ShapeBytes.WGS_84);
        if (!layer.style().isEmpty()) {
            prepared(
                    connection,
                    "INSERT INTO layer_styles (f_table_catalog, f_table_schema, f_table_name, f_geometry_column, styleName,"
                            + " styleQML, styleSLD, useAsDefault, description, owner, update_time)"
                            + " VALUES ('', '', ?, 'geom', ?, ?, '', 1, '', '', ?)",
                    layer.table(),
                    layer.title(),
                    layer.style(),
                    stamp(changed));
        }
    }

    /** With thousandths of a second, as the format asks. */
    private static String stamp(Instant changed) {
        return changed.truncatedTo(ChronoUnit.MILLIS).toString().replaceFirst(":(\\d\\d)Z$", ":$1.000Z");
    }

    private static void prepared(Connection connection, String sql, Object... values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            statement.executeUpdate();
        }
    }

    private static String quoted(String name) {
        return '"' + name.replace("\"", "\"\"") + '"';
    }

    /** Around all that was added. */
    private static final class Box {

        private double west = 180;
        private double south = 90;
        private double east = -180;
        private double north = -90;

        void add(Shape shape) {
            if (shape instanceof Shape.Point point) {
                add(point.lon(), point.lat());
            } else if (shape instanceof Shape.Line line) {
                add(line.path());
            } else if (shape instanceof Shape.Areas areas) {
                areas.areas().forEach(area -> area.forEach(this::add));
            }
        }

        private void add(Shape.Path path) {
            for (int i = 0; i < path.corners().length; i += 2) {
                add(path.corners()[i], path.corners()[i + 1]);
            }
        }

        private void add(double lon, double lat) {
            west = Math.min(west, lon);
            south = Math.min(south, lat);
            east = Math.max(east, lon);
            north = Math.max(north, lat);
        }
    }
}
