package kakehashi.sheet.lean;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kakehashi.map.letter.Typeface;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;

class LeanFileTest {

    /** So many signs that some have the numbers of a parenthesis, a backslash and the ends of lines. */
    private static final List<String> LINES = List.of(
            IntStream.rangeClosed('!', '~').mapToObj(Character::toString).collect(Collectors.joining()),
            "Thỏa thuận hợp tác giữa Đà Nẵng và Sakai (15-12-2026)",
            "覚書\\協定（広島県・クアンナム省）〔二〇二五年〕");

    @Test
    void text_of_both_weights_reads_as_it_was_written() throws IOException {
        try (PDDocument document = Loader.loadPDF(file(true))) {
            List<String> read = new PDFTextStripper().getText(document).lines().toList();
            assertThat(read).containsExactly(LINES.get(0), LINES.get(1), LINES.get(2), LINES.get(2), LINES.get(1));
        }
    }

    @Test
    void every_sign_is_as_wide_as_in_the_file_that_the_library_saves() throws IOException {
        assertThat(widths(file(true))).isEqualTo(widths(file(false)));
    }

    @Test
    void fonts_number_their_signs_without_a_gap() throws IOException {
        try (PDDocument document = Loader.loadPDF(file(true))) {
            for (PDType0Font font : fonts(document)) {
                assertThat(font.getDescendantFont().getCOSObject().getCOSName(COSName.CID_TO_GID_MAP))
                        .isEqualTo(COSName.IDENTITY);
            }
        }
    }

    @Test
    void it_is_much_smaller() throws IOException {
        assertThat(file(true).length).isLessThan(file(false).length * 9 / 10);
    }

    private static List<Float> widths(byte[] file) throws IOException {
        List<Float> widths = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(file)) {
            PDFTextStripper signs = new PDFTextStripper() {
                @Override
                protected void processTextPosition(TextPosition sign) {
                    widths.add(sign.getWidthDirAdj());
                    widths.add(sign.getXDirAdj());
                }
            };
            signs.getText(document);
        }
        return widths;
    }

    private static List<PDType0Font> fonts(PDDocument document) throws IOException {
        List<PDType0Font> fonts = new ArrayList<>();
        for (COSName name : document.getPage(0).getResources().getFontNames()) {
            fonts.add((PDType0Font) document.getPage(0).getResources().getFont(name));
        }
        assertThat(fonts).hasSize(2);
        return fonts;
    }

    private static byte[] file(boolean lean) throws IOException {
        try (PDDocument document = lean ? LeanFile.document() : new PDDocument()) {
            PDFont regular = font(document, "Regular", lean);
            PDFont bold = font(document, "Bold", lean);
            PDPage page = new PDPage();
            document.addPage(page);
            try (PDPageContentStream content =
                    new PDPageContentStream(document, page, PDPageContentStream.AppendMode.OVERWRITE, false)) {
                content.beginText();
                content.newLineAtOffset(20, 700);
                content.setFont(regular, 8);
                for (String line : LINES) {
                    content.showText(line);
                    content.newLineAtOffset(0, -20);
                }
                content.setFont(bold, 8);
                content.showText(LINES.get(2));
                content.newLineAtOffset(0, -20);
                content.setFont(regular, 8);
                content.showText(LINES.get(1));
                content.endText();
            }
            if (lean) {
                return LeanFile.of(document, List.of((LeanFont) regular, (LeanFont) bold));
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out, CompressParameters.DEFAULT_COMPRESSION);
            return out.toByteArray();
        }
    }

    private static PDFont font(PDDocument document, String weight, boolean lean) throws IOException {
        Typeface face = Typeface.of(weight.equals("Bold"));
        return lean
                ? new LeanFont(new LeanFace(face))
                : PDType0Font.load(document, new TTFParser().parse(new RandomAccessReadBuffer(face.file())), true);
    }
}
