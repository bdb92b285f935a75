package kakehashi.sheet.write;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import kakehashi.sheet.lean.LeanFile;
import kakehashi.sheet.tree.Markup;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.multipdf.PDFMergerUtility;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.jspecify.annotations.Nullable;

/**
 * Many sheets one behind the other in one PDF, each with its tags, bookmarks and page numbers. What is long of each is
 * kept in a temporary file, so that a book of a thousand pages needs little memory. For one thread.
 */
public final class Book implements Closeable {

    private final PDFMergerUtility binder = new PDFMergerUtility();
    private @Nullable PDDocument whole;

    /** Adds a sheet behind the others. */
    public void add(byte[] sheet) throws IOException {
        PDDocument first = whole;
        if (first == null) {
            whole = Loader.loadPDF(new RandomAccessReadBuffer(sheet), IOUtils.createTempFileOnlyStreamCache());
            return;
        }
        try (PDDocument next = Loader.loadPDF(sheet)) {
            binder.appendDocument(first, next);
        }
    }

    public boolean isEmpty() {
        return whole == null;
    }

    /**
     * Writes what has been added.
     *
     * @throws IllegalStateException if that is nothing
     */
    public void writeTo(OutputStream out, String title) throws IOException {
        PDDocument document = whole;
        if (document == null) {
            throw new IllegalStateException("a book without a sheet");
        }
        name(document, title);
        out.write(LeanFile.of(document));
    }

    private static void name(PDDocument document, String title) throws IOException {
        document.getDocumentInformation().setTitle(title);
        String xmp = new String(document.getDocumentCatalog().getMetadata().toByteArray(), StandardCharsets.UTF_8)
                .replaceFirst(
                        "(?s)(<dc:title>.*?<rdf:li[^>]*>)[^<]*",
                        "$1" + Matcher.quoteReplacement(new Markup().text(title).toString()));
        PDMetadata named = new PDMetadata(document);
        try (OutputStream out = named.createOutputStream(COSName.FLATE_DECODE)) {
            out.write(xmp.getBytes(StandardCharsets.UTF_8));
        }
        document.getDocumentCatalog().setMetadata(named);
    }

    @Override
    public void close() throws IOException {
        if (whole != null) {
            whole.close();
        }
    }
}
