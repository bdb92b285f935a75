package kakehashi.sheet;

import java.awt.print.Pageable;
import java.awt.print.PrinterException;
import java.awt.print.PrinterJob;
import java.io.IOException;
import javax.print.PrintServiceLookup;
import kakehashi.sheet.write.PdfWriter;
import kakehashi.text.Words;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.printing.PDFPageable;

/**
 * Prints a finished PDF as it is, in vectors. It may show the platform's print dialog, so it needs a screen unless there
 * is no printer; call it off the thread that draws the window, since it returns when the job is handed over.
 */
public final class SheetPrinter {

    private final Words words;

    /** Speaks the language of {@code words} when something is wrong. */
    public SheetPrinter(Words words) {
        this.words = words;
    }

    /** Whether the platform knows any printer. */
    public boolean available() {
        return PrintServiceLookup.lookupPrintServices(null, null).length > 0;
    }

    /**
     * Asks for printer, range and copies, then prints.
     *
     * @param pdf a whole file, as {@link PdfWriter#bytes} gives it
     * @return false if the person cancelled
     * @throws SheetPrintException in words, if there is no printer or it refuses
     */
    public boolean print(byte[] pdf) throws SheetPrintException {
        if (!available()) {
            throw new SheetPrintException(words.say("sheet.printer.none"), null);
        }
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PrinterJob job = PrinterJob.getPrinterJob();
            job.setJobName(String.valueOf(document.getDocumentInformation().getTitle()));
            job.setPageable(pages(document));
            if (!job.printDialog()) {
                return false;
            }
            job.print();
            return true;
        } catch (PrinterException | IOException e) {
            throw new SheetPrintException(words.say("sheet.printer.failed", String.valueOf(e.getMessage())), e);
        }
    }

    /** The pages as a printer takes them: in vectors, at their own size. */
    static Pageable pages(PDDocument document) {
        return new PDFPageable(document);
    }
}
