package kakehashi.sheet.write;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.util.List;
import javax.imageio.ImageIO;
import kakehashi.sheet.tree.Block;
import kakehashi.sheet.tree.Markup;
import kakehashi.sheet.tree.Paper;
import kakehashi.sheet.tree.Phrase;
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
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTabJc;

/** The blocks of one sheet being written into a document made from the template. */
final class DocxBody {

    /** Twentieths of a point on a millimetre. */
    private static final double TWIPS = 1440 / 25.4;
    /** The margins of the template at both sides together. */
    private static final int MARGINS = 1134 + 851;

    private static final int MAP_WIDTH = 340;
    private static final int MAP_SCALE = 3;

    private final XWPFDocument document;
    private final Sheet sheet;
    private final MapDrawer maps;
    private final Speech speech;
    private final DocxText text;

    DocxBody(XWPFDocument document, Sheet sheet, MapDrawer maps) {
        this.document = document;
        this.sheet = sheet;
        this.maps = maps;
        this.speech = new Speech(sheet.language());
        this.text = new DocxText(sheet.language().first());
    }

    void write() throws IOException {
        int width = page();
        DocxTables tables = new DocxTables(document, text, sheet.sourceNumbers(), width);
        text.put(styled("Kind"), sheet.kind());
        text.put(styled("Title"), sheet.title());
        OfBlock written = new OfBlock(tables);
        try {
            sheet.blocks().forEach(block -> block.accept(written));
        } catch (UncheckedIOException unwritten) {
            throw unwritten.getCause();
        }
        foot(width);
        head();
    }

    /** How it is to be handled, at the head of every page. */
    private void head() {
        String handling = sheet.page().edges().handling();
        if (!handling.isEmpty()) {
            XWPFParagraph head = document.createHeader(HeaderFooterType.DEFAULT).createParagraph();
            head.setAlignment(ParagraphAlignment.CENTER);
            text.put(head, Phrase.strong(handling));
        }
    }

    /** Sets the size of the page and gives the width between the margins, in twentieths of a point. */
    private int page() {
        boolean large = sheet.page().paper() == Paper.A3;
        CTPageSz size = document.getDocument().getBody().getSectPr().getPgSz();
        long across = Math.round((large ? 297 : 210) * TWIPS);
        size.setW(BigInteger.valueOf(across));
        size.setH(BigInteger.valueOf(Math.round((large ? 420 : 297) * TWIPS)));
        return (int) across - MARGINS;
    }

    /** Writes one block; gives the document it is written into. */
    private final class OfBlock implements Block.Visitor<XWPFDocument> {

        private final DocxTables tables;

        OfBlock(DocxTables tables) {
            this.tables = tables;
        }

        @Override
        public XWPFDocument heading(Block.Heading heading) {
            text.put(styled(heading.level() == 2 ? "Heading1" : "Heading2"), heading.text());
            return document;
        }

        @Override
        public XWPFDocument figure(Block.Figure figure) {
            try {
                picture(figure);
            } catch (IOException unwritten) {
                throw new UncheckedIOException(unwritten);
            }
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
            tables.history(
                    history,
                    List.of(
                            speech.lines("sheet.history.date"),
                            speech.lines("sheet.history.event"),
                            speech.lines("sheet.source.numbers")));
            return document;
        }

        @Override
        public XWPFDocument table(Block.Table table) {
            tables.table(table, speech.lines("sheet.source.numbers"));
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
            SourceLine.of(sheet, sources).forEach(DocxBody.this::source);
            return document;
        }
    }

    private XWPFParagraph styled(String style) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setStyle(style);
        return paragraph;
    }

    private void picture(Block.Figure figure) throws IOException {
        BufferedImage picture = maps.picture(figure, sheet.language(), MAP_WIDTH, MAP_SCALE);
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        ImageIO.write(picture, "png", png);
        XWPFParagraph place = styled("Normal");
        place.setKeepNext(true);
        XWPFRun run = place.createRun();
        try {
            run.addPicture(
                    new ByteArrayInputStream(png.toByteArray()),
                    PictureType.PNG,
                    "map.png",
                    Units.pixelToEMU(MAP_WIDTH),
                    Units.pixelToEMU(picture.getHeight() / MAP_SCALE));
        } catch (InvalidFormatException e) {
            throw new IOException(e);
        }
        run.getCTR().getDrawingArray(0).getInlineArray(0).getDocPr().setDescr(figure.alternative());
        text.put(styled("Caption"), figure.caption());
    }

    private void remark(Block.Paragraph remark) {
        Phrase phrase = remark.text();
        if (!remark.sources().isEmpty()) {
            String cited = Markup.cited(remark.sources(), sheet.sourceNumbers());
            phrase = phrase.then(" " + speech.first().say("sheet.cited", cited));
        }
        text.put(styled("Normal"), phrase);
    }

    private void source(SourceLine line) {
        XWPFParagraph item = styled("SourceList");
        text.put(item, line.text());
        if (line.url() != null) {
            XWPFRun link = item.createHyperlinkRun(line.url());
            link.setStyle("Hyperlink");
            link.setText(line.address());
        }
    }

    /** The foot of every page: what the sheet rests on at the left, page n of m at the right. */
    private void foot(int width) {
        XWPFParagraph foot = document.createFooter(HeaderFooterType.DEFAULT).createParagraph();
        foot.setStyle("Footer");
        if (sheet.page().paper() != Paper.A4) {
            foot.getCTP().getPPr().addNewTabs().addNewTab().setPos(BigInteger.valueOf(width));
            foot.getCTP().getPPr().getTabs().getTabArray(0).setVal(STTabJc.RIGHT);
        }
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
