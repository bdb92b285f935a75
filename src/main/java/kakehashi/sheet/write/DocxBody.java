package kakehashi.sheet.write;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.util.List;
import javax.imageio.ImageIO;
import kakehashi.chart.ChartOnPaper;
import kakehashi.chart.ChartPainter;
import kakehashi.sheet.tree.Block;
import kakehashi.sheet.tree.Citations;
import kakehashi.sheet.tree.Phrase;
import kakehashi.sheet.tree.Scripts;
import kakehashi.sheet.tree.Sheet;
import kakehashi.sheet.tree.SourceLine;
import kakehashi.sheet.tree.Speech;
import kakehashi.text.Words;
import org.apache.poi.common.usermodel.PictureType;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.util.Units;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFHeader;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTabStop;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTabJc;

/** The blocks of one sheet being written into a document made from the template. */
final class DocxBody {

    /** How many times as many pixels as points of the screen a map has. */
    private static final int MAP_SCALE = 4;

    private final XWPFDocument document;
    private final Sheet sheet;
    private final MapDrawer maps;
    private final Speech speech;
    private final DocxText text;
    private final Citations citations;

    DocxBody(XWPFDocument document, Sheet sheet, MapDrawer maps) {
        this.document = document;
        this.sheet = sheet;
        this.maps = maps;
        this.speech = new Speech(sheet.language());
        this.text = new DocxText(sheet.language().first());
        this.citations = sheet.citations();
    }

    void write() throws IOException {
        DocxPage page = new DocxPage(document, sheet.page());
        head();
        foot(page.width());
        text.put(styled("Kind"), sheet.kind());
        text.put(styled("Title"), sheet.title());
        OfBlock written = new OfBlock(new DocxTables(document, text, sheet, page.width()), page);
        try {
            sheet.blocks().forEach(block -> block.accept(written));
        } catch (UncheckedIOException unwritten) {
            throw unwritten.getCause();
        }
    }

    /** Writes one block; gives the document it is written into. */
    private final class OfBlock implements Block.Visitor<XWPFDocument> {

        private final DocxTables tables;
        private final DocxPage page;

        OfBlock(DocxTables tables, DocxPage page) {
            this.tables = tables;
            this.page = page;
        }

        @Override
        public XWPFDocument heading(Block.Heading heading) {
            text.put(styled(heading.level() == 2 ? "Heading1" : "Heading2"), heading.text());
            return document;
        }

        /** It stands beside the facts that follow. */
        @Override
        public XWPFDocument figure(Block.Figure figure) {
            tables.beside(cell -> picture(figure, cell));
            return document;
        }

        @Override
        public XWPFDocument chart(Block.Chart chart) {
            ChartOnPaper content = chart.content();
            content.says().forEach(said -> text.put(styled("Normal"), said));
            XWPFParagraph place = styled("Figure");
            // as large as in the print, so that it does not take the page alone
            double points = PageMedium.enlargement(sheet)
                    * Units.toPoints(Units.EMU_PER_CENTIMETER)
                    * PageMedium.chartWidth(sheet)
                    / 10
                    / content.drawing().width();
            put(
                    place,
                    new ChartPainter().png(content.drawing()),
                    points * content.drawing().width(),
                    points * content.drawing().height(),
                    content.title());
            tables.numbers(content);
            return document;
        }

        @Override
        public XWPFDocument paragraph(Block.Paragraph paragraph) {
            remark(paragraph);
            return document;
        }

        @Override
        public XWPFDocument facts(Block.Facts facts) {
            tables.facts(facts);
            return document;
        }

        @Override
        public XWPFDocument history(Block.History history) {
            tables.history(history);
            return document;
        }

        @Override
        public XWPFDocument table(Block.Table table) {
            tables.table(table);
            return document;
        }

        @Override
        public XWPFDocument roll(Block.Roll roll) {
            tables.roll(roll);
            return document;
        }

        @Override
        public XWPFDocument lines(Block.Lines lines) {
            tables.lines(lines);
            return document;
        }

        @Override
        public XWPFDocument notes(Block.Notes notes) {
            for (Block.Notes.Note note : notes.notes()) {
                text.put(
                        styled("Note"),
                        Phrase.strong(note.mark()).then("\u00a0").then(note.text()));
            }
            return document;
        }

        @Override
        public XWPFDocument sources(Block.Sources sources) {
            page.columnsFromHere();
            SourceLine.of(sheet, sources).forEach(DocxBody.this::source);
            colophon(SourceLine.gazetteers(sheet, sources));
            return document;
        }
    }

