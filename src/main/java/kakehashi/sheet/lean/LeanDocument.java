package kakehashi.sheet.lean;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.Deflater;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jspecify.annotations.Nullable;

/**
 * What a document is made of, of which every stream is compressed once, when it is saved: until then pages are read and written
 * again. For one thread at a time.
 */
final class LeanDocument extends COSDocument {

    private static final int LEVEL = 7;

    private final List<LeanStream> streams = new ArrayList<>();
    private @Nullable Deflater packing;

    /** A document without pages. */
    static PDDocument empty() {
        COSDictionary pages = new COSDictionary();
        pages.setItem(COSName.TYPE, COSName.PAGES);
        pages.setItem(COSName.KIDS, new COSArray());
        pages.setItem(COSName.COUNT, COSInteger.ZERO);
        COSDictionary catalog = new COSDictionary();
        catalog.setItem(COSName.TYPE, COSName.CATALOG);
        catalog.setItem(COSName.PAGES, pages);
        COSDictionary trailer = new COSDictionary();
        trailer.setItem(COSName.ROOT, catalog);
        LeanDocument document = new LeanDocument();
        document.setTrailer(trailer);
        return new PDDocument(document);
    }

    @Override
    public COSStream createCOSStream() {
        LeanStream stream = new LeanStream(packing);
        streams.add(stream);
        return stream;
    }

    /** Compresses every stream, and from now on each once it is written, until what this gives is closed. */
    Packing pack(Stream<LeanStream> others) {
        Deflater deflater = new Deflater(LEVEL);
        packing = deflater;
        Stream.concat(streams.stream(), others).forEach(stream -> stream.pack(deflater));
        return deflater::end;
    }

    /** Holds memory of the system. */
    interface Packing extends AutoCloseable {
        @Override
        void close();
    }
}
