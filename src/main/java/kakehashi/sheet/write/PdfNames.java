package kakehashi.sheet.write;

import de.rototor.pdfbox.graphics2d.PdfBoxGraphics2D;
import de.rototor.pdfbox.graphics2d.PdfBoxGraphics2DFontTextDrawer;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.Graphics2D;
import java.io.IOException;
import java.text.AttributedCharacterIterator;
import kakehashi.map.ink.NamePen;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.util.Matrix;
import org.jspecify.annotations.Nullable;

/**
 * Writes names on a picture of a PDF in the fonts of its document. Halos are made of the embedded letters, drawn by a fat pen, in
 * place of outlines of their own: a third of a map. Letters that a pen draws are no text to whoever reads the file, once it
 * is made lean.
 */
final class PdfNames extends PdfBoxGraphics2DFontTextDrawer implements NamePen {

    private final PdfFonts.Embedded fonts;
    /** The name that is being written, and what around it. */
    private @Nullable Name name;

    private Color halo = Color.WHITE;

    PdfNames(PdfFonts.Embedded fonts) {
        this.fonts = fonts;
    }

    /** Makes it what writes text on a picture. */
    void on(Graphics2D picture) {
        ((PdfBoxGraphics2D) picture).setFontTextDrawer(this);
    }

    @Override
    public void write(Graphics2D g, Name written, Color ink, Color around) {
        g.setColor(ink);
        g.setFont(written.font());
        halo = around;
        name = written;
        g.drawString(written.text(), written.x(), written.y());
        name = null;
    }

    @Override
    protected PDFont mapFont(Font font, IFontTextDrawerEnv picture) {
        return font.isBold() ? fonts.bold() : fonts.regular();
    }

    @Override
    public void drawText(AttributedCharacterIterator text, IFontTextDrawerEnv picture)
            throws IOException, FontFormatException {
        Name written = name;
        if (written != null) {
            around(written, picture);
        }
        super.drawText(text, picture);
    }

    private void around(Name written, IFontTextDrawerEnv picture) throws IOException, FontFormatException {
        PDPageContentStream content = picture.getContentStream();
        content.saveGraphicsState();
        picture.applyPaint(halo, null);
        content.setLineWidth(HALO);
        content.setLineCapStyle(BasicStroke.CAP_ROUND);
        content.setLineJoinStyle(BasicStroke.JOIN_ROUND);
        content.beginText();
        content.setRenderingMode(RenderingMode.STROKE);
        content.setFont(mapFont(written.font(), picture), written.font().getSize2D());
        // letters stand upright where y grows downwards
        content.setTextMatrix(new Matrix(1, 0, 0, -1, 0, 0));
        content.showText(written.text());
        content.endText();
        content.restoreGraphicsState();
    }
}
