package kakehashi.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import kakehashi.model.value.Language;
import kakehashi.query.TieFilter;
import kakehashi.query.kept.Look;
import kakehashi.query.kept.View;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.PDXObject;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class MapCommandTest {

    @TempDir
    static Path folder;

    private static Console console;

    @BeforeAll
    static void open() {
        console = new Console(folder.resolve("atlas.kakehashi"));
    }

    @Test
    void a_png_has_the_size_and_scale_that_was_asked_for() throws IOException {
        Path file = folder.resolve("ties.png");
        draw(file, "--locality=vn-hue", "--size=800x600", "--scale=1.5");
        BufferedImage picture = ImageIO.read(file.toFile());
        assertThat(picture.getWidth()).isEqualTo(1200);
        assertThat(picture.getHeight()).isEqualTo(900);
        assertThat(picture.getRGB(2, 2)).isEqualTo(0xFFFFFFFF);
    }

    @Test
    void provinces_and_prefectures_are_shaded_by_how_far_they_were_searched_where_that_is_asked_for() throws Exception {
        Path file = folder.resolve("known.svg");
        String searched = "rgb(216,249,232)";
        draw(file, "--locality=vn-hue");
        assertThat(Files.readString(file)).doesNotContain(searched);
        draw(file, "--locality=vn-hue", "--known", "--force");
        assertThat(Files.readString(file))
                .contains(searched, "Searched for ties within a year", "Searched in part, or longer ago");
    }

    @Test
    void an_svg_has_named_layers_and_real_text_and_an_inset_where_the_viewpoint_needs_one() throws Exception {
        Path file = folder.resolve("ties.svg");
        draw(file, "--lang=vi", "--locality=vn-da-nang");
        Document svg = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(file.toFile());
        assertThat(values(svg, "g", "id"))
                .contains("ground", "graticule", "ties", "ground-names", "localities", "labels", "insets", "legend");
        assertThat(texts(svg))
                .contains(
                        "Quan hệ hợp tác của TP. Đà Nẵng", "BIỂN ĐÔNG", "Hoàng Sa", "Trường Sa", "Dự án của bên thứ ba")
                .anyMatch(text -> text.contains("cách thể hiện: Việt Nam"))
                .anyMatch(text -> text.contains("Natural Earth"));
    }

    @Test
    void a_pdf_has_real_text_in_embedded_fonts() throws IOException {
        Path file = folder.resolve("ties.pdf");
        draw(file, "--lang=ja", "--locality=vn-hue", "--colour-by=type");
        try (PDDocument pdf = Loader.loadPDF(file.toFile())) {
            assertThat(new PDFTextStripper().getText(pdf)).contains("岐阜県", "2026年11月24日現在", "ランベルト正角円錐図法");
            assertThat(pdf.getPage(0).getMediaBox().getWidth()).isEqualTo(1200);
            List<PDFont> fonts = new ArrayList<>();
            collect(pdf.getPage(0).getResources(), fonts);
            assertThat(fonts).isNotEmpty().allMatch(PDFont::isEmbedded);
        }
    }

    @Test
    void a_view_is_drawn_as_it_was_seen_unless_options_say_otherwise() throws Exception {
        String line = new View(
                        TieFilter.ALL,
                        LocalDate.of(2026, 11, 24),
                        new Look(null, "status", "japan", null, null),
                        Language.EN,
                        null)
                .line();
        Path seen = folder.resolve("seen.svg");
        draw(seen, "--view=" + line);
        assertThat(seen).content().contains("Takeshima", "Completed");
        Path otherwise = folder.resolve("otherwise.svg");
        draw(otherwise, "--view=" + line, "--viewpoint=neutral", "--colour-by=scheme");
        assertThat(otherwise).content().doesNotContain("Takeshima").contains("Third-party project");
    }

    @Test
    void the_day_decides_which_borders_are_drawn_and_the_page_says_where_none_are_on_record() throws Exception {
        String before = groundOn("2025-06-30");
        String after = groundOn("2025-07-01");
        assertThat(before.length()).isGreaterThan(after.length());
        groundOn("2001-01-01");
        assertThat(Files.readString(folder.resolve("2001-01-01.svg"))).contains("1 August 2008");
        assertThat(Files.readString(folder.resolve("2025-07-01.svg"))).doesNotContain("1 August 2008");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--out x.bmp | .png, .svg, .pdf or .gif",
                "--out x.png --size 399x900 | 400",
                "--out x.png --scale 0 | 32",
                "--out x.png --scale many | 32",
                "--out x.png --size 8000x2000 --scale 2 | 14000",
                "--out x.svg --scale 2 | PNG",
                "--out x.gif --size 3000x800 | 2400",
                "--out x.png --viewpoint china | neutral, vietnam, japan",
                "--out x.png --projection globe | web-mercator, lambert",
                "--out x.png --colour-by mood | scheme, type, field, status, decade",
                "--out x.png --size 400x400 | larger"
            })
    void a_slip_is_answered_with_what_is_possible(String line, String possible) {
        Console.Said said = console.type(("map " + line.strip()).split(" "));
        assertThat(said.code()).isEqualTo(2);
        assertThat(said.err()).contains(possible.strip());
        assertThat(Path.of("x.png")).doesNotExist();
    }

    @Test
    void a_file_that_cannot_be_written_is_named_and_what_was_there_stays() throws IOException {
        Path taken = Files.createDirectory(folder.resolve("taken.png"));
        Console.Said said = console.type("map", "--locality=vn-hue", "--size=800x600", "--out=" + taken);
        assertThat(said.code()).isEqualTo(4);
        assertThat(said.err()).contains("taken.png");
        assertThat(taken).isDirectory();
    }

    private static void draw(Path file, String... options) {
        List<String> arguments = new ArrayList<>(List.of("map", "--out=" + file));
        arguments.addAll(List.of(options));
        Console.Said said = console.type(arguments.toArray(String[]::new));
        assertThat(said.err()).isEmpty();
        assertThat(said.code()).isZero();
    }

    /** What the layer of the ground says, which names no day. */
    private static String groundOn(String day) throws Exception {
        Path file = folder.resolve(day + ".svg");
        draw(file, "--as-of=" + day, "--locality=jp-kawasaki", "--size=900x700", "--projection=web-mercator");
        Document svg = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(file.toFile());
        NodeList groups = svg.getElementsByTagName("g");
        for (int i = 0; i < groups.getLength(); i++) {
            if (groups.item(i).getAttributes().getNamedItem("id") != null
                    && groups.item(i)
                            .getAttributes()
                            .getNamedItem("id")
                            .getNodeValue()
                            .equals("ground")) {
                StringBuilder paths = new StringBuilder();
                NodeList shapes = ((Element) groups.item(i)).getElementsByTagName("path");
                for (int shape = 0; shape < shapes.getLength(); shape++) {
                    paths.append(
                            shapes.item(shape).getAttributes().getNamedItem("d").getNodeValue());
                }
                return paths.toString();
            }
        }
        throw new AssertionError("no ground in " + file);
    }

    private static Set<String> values(Document svg, String element, String attribute) {
        Set<String> values = new HashSet<>();
        NodeList found = svg.getElementsByTagName(element);
        for (int i = 0; i < found.getLength(); i++) {
            if (found.item(i).getAttributes().getNamedItem(attribute) != null) {
                values.add(found.item(i).getAttributes().getNamedItem(attribute).getNodeValue());
            }
        }
        return values;
    }

    private static List<String> texts(Document svg) {
        List<String> texts = new ArrayList<>();
        NodeList found = svg.getElementsByTagName("text");
        for (int i = 0; i < found.getLength(); i++) {
            texts.add(found.item(i).getTextContent());
        }
        return texts;
    }

    private static void collect(PDResources resources, List<PDFont> fonts) throws IOException {
        for (COSName name : resources.getFontNames()) {
            fonts.add(resources.getFont(name));
        }
        for (COSName name : resources.getXObjectNames()) {
            PDXObject object = resources.getXObject(name);
            if (object instanceof PDFormXObject form && form.getResources() != null) {
                collect(form.getResources(), fonts);
            }
        }
    }
}
