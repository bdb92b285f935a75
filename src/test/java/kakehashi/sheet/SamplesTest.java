package kakehashi.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import javax.imageio.ImageIO;
import kakehashi.query.Answer;
import kakehashi.query.TieFilter;
import kakehashi.sheet.subject.Subject;
import kakehashi.sheet.subject.TypedLines;
import kakehashi.sheet.tree.SheetLanguage;
import kakehashi.sheet.write.PdfWriter;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The sample sheets in {@code src/docs/samples} say what the program prints today. {@code mvn test -Dtest=SamplesTest
 * -Dgolden=write} makes them and their pictures anew.
 */
class SamplesTest {

    private static final Path FOLDER = Path.of("src", "docs", "samples");
    private static final boolean WRITES = "write".equals(System.getProperty("golden"));
    private static final int PICTURE_DPI = 75;

    private static Map<String, Subject> subjects() {
        Map<String, Subject> subjects = new LinkedHashMap<>();
        subjects.put("pair", new Subject.OfPair("vn-da-nang", "jp-nagasaki-pref"));
        subjects.put("visit-brief", new Subject.OfVisit("vn-da-nang", "jp-yokohama", RealSheets.DAY, TypedLines.NONE));
        subjects.put("register", new Subject.OfResult(RealSheets.daNang()));
        subjects.put("succession-register", new Subject.OfSuccession(RealSheets.daNang()));
        subjects.put("changes", RealSheets.CHANGES);
        subjects.put(
                "charts",
                new Subject.OfCharts(
                        TieFilter.ALL,
                        Answer.of(RealSheets.MEANINGS, TieFilter.ALL, Optional.empty())
                                .rows()));
        return subjects;
    }

    @ParameterizedTest
    @EnumSource(names = {"VI", "JA"})
    void a_sample_is_what_is_printed_today(SheetLanguage language) throws IOException {
        PdfWriter writer = new PdfWriter();
        for (Map.Entry<String, Subject> each : subjects().entrySet()) {
            Path file = FOLDER.resolve(each.getKey() + "_" + language.tag() + ".pdf");
            byte[] pdf = writer.bytes(RealSheets.in(language).compose(each.getValue()));
            if (WRITES) {
                Files.createDirectories(FOLDER);
                Files.write(file, pdf);
                picture(pdf, FOLDER.resolve(each.getKey() + "_" + language.tag() + ".png"));
            }
            assertThat(text(Files.readAllBytes(file))).as("%s", file).isEqualTo(text(pdf));
        }
    }

    /** Compressed bytes may differ from one platform to the next; the text may not. */
    private static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return document.getNumberOfPages() + " " + new PDFTextStripper().getText(document);
        }
    }

    /** Of briefs only, for the page beside them. */
    private static void picture(byte[] pdf, Path file) throws IOException {
        if (String.valueOf(file.getFileName()).startsWith("visit-brief")) {
            try (PDDocument document = Loader.loadPDF(pdf)) {
                ImageIO.write(
                        new PDFRenderer(document).renderImageWithDPI(0, PICTURE_DPI, ImageType.RGB),
                        "png",
                        file.toFile());
            }
        }
    }
}