    private XWPFParagraph styled(String style) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setStyle(style);
        return paragraph;
    }

    private void picture(Block.Figure figure, XWPFTableCell cell) {
        int width = (int) Math.round(PageMedium.figureWidth());
        BufferedImage picture = maps.picture(figure, sheet.language(), width, MAP_SCALE);
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        XWPFParagraph place = cell.getParagraphs().get(0);
        place.setStyle("Figure");
        double points = PageMedium.enlargement(sheet) / MAP_SCALE;
        try {
            ImageIO.write(picture, "png", png);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        put(place, png.toByteArray(), points * picture.getWidth(), points * picture.getHeight(), figure.alternative());
        XWPFParagraph caption = cell.addParagraph();
        caption.setStyle("Caption");
        text.put(caption, figure.caption());
    }

    private static void put(XWPFParagraph place, byte[] png, double width, double height, String alternative) {
        XWPFRun run = place.createRun();
        try {
            run.addPicture(
                    new ByteArrayInputStream(png),
                    PictureType.PNG,
                    "picture.png",
                    Units.pixelToEMU((int) Math.round(width)),
                    Units.pixelToEMU((int) Math.round(height)));
        } catch (InvalidFormatException e) {
            throw new UncheckedIOException(new IOException(e));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        run.getCTR().getDrawingArray(0).getInlineArray(0).getDocPr().setDescr(alternative);
    }

    private void remark(Block.Paragraph remark) {
        Phrase phrase = remark.text();
        String cited = citations.of(remark.sources());
        if (!cited.isEmpty()) {
            phrase = phrase.then(" " + speech.first().say("sheet.cited", cited));
        }
        text.put(styled("Normal"), phrase);
    }

    private void source(SourceLine line) {
        source(styled("SourceList"), line);
    }

    private void source(XWPFParagraph item, SourceLine line) {
        text.put(item, line.text());
        if (line.url() != null) {
            XWPFRun link = item.createHyperlinkRun(line.url());
            link.setStyle("Hyperlink");
            link.setText(line.site());
        }
    }

    /** The lists of places that the sheet rests on, in one line. */
    private void colophon(List<SourceLine> gazetteers) {
        if (!gazetteers.isEmpty()) {
            XWPFParagraph line = styled("Note");
            text.put(line, speech.lines("sheet.sources.places").replace("\n", " / ") + ": ");
            for (int i = 0; i < gazetteers.size(); i++) {
                text.put(line, i == 0 ? "" : speech.first().say("sheet.stop"));
                source(line, gazetteers.get(i));
            }
        }
    }

    /** How it is to be handled, and the name of the office, at the head of every page. */
    private void head() {
        String handling = sheet.page().edges().handling();
        String office = sheet.page().letterhead().office();
        if (!handling.isEmpty() || !office.isEmpty()) {
            XWPFHeader head = document.createHeader(HeaderFooterType.DEFAULT);
            if (!handling.isEmpty()) {
                headed(head, handling).setAlignment(ParagraphAlignment.CENTER);
            }
            if (!office.isEmpty()) {
                headed(head, office);
            }
        }
    }

    private XWPFParagraph headed(XWPFHeader head, String typed) {
        XWPFParagraph line = head.createParagraph();
        line.setStyle("Header");
        text.put(line, Phrase.EMPTY.thenForeign(typed, Scripts.languageOf(typed)));
        return line;
    }

    /** The foot of every page: what the sheet rests on at the left, page n of m at the right. */
    private void foot(int width) {
        XWPFParagraph foot = document.createFooter(HeaderFooterType.DEFAULT).createParagraph();
        foot.setStyle("Footer");
        CTTabStop right = foot.getCTP().getPPr().addNewTabs().addNewTab();
        right.setVal(STTabJc.RIGHT);
        right.setPos(BigInteger.valueOf(width));
        text.put(foot, sheet.page().foot());
        foot.createRun().addTab();
        Words words = speech.first();
        String pattern = words.say("sheet.foot.page", "\u0001", "\u0002");
        int start = 0;
        for (int i = 0; i < pattern.length(); i++) {
            char c = pattern.charAt(i);
            if (c == '\u0001' || c == '\u0002') {
                text.put(foot, pattern.substring(start, i));
                text.field(foot, c == '\u0001' ? "PAGE" : "NUMPAGES");
                start = i + 1;
            }
        }
        text.put(foot, pattern.substring(start));
    }
}
