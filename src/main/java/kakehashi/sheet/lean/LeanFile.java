package kakehashi.sheet.lean;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdfwriter.COSWriter;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Documents as small files: each looks, reads and is heard as the library would have saved it. */
public final class LeanFile {

    /** Objects that are compressed together: all of them, since they are alike. */
    private static final CompressParameters OBJECTS = new CompressParameters(10_000);

    private LeanFile() {}

    /** A document without pages, which is to be saved here. */
    public static PDDocument document() {
        return LeanDocument.empty();
    }

    /**
     * The bytes of a document that was begun here, which can be written only once.
     *
     * @param fonts all that its text is in
     */
    public static byte[] of(PDDocument document, List<LeanFont> fonts) throws IOException {
        Map<COSDictionary, LeanFont> lean = new IdentityHashMap<>();
        for (LeanFont font : fonts) {
            font.subset();
            lean.put(font.getCOSObject(), font);
        }
        new LeanPages(lean).in(document);
        LeanTags.in(document);
        LeanDocument streams = (LeanDocument) document.getDocument();
        try (LeanDocument.Packing packing = streams.pack(fonts.stream().flatMap(LeanFont::streams))) {
            return of(document);
        }
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
