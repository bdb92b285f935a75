package kakehashi.sheet.lean;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdfwriter.COSWriter;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;

/**
 * Documents as small files: each looks, reads and is heard as the library would have saved it. Keeps the outlines that it has
 * made smaller. For one thread at a time.
 */
public final class LeanFile {

    /** Objects that are compressed together: all of them, since they are alike. */
    private static final CompressParameters OBJECTS = new CompressParameters(10_000);

    private final Map<ByteBuffer, byte[]> outlines = new HashMap<>();

    /**
     * The bytes of a document, which can be written only once, as the library has numbered the signs of its fonts.
     *
     * @param fonts all that were embedded in it as subsets
     */
    public byte[] of(PDDocument document, List<? extends PDFont> fonts) throws IOException {
        Map<COSDictionary, LeanFont> lean = new IdentityHashMap<>();
        for (PDFont font : fonts) {
            font.subset();
            lean.put(font.getCOSObject(), new LeanFont(font.getCOSObject(), outlines));
        }
        new LeanPages(lean).in(document);
        LeanTags.in(document);
        return of(document);
    }

    /** The bytes of a document whose pages are lean. */
    public static byte[] of(PDDocument document) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream(64 * 1024);
        document.getDocument().setIsXRefStream(true);
        // not by the document itself, which would make the subsets once more
        new COSWriter(out, OBJECTS).write(document);
        return LeanReferences.in(out.toByteArray());
    }
}
