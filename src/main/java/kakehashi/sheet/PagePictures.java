package kakehashi.sheet;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import kakehashi.map.ink.Picture;
import kakehashi.sheet.write.PdfWriter;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** The pages of a finished PDF as pictures for a screen. Safe on any thread; one page is drawn at a time. */
public final class PagePictures {

    private static final int OPAQUE = 0xFF000000;

    /** A page's size in points, 72 to an inch. */
    public record Size(double width, double height) {}

    private final PDDocument document;
    private final PDFRenderer renderer;
    private final List<Size> sizes = new ArrayList<>();

    private PagePictures(PDDocument document) {
        this.document = document;
        renderer = new PDFRenderer(document);
        for (PDPage page : document.getPages()) {
            PDRectangle box = page.getCropBox();
            sizes.add(new Size(box.getWidth(), box.getHeight()));
        }
    }

    /**
     * @param pdf a whole file, as {@link PdfWriter#bytes} gives it
     * @throws IOException if it is no PDF
     */
    public static PagePictures of(byte[] pdf) throws IOException {
        return new PagePictures(Loader.loadPDF(pdf));
    }

    /** One for each page. */
    public List<Size> sizes() {
        return List.copyOf(sizes);
    }

    /**
     * Draws a page. Takes a moment, so call it in the background.
     *
     * @param page from 0
     * @param scale pixels to a point
     */
    public Picture paint(int page, double scale) throws IOException {
        synchronized (document) {
            BufferedImage image = renderer.renderImage(page, (float) scale, ImageType.RGB);
            int[] pixels = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
            for (int i = 0; i < pixels.length; i++) {
                pixels[i] |= OPAQUE;
            }
            return new Picture(pixels, image.getWidth(), image.getHeight());
        }
    }
}
