package kakehashi.sheet.mappage;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import kakehashi.map.ground.Backdrop;
import kakehashi.map.ground.Palette;
import kakehashi.map.ground.Viewpoint;
import kakehashi.map.ink.GraphicsPainter;
import kakehashi.map.scene.ArcScene;
import kakehashi.map.scene.ColourBy;
import kakehashi.map.scene.Encoding;
import kakehashi.map.scene.Label;
import kakehashi.map.scene.Legend;
import kakehashi.map.scene.MapContent;
import kakehashi.map.view.Projection;
import kakehashi.map.view.Viewport;
import kakehashi.model.Link;
import kakehashi.model.value.Language;
import kakehashi.query.Answer;
import kakehashi.query.Meanings;
import kakehashi.query.Row;
import kakehashi.query.TieFilter;
import kakehashi.sheet.Conformance;
import kakehashi.sheet.LookAlikes;
import kakehashi.sheet.RealSheets;
import kakehashi.sheet.mappage.MapPageWriter.Form;
import kakehashi.sheet.mappage.MapPageWriter.Size;
import kakehashi.sheet.write.SheetFile;
import kakehashi.text.Places;
import kakehashi.text.Words;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** Map pages of the ties of the frozen edition, written and read back. */
class MapPageTest {

    private static final Size SIZE = new Size(1123, 794, 1);

    @TempDir
    Path folder;

    private static MapPageWriter writer;

    @BeforeAll
    static void start() {
        writer = new MapPageWriter();
    }

    private static MapPage page(Language language) {
        Meanings meanings = RealSheets.MEANINGS;
        Words words = Words.in(language);
        Places places = new Places(RealSheets.ATLAS, words);
        List<Link> links = Answer.of(meanings, TieFilter.ALL, Optional.empty()).rows().stream()
                .map(Row::link)
                .toList();
        MapContent content = MapContent.of(places, RealSheets.DAY, links, meanings::since);
        MapFrame frame = new MapFrame(
                content,
                Backdrop.of(Viewpoint.of(language), language),
                Encoding.of(Palette.PRINT),
                Viewport.areaOf(content.seats()),
                Projection.LAMBERT);
        return MapPage.of(Optional.empty(), RealSheets.DAY, frame, RealSheets.ATLAS.edition(), words);
    }

    private byte[] written(MapPage page, Form form) throws Exception {
        Path file = folder.resolve("page");
        writer.write(page, form, SIZE, file, share -> {});
        return Files.readAllBytes(file);
    }

