package kakehashi.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExportCommandTest {

    @TempDir
    static Path folder;

    private static Console console;

    @BeforeAll
    static void open() {
        console = new Console(folder.resolve("atlas.kakehashi"));
    }

    @Test
    void the_ending_says_the_form_and_the_file_says_what_it_is_of() throws IOException {
        Path file = folder.resolve("ties.geojson");
        assertThat(console.type("export", "--locality=vn-hue", "--out=" + file).code())
                .isZero();

        assertThat(Files.readString(file))
                .contains("vn-hue--jp-gifu-pref", "\"Filter\":\"Locality: Hue")
                .doesNotContain("vn-hanoi--");
    }

    @Test
    void a_line_for_the_standard_output_needs_the_name_of_its_form() {
        assertThat(console.type("export", "--locality=vn-hue", "--format=graphml", "--out=-")
                        .out())
                .startsWith("<?xml")
                .contains("edgedefault=\"undirected\"");

        Console.Said nameless = console.type("export", "--out=-");
        assertThat(nameless.code()).isEqualTo(2);
        assertThat(nameless.err()).contains(".xlsx", ".gpkg", "--format");
    }

    @Test
    void a_file_of_somebody_elses_is_not_replaced_but_on_demand() throws IOException {
        Path file = folder.resolve("mine.csv");
        Files.writeString(file, "mine");
        assertThat(console.type("export", "--out=" + file).code()).isEqualTo(4);
        assertThat(Files.readString(file)).isEqualTo("mine");

        assertThat(console.type("export", "--force", "--out=" + file).code()).isZero();
        assertThat(Files.readString(file)).contains("vn-hue--jp-gifu-pref");
    }

    @Test
    void layers_are_written_into_a_file_that_is_there() throws IOException {
        Path file = folder.resolve("ties.gpkg");
        assertThat(console.type("export", "--out=" + file).code()).isZero();
        assertThat(console.type("export", "--locality=vn-hue", "--out=" + file).code())
                .isZero();

        Path other = folder.resolve("other.gpkg");
        Files.writeString(other, "no layers, but mine");
        Console.Said refused = console.type("export", "--out=" + other);
        assertThat(refused.code()).isEqualTo(4);
        assertThat(refused.err()).contains("other.gpkg is no GeoPackage");
    }

    @Test
    void nothing_is_written_where_the_filter_leaves_nothing() {
        Path file = folder.resolve("none.ics");

        assertThat(console.type("export", "--text=zzzzz", "--out=" + file).code())
                .isEqualTo(1);
        assertThat(file).doesNotExist();
    }
}
