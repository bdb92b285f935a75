package kakehashi.exchange.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kakehashi.Frozen;
import kakehashi.map.ground.Outlines;
import kakehashi.model.value.Language;
import kakehashi.model.value.Seat;
import kakehashi.query.Answer;
import kakehashi.query.Meanings;
import kakehashi.query.TieFilter;
import kakehashi.store.geopackage.GeoPackageException;
import kakehashi.text.Places;
import kakehashi.text.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;

/** Layers in a GeoPackage, read back as tables and shapes. */
class LayersTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);

    @TempDir
    Path folder;

    private static Extract extract(LocalDate day) {
        Meanings meanings = new Meanings(Frozen.atlas(), day);
        return new Extract(
                meanings,
                new Places(Frozen.atlas(), Words.in(Language.VI)),
                Answer.of(meanings, TieFilter.ALL, Optional.empty()).rows(),
                "",
                Instant.parse("2026-11-24T09:00:00Z"));
    }

    private static Connection open(Path file) throws SQLException {
        return DriverManager.getConnection("jdbc:sqlite:" + file);
    }

    private static Object only(Path file, String question) throws SQLException {
        try (Connection connection = open(file);
                Statement statement = connection.createStatement();
                ResultSet answer = statement.executeQuery(question)) {
            assertThat(answer.next()).isTrue();
            return answer.getObject(1);
        }
    }

    private static void run(Path file, String... commands) throws SQLException {
        try (Connection connection = open(file);
                Statement statement = connection.createStatement()) {
            for (String each : commands) {
                statement.execute(each);
            }
        }
    }

    private Set<Path> files() throws Exception {
        try (Stream<Path> files = Files.list(folder)) {
            return files.collect(Collectors.toSet());
        }
    }

    @Test
    void a_new_file_has_provinces_ties_and_localities_with_longitude_first() throws Exception {
        Path file = folder.resolve("ties.gpkg");
        Extract extract = extract(DAY);
        Exporting.write(extract, ExportForm.GPKG, file, share -> {});

        assertThat(only(file, "PRAGMA application_id")).isEqualTo(0x47504B47);
        assertThat(only(file, "SELECT count(*) FROM kakehashi_ties"))
                .isEqualTo(extract.rows().size());
        assertThat(only(file, "SELECT count(*) FROM kakehashi_provinces")).isEqualTo(34 + 47);
        byte[] point = (byte[]) only(file, "SELECT geom FROM kakehashi_localities WHERE id = 'vn-da-nang'");
        ByteBuffer bytes = ByteBuffer.wrap(point).order(ByteOrder.LITTLE_ENDIAN);
        Seat seat = extract.seat("vn-da-nang");
        assertThat(new String(point, 0, 2, StandardCharsets.US_ASCII)).isEqualTo("GP");
        assertThat(bytes.getInt(4)).isEqualTo(4326);
        assertThat(bytes.getDouble(13)).isEqualTo(seat.lon());
        assertThat(bytes.getDouble(21)).isEqualTo(seat.lat());
        assertThat((String) only(file, "SELECT styleQML FROM layer_styles WHERE f_table_name = 'kakehashi_ties'"))
                .contains("third-party");
        assertThat(only(file, "SELECT count(*) FROM pragma_foreign_key_check")).isEqualTo(0);
        assertThat(only(file, "SELECT type FROM pragma_table_info('kakehashi_ties') WHERE name = 'since_first_day'"))
                .isEqualTo("DATE");
        assertThat((String) only(file, "SELECT update_time FROM layer_styles"))
                .matches("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z");
    }

    @Test
    void the_provinces_are_those_of_the_day() throws Exception {
        Path file = folder.resolve("before.gpkg");
        Exporting.write(extract(LocalDate.of(2025, 6, 30)), ExportForm.GPKG, file, share -> {});

        assertThat(only(file, "SELECT count(*) FROM kakehashi_provinces WHERE country = 'vn'"))
                .isEqualTo(63);
    }

    @Test
    void a_second_writing_replaces_its_layers_and_leaves_all_else() throws Exception {
        Path file = folder.resolve("ties.gpkg");
        Exporting.write(extract(DAY), ExportForm.GPKG, file, share -> {});
        run(file, "CREATE TABLE mine (name TEXT)", "INSERT INTO mine VALUES ('kept')", "PRAGMA user_version = 10400");
        Exporting.write(extract(DAY), ExportForm.GPKG, file, share -> {});

        assertThat(only(file, "SELECT name FROM mine")).isEqualTo("kept");
        assertThat(only(file, "PRAGMA user_version")).isEqualTo(10400);
        assertThat(only(file, "SELECT count(*) FROM kakehashi_ties"))
                .isEqualTo(extract(DAY).rows().size());
        assertThat(only(file, "SELECT count(*) FROM layer_styles")).isEqualTo(3);
        assertThat(only(file, "SELECT count(*) FROM gpkg_contents")).isEqualTo(3);
        assertThat(files()).containsExactly(file);
    }

    @Test
    void a_file_of_another_kind_is_refused_and_untouched() throws Exception {
        Path database = folder.resolve("other.gpkg");
        run(database, "CREATE TABLE mine (name TEXT)");
        Path noise = folder.resolve("noise.gpkg");
        Files.writeString(noise, "no database at all, but a text that is long enough to be looked at ".repeat(100));
        for (Path file : List.of(database, noise)) {
            byte[] before = Files.readAllBytes(file);
            assertThatThrownBy(() -> Exporting.write(extract(DAY), ExportForm.GPKG, file, share -> {}))
                    .isInstanceOfSatisfying(
                            GeoPackageException.class, told -> assertThat(told.in(Words.in(Language.EN)))
                                    .contains(file.toString(), "is no GeoPackage"));
            assertThat(Files.readAllBytes(file)).isEqualTo(before);
        }
    }

    @Test
    void a_file_on_which_another_program_works_is_refused_and_untouched() throws Exception {
        Path file = folder.resolve("ties.gpkg");
        Exporting.write(extract(DAY), ExportForm.GPKG, file, share -> {});
        byte[] before = Files.readAllBytes(file);
        try (Connection other = open(file);
                Statement statement = other.createStatement()) {
            statement.execute("BEGIN IMMEDIATE");
            assertThatThrownBy(() -> Exporting.write(extract(DAY), ExportForm.GPKG, file, share -> {}))
                    .isInstanceOfSatisfying(
                            GeoPackageException.class,
                            told -> assertThat(told.in(Words.in(Language.EN))).contains("Another program"));
            statement.execute("ROLLBACK");
        }
        assertThat(Files.readAllBytes(file)).isEqualTo(before);
    }

    @Test
    void every_outline_is_a_valid_area_around_the_seat_of_its_province() {
        GeometryFactory shapes = new GeometryFactory();
        Map<String, List<Outlines.Area>> outlines = Outlines.asOf(Frozen.atlas(), DAY);
        outlines.forEach((id, areas) -> {
            List<Polygon> polygons = areas.stream()
                    .map(area -> shapes.createPolygon(
                            ring(shapes, area.outer()),
                            area.holes().stream()
                                    .map(hole -> ring(shapes, hole))
                                    .toArray(LinearRing[]::new)))
                    .toList();
            assertThat(polygons).as(id).isNotEmpty().allMatch(Polygon::isValid);
            Seat seat = Frozen.atlas().locality(id).eraNearest(DAY).seat();
            assertThat(polygons)
                    .as(id)
                    .anyMatch(polygon ->
                            polygon.distance(shapes.createPoint(new Coordinate(seat.lon(), seat.lat()))) < 0.05);
        });
    }

    private static LinearRing ring(GeometryFactory shapes, Outlines.Ring ring) {
        Coordinate[] corners = new Coordinate[ring.corners().length / 2];
        Arrays.setAll(corners, i -> new Coordinate(ring.corners()[2 * i], ring.corners()[2 * i + 1]));
        return shapes.createLinearRing(corners);
    }
}