    @ParameterizedTest
    @EnumSource
    void a_pdf_conforms_to_pdf_ua_and_says_what_it_shows(Language language) throws Exception {
        MapPage page = page(language);
        byte[] pdf = written(page, Form.PDF);
        assertThat(Conformance.failures(pdf, PDFAFlavour.PDFUA_1)).isEmpty();
        try (PDDocument read = Loader.loadPDF(pdf)) {
            PDStructureElement whole = (PDStructureElement)
                    read.getDocumentCatalog().getStructureTreeRoot().getKids().get(0);
            PDStructureElement figure = (PDStructureElement) whole.getKids().get(0);
            assertThat(figure.getAlternateDescription())
                    .contains(page.title(), page.subtitle(), page.words().say("map.gathered"));
            assertThat(read.getDocumentCatalog().getLanguage()).isEqualTo(language.tag());
            String text = new PDFTextStripper().getText(read);
            assertThat(text).contains(page.title());
            assertThat(LookAlikes.in(text)).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void the_same_page_gives_the_same_bytes_and_is_known_as_ours(Form form) throws Exception {
        assertThat(written(page(Language.VI), form)).isEqualTo(written(page(Language.VI), form));
        assertThat(SheetFile.isOurs(folder.resolve("page"))).isTrue();
    }

    @Test
    void a_gif_shows_a_picture_of_each_year_for_ever_and_stays_at_the_last() throws Exception {
        MapPage page = page(Language.JA);
        Path file = folder.resolve("page");
        writer.write(page, Form.GIF, new Size(600, 500, 1), file, share -> {});
        List<Integer> years = page.frame().content().years();
        int span = years.get(years.size() - 1) - years.get(0) + 1;
        ImageReader reader = ImageIO.getImageReadersByFormatName("gif").next();
        try (ImageInputStream in = ImageIO.createImageInputStream(file.toFile())) {
            reader.setInput(in);
            assertThat(reader.getNumImages(true)).isEqualTo(span);
            BufferedImage first = reader.read(0);
            assertThat(List.of(first.getWidth(), first.getHeight())).containsExactly(600, 500);
            assertThat(new Color(first.getRGB(2, 2))).isEqualTo(Color.WHITE);
            assertThat(reader.read(span - 1).getWidth()).isLessThan(600);
            assertThat(delay(reader, 0)).isLessThan(delay(reader, span - 1));
        } finally {
            reader.dispose();
        }
        assertThat(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1))
                .contains("NETSCAPE2.0");
        assertThat(page.filmed().foot()).last().asString().contains("1年1コマ", "記録がない");
    }

    /** Hundredths of a second. */
    private static int delay(ImageReader reader, int picture) throws Exception {
        NodeList all = ((Element) reader.getImageMetadata(picture).getAsTree("javax_imageio_gif_image_1.0"))
                .getElementsByTagName("GraphicControlExtension");
        return Integer.parseInt(((Element) all.item(0)).getAttribute("delayTime"));
    }

    @Test
    void a_year_of_a_film_has_the_ties_begun_by_then_and_their_ends() {
        MapContent whole = page(Language.EN).frame().content();
        int year = whole.years().get(3);
        MapContent then = whole.begunBy(year);
        assertThat(then.ties()).isNotEmpty().allMatch(tie -> tie.year() > 0 && tie.year() <= year);
        assertThat(then.ties()).hasSize((int) whole.ties().stream()
                .filter(tie -> tie.year() > 0 && tie.year() <= year)
                .count());
        assertThat(then.places()).allMatch(place -> then.ties().stream()
                .anyMatch(tie -> place.id().equals(tie.link().vietnam())
                        || place.id().equals(tie.link().japan())));
    }

    @Test
    void the_scale_makes_a_picture_larger_and_changes_nothing_in_a_file_of_lines() throws Exception {
        MapPage page = page(Language.EN);
        Path file = folder.resolve("page");
        byte[] lines = written(page, Form.SVG);
        writer.write(page, Form.SVG, new Size(1123, 794, 0.5), file, share -> {});
        assertThat(Files.readAllBytes(file)).isEqualTo(lines);
        writer.write(page, Form.PNG, new Size(1123, 794, 0.5), file, share -> {});
        assertThat(ImageIO.read(file.toFile()).getWidth()).isEqualTo(562);
    }

    @ParameterizedTest
    @CsvSource({"EN, 20° N, 120° E", "VI, 20° B, 120° Đ", "JA, 北緯20°, 東経120°"})
    void degrees_are_written_in_the_language_of_the_page(Language language, String parallel, String meridian)
            throws Exception {
        assertThat(new String(written(page(language), Form.SVG), java.nio.charset.StandardCharsets.UTF_8))
                .contains(">" + parallel + "<", ">" + meridian + "<");
    }

    @ParameterizedTest
    @EnumSource
    void on_a_small_page_the_legend_takes_as_many_columns_as_fit_and_leaves_the_rest_to_the_map(Language language) {
        MapPageLayout layout = new MapPageLayout(page(language), new GraphicsPainter(), 900, 640, 1);
        assertThat(layout.scene().viewport().height()).isGreaterThan(320);
        List<Legend.Entry> entries = layout.legend().entries();
        for (int i = 0; i < entries.size(); i++) {
            double end = layout.entryX(i)
                    + MapPageLayout.SAMPLE
                    + layout.width(entries.get(i).label(), false, MapPageLayout.TEXT);
            double y = layout.entryY(i);
            for (int j = i + 1; j < entries.size(); j++) {
                if (layout.entryY(j) == y) {
                    assertThat(end).isLessThan(layout.entryX(j));
                }
            }
            assertThat(end).isLessThan(900 - MapPageLayout.MARGIN);
        }
    }

    @ParameterizedTest
    @EnumSource
    void at_800_by_600_the_legend_has_two_columns_and_each_city_under_the_state_is_named(Language language) {
        MapPage page = page(language);
        MapPageLayout layout = new MapPageLayout(page, new GraphicsPainter(), 800, 600, 1);
        assertThat(layout.entryX(layout.legend().entries().size() - 1)).isGreaterThan(300);
        for (Viewpoint viewpoint : Viewpoint.values()) {
            MapFrame frame = page.frame();
            MapFrame seen = new MapFrame(
                    frame.content(),
                    Backdrop.of(viewpoint, language),
                    frame.encoding(),
                    frame.area(),
                    frame.projection());
            MapPage other = new MapPage(page.title(), page.subtitle(), seen, page.foot(), page.words());
            ArcScene scene = new MapPageLayout(other, new GraphicsPainter(), 800, 600, 1).scene();
            assertThat(scene.labels().stream().map(Label::place).toList())
                    .as("%s, seen as %s", language, viewpoint)
                    .contains("vn-hanoi", "vn-hai-phong", "vn-hue", "vn-da-nang", "vn-can-tho", "vn-ho-chi-minh-city");
        }
    }

    @Test
    void a_page_of_one_pair_has_one_thick_curve_and_both_names_large_unless_colours_tell_its_ties_apart() {
        Meanings meanings = RealSheets.MEANINGS;
        Places places = new Places(RealSheets.ATLAS, Words.in(Language.VI));
        List<Link> ties = meanings.linksOf("vn-da-nang").stream()
                .map(row -> (Link) row.link())
                .filter(link ->
                        link.vietnam().equals("vn-da-nang") && link.japan().equals("jp-yokohama"))
                .toList();
        assertThat(ties).hasSizeGreaterThan(1);
        MapContent content = MapContent.of(places, RealSheets.DAY, ties, meanings::since);
        for (ColourBy colours : ColourBy.values()) {
            MapFrame frame = new MapFrame(
                    content,
                    Backdrop.of(Viewpoint.VIETNAM, Language.VI),
                    new Encoding(Palette.PRINT, colours),
                    Viewport.areaOf(content.seats()),
                    Projection.LAMBERT);
            MapPage page = MapPage.of(
                    Optional.empty(), RealSheets.DAY, frame, RealSheets.ATLAS.edition(), Words.in(Language.VI));
            ArcScene scene = new MapPageLayout(page, new GraphicsPainter(), 1123, 794, 1).scene();
            assertThat(scene.content().joined()).as("%s", colours).isEqualTo(colours == ColourBy.SCHEME);
        }
    }

    @Test
    void no_locality_lies_on_the_name_of_a_gulf_or_an_island_that_a_map_may_do_without() {
        for (int width : List.of(800, 1000, 1600)) {
            ArcScene scene =
                    new MapPageLayout(page(Language.VI), new GraphicsPainter(), width, width * 3 / 4, 1).scene();
            assertThat(scene.groundLabels())
                    .as("%d", width)
                    .filteredOn(label -> List.of("Phú Quốc", "Côn Đảo", "Vịnh", "Bắc Bộ", "Thái Lan")
                            .contains(label.text()))
                    .noneMatch(label -> scene.dots().stream()
                            .anyMatch(dot -> dot.x() + dot.radius() > label.left()
                                    && dot.x() - dot.radius() < label.right()
                                    && dot.y() + dot.radius() > label.top()
                                    && dot.y() - dot.radius() < label.bottom()));
        }
    }

    @Test
    void type_grows_with_a_poster_and_so_does_what_it_shows() {
        MapPage page = page(Language.EN);
        MapPageLayout a4 = new MapPageLayout(page, new GraphicsPainter(), 1123, 794, 1);
        MapPageLayout a1 = new MapPageLayout(page, new GraphicsPainter(), 3179, 2245, 1);
        assertThat(a4.growth()).isEqualTo(1);
        assertThat(a1.growth()).isBetween(1.8, 2.3);
        assertThat(a1.scene().labels()).hasSizeGreaterThan(a4.scene().labels().size());
        assertThat(a1.width() * a1.growth()).isCloseTo(3179, org.assertj.core.data.Offset.offset(0.01));
    }

    @Test
    void writing_that_is_given_up_leaves_what_was_there() throws Exception {
        Path file = folder.resolve("kept.png");
        Files.writeString(file, "kept");
        assertThat(org.assertj.core.api.Assertions.catchThrowable(
                        () -> writer.write(page(Language.EN), Form.PNG, SIZE, file, share -> {
                            throw new CancellationException();
                        })))
                .isInstanceOf(CancellationException.class);
        assertThat(file).hasContent("kept");
        assertThat(folder).isDirectoryNotContaining("glob:**.part");
    }
}
