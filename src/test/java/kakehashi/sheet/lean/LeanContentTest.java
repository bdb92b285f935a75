package kakehashi.sheet.lean;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LeanContentTest {

    @ParameterizedTest
    @CsvSource({
        "1.2345 -0.001 l,1.23 0 l",
        "1.235 1.245 m,1.24 1.24 m",
        "0.995 -12.999 l,1 -13 l",
        "-0.5 100 3.10001 7 re,-0.5 100 3.1 7 re",
        "1 0 0 1 56.69291 30.22044 Tm,1 0 0 1 56.69 30.22 Tm",
        // colours, lengths of lines and text stay as they are
        "0.94902 0.5 0.25 rg,0.94902 0.5 0.25 rg",
        "0.4384 w,0.4384 w",
        "(1.2345 2.3456 l) Tj,(1.2345 2.3456 l) Tj",
        "h,h",
        "1.2.3456 4 l,1.2.3456 4 l"
    })
    void places_have_so_many_decimals_and_nothing_else_is_touched(String line, String lean) throws IOException {
        assertThat(lean(line + "\n")).isEqualTo(lean + "\n");
    }

    @Test
    void an_empty_background_goes_and_neighbours_are_one_artifact() throws IOException {
        assertThat(lean("/Artifact /Bg1 BDC\nEMC\n/Artifact /Bg1 BDC\n1 2 m\nEMC\n/Artifact /Bg1 BDC\n3 4 m\nEMC\n"
                        + "/Artifact /Foot BDC\nEMC\n"))
                .isEqualTo("/Artifact BMC\n1 2 m\n3 4 m\nEMC\n/Artifact /Foot BDC\nEMC\n");
    }

    @ParameterizedTest
    @CsvSource({
        "1.2345 -0.05 l,1.2 0 l",
        "1.3 7 m,1.2 7 m",
        "2.31 0.9 l,2.4 0.8 l",
        "1.33 2.1 3.7 4 re,1.3 2.1 3.7 4 re",
        "1.31 2.1 3.7 4 5 6 c,1.3 2.1 3.7 4 5 6 c"
    })
    void along_straight_lines_places_may_be_coarser(String line, String lean) throws IOException {
        assertThat(lean(line + "\n", new LeanContent.Fineness(1, 2))).isEqualTo(lean + "\n");
    }

    @Test
    void a_colour_is_said_in_one_step() throws IOException {
        assertThat(lean("/DeviceRGB CS\n1 0.5 0 SC\n/DeviceRGB cs\n0 0 0.94 sc\nh\n"))
                .isEqualTo("1 0.5 0 RG\n0 0 0.94 rg\nh\n");
        assertThat(lean("/DeviceRGB CS\nq\n1 0 0 SC\n")).isEqualTo("/DeviceRGB CS\nq\n1 0 0 SC\n");
    }

    @Test
    void a_filled_rectangle_is_a_corner_and_a_size() throws IOException {
        assertThat(lean("10 20.123 m\n30 20.123 l\n30 20.4 l\n10 20.4 l\nh\nf\n"))
                .isEqualTo("10 20.12 20 0.28 re\nf\n");
        assertThat(lean("10 20 m\n30 20 l\n30 25 l\n11 25 l\nh\nf\n"))
                .isEqualTo("10 20 m\n30 20 l\n30 25 l\n11 25 l\nh\nf\n");
        assertThat(lean("10 20 m\n30 20 l\n30 25 l\n10 25 l\nh\nS\n"))
                .isEqualTo("10 20 m\n30 20 l\n30 25 l\n10 25 l\nh\nS\n");
    }

    @Test
    void rectangles_that_go_on_are_one() throws IOException {
        String below = "10 20 m\n30 20 l\n30 21 l\n10 21 l\nh\nf\n";
        String next = "30 20 m\n45 20 l\n45 21 l\n30 21 l\nh\nf\n";
        assertThat(lean(below + next)).isEqualTo("10 20 35 1 re\nf\n");
        assertThat(lean("/Artifact /Bg1 BDC\n" + below + "EMC\n/Artifact /Bg1 BDC\n" + next + "EMC\n"))
                .isEqualTo("/Artifact BMC\n10 20 35 1 re\nf\nEMC\n");
        assertThat(lean(below + "1 0 0 rg\n" + next)).isEqualTo("10 20 20 1 re\nf\n1 0 0 rg\n30 20 15 1 re\nf\n");
        assertThat(lean(next + below)).isEqualTo("30 20 15 1 re\nf\n10 20 20 1 re\nf\n");
    }

    private static String lean(String content) throws IOException {
        return lean(content, new LeanContent.Fineness(2, 1));
    }

    private static String lean(String content, LeanContent.Fineness fineness) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new LeanContent(content.getBytes(StandardCharsets.ISO_8859_1), Set.of("Bg1"), Map.of(), fineness).writeTo(out);
        return out.toString(StandardCharsets.ISO_8859_1);
    }
}
