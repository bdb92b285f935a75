package kakehashi.sheet.handbook;

import java.io.IOException;
import java.time.LocalDate;
import kakehashi.model.value.Language;
import kakehashi.sheet.write.PdfPress;
import kakehashi.text.Words;
import kakehashi.text.book.Handbook;

/** The handbook of a language as a PDF. */
public final class HandbookPdf {

    private HandbookPdf() {}

    /**
     * The whole file. Equal handbooks of one day give equal bytes.
     *
     * @param day said on its first page, and written into the file as that of its making
     */
    public static byte[] of(Language language, LocalDate day) throws IOException {
        String xhtml = new HandbookXhtml(Handbook.in(language), Words.in(language), day).document();
        return new PdfPress().bytes(xhtml, language.locale(), day, Handbook::picture);
    }
}
