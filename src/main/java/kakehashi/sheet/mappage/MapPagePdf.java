package kakehashi.sheet.mappage;

import de.rototor.pdfbox.graphics2d.PdfBoxGraphics2D;
import de.rototor.pdfbox.graphics2d.PdfBoxGraphics2DFontTextDrawer;
import java.awt.Graphics2D;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.function.Consumer;
import kakehashi.map.ink.GraphicsPainter;
import kakehashi.sheet.lean.LeanFile;
import kakehashi.sheet.write.PdfFonts;
import kakehashi.sheet.write.SheetFile;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.common.PDNumberTreeNode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkInfo;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDParentTreeValue;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDPropertyList;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.PDLayoutAttributeObject;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.StandardStructureTypes;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;

/**
 * A map page as a tagged PDF of one figure, which a screen reader reads out as title, legend and notes. The same page
 * gives the same bytes.
 */
final class MapPagePdf {

    private static final int ONLY = 0;

    private final MapPage page;
    private final GraphicsPainter painter;

    MapPagePdf(MapPage page, GraphicsPainter painter) {
        this.page = page;
        this.painter = painter;
    }

    /**
     * @param spoken what the drawing says
     * @param width points
     * @param height points
     */
    void write(float width, float height, OutputStream out, String spoken, Consumer<Graphics2D> drawing)
            throws IOException {
        try (PDDocument document = LeanFile.document();
                PdfBoxGraphics2DFontTextDrawer text = new PdfBoxGraphics2DFontTextDrawer()) {
            PdfFonts.Embedded fonts = new PdfFonts().embedded();
            text.registerFont(painter.font(false, 1).getName(), fonts.regular());
            text.registerFont(painter.font(true, 1).getName(), fonts.bold());
            PDPage sheet = new PDPage(new PDRectangle(width, height));
            document.addPage(sheet);
            PdfBoxGraphics2D g = new PdfBoxGraphics2D(document, width, height);
            g.setFontTextDrawer(text);
            drawing.accept(g);
            g.dispose();
            COSDictionary mark = new COSDictionary();
            mark.setInt(COSName.MCID, ONLY);
            try (PDPageContentStream content = new PDPageContentStream(document, sheet)) {
                content.beginMarkedContent(
                        COSName.getPDFName(StandardStructureTypes.Figure), PDPropertyList.create(mark));
                content.drawForm(g.getXFormObject());
                content.endMarkedContent();
            }
            tag(document.getDocumentCatalog(), sheet, spoken);
            describe(document);
            out.write(LeanFile.of(document, fonts.all()));
        }
    }

    private static void tag(PDDocumentCatalog catalog, PDPage sheet, String spoken) {
        PDStructureTreeRoot root = new PDStructureTreeRoot();
        PDStructureElement whole = new PDStructureElement(StandardStructureTypes.DOCUMENT, root);
        PDStructureElement figure = new PDStructureElement(StandardStructureTypes.Figure, whole);
        PDLayoutAttributeObject place = new PDLayoutAttributeObject();
        place.setBBox(sheet.getMediaBox());
        figure.addAttribute(place);
        figure.setAlternateDescription(spoken);
        figure.setPage(sheet);
        figure.appendKid(ONLY);
        whole.appendKid(figure);
        root.appendKid(whole);
        COSArray parents = new COSArray();
        parents.add(figure.getCOSObject());
        PDNumberTreeNode tree = new PDNumberTreeNode(PDParentTreeValue.class);
        tree.setNumbers(Map.of(ONLY, new PDParentTreeValue(parents)));
        root.setParentTree(tree);
        root.setParentTreeNextKey(ONLY + 1);
        sheet.setStructParents(ONLY);
        catalog.setStructureTreeRoot(root);
        PDMarkInfo marked = new PDMarkInfo();
        marked.setMarked(true);
        catalog.setMarkInfo(marked);
    }

    private void describe(PDDocument document) throws IOException {
        PDDocumentCatalog catalog = document.getDocumentCatalog();
        String language = page.words().language().tag();
        catalog.setLanguage(language);
        PDViewerPreferences preferences = new PDViewerPreferences(new COSDictionary());
        preferences.setDisplayDocTitle(true);
        catalog.setViewerPreferences(preferences);
        document.getDocumentInformation().setTitle(page.title());
        document.getDocumentInformation().setProducer(SheetFile.PROGRAM);
        // else the clock's time would be in it
        document.setDocumentId((long) page.title().hashCode());
        PDMetadata metadata = new PDMetadata(document);
        try (OutputStream out = metadata.createOutputStream(COSName.FLATE_DECODE)) {
            out.write(xmp(MapPageWriter.escaped(page.title()), language).getBytes(StandardCharsets.UTF_8));
        }
        catalog.setMetadata(metadata);
    }

    private static String xmp(String title, String language) {
        return """
                <?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
                <x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
                <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/"
                 xmlns:pdf="http://ns.adobe.com/pdf/1.3/" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
                <dc:title><rdf:Alt><rdf:li xml:lang="x-default">%s</rdf:li></rdf:Alt></dc:title>
                <dc:language><rdf:Bag><rdf:li>%s</rdf:li></rdf:Bag></dc:language>
                <pdf:Producer>%s</pdf:Producer><pdfuaid:part>1</pdfuaid:part>
                </rdf:Description></rdf:RDF></x:xmpmeta>
                <?xpacket end="w"?>
                """
                .formatted(title, language, SheetFile.PROGRAM);
    }
}
