package kakehashi.sheet.write;

import com.openhtmltopdf.extend.FSTextBreaker;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.render.PageBox;
import com.openhtmltopdf.util.ThreadCtx;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import kakehashi.model.value.Language;
import kakehashi.sheet.lean.LeanFile;
import kakehashi.sheet.tree.LineBreaks;
import kakehashi.sheet.tree.Passage;
import kakehashi.sheet.tree.Sheet;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * Writes sheets as PDF: tagged (PDF/UA-1), for keeping (PDF/A-2a), fonts embedded as subsets, real text. Equal sheets
 * give equal bytes. A sheet that takes more pages than it should ({@link Sheet.Fit}) is condensed step by step
 * ({@link Sheet#denser}) until it does not. One that always does takes the least condensed form of the fewest pages and
 * repeats the heads of its tables.
 *
 * <p>Made once and used for many sheets, since it reads the fonts when made; for one thread at a time.
 */
public final class PdfWriter {

    private final MapGrounds grounds;
    private final MapDrawer maps;
    private final PageMedium pages;
    private final XhtmlWriter xhtml;
    private final PdfFonts fonts;
    private final PdfPress press;
    private final Map<Language, LineBreaks> breaksOf = new EnumMap<>(Language.class);

    /**
     * @throws IOException if the fonts cannot be read from the class path
     */
    public PdfWriter() throws IOException {
        this(new MapGrounds(), new PdfFonts());
    }

    private PdfWriter(MapGrounds grounds, PdfFonts fonts) throws IOException {
        this.grounds = grounds;
        this.fonts = fonts;
        maps = new MapDrawer(grounds);
        press = new PdfPress(fonts);
        pages = new PageMedium(maps);
        xhtml = new XhtmlWriter(pages);
    }

    /**
     * One for another thread, with which it shares the fonts and what lies under its maps.
     *
     * @throws IOException if the style cannot be read from the class path
     */
    public PdfWriter another() throws IOException {
        return new PdfWriter(grounds, fonts);
    }

    /**
     * Writes to a file, first under another name beside it, so that a file of this name is always whole.
     *
     * @throws SheetFileException if the file cannot be written; a file that was there before is untouched
     */
    public void write(Sheet sheet, Path file) throws SheetFileException {
        SheetFile.write(file, out -> out.write(bytes(sheet)));
    }

    /** Writes to a stream, which stays open. */
    public void write(Sheet sheet, OutputStream out) throws IOException {
        out.write(bytes(sheet));
    }

    /** The whole file. */
    public byte[] bytes(Sheet sheet) throws IOException {
        return print(sheet).pdf();
    }

    /** The whole file, with the form of the sheet that fitted into it. */
    public PrintedSheet print(Sheet sheet) throws IOException {
        return print(sheet, () -> {});
    }

    /**
     * The same, to be given up by whoever no longer waits for it.
     *
     * @param between called before each text that is laid out; what it throws ends the work
     */
    public PrintedSheet print(Sheet sheet, Runnable between) throws IOException {
        return PdfPress.alone(() -> laidOut(sheet, between));
    }

    private PrintedSheet laidOut(Sheet sheet, Runnable between) throws IOException {
        try (PDDocument document = LeanFile.document()) {
            PdfFonts.Embedded embedded = fonts.embedded();
            try (Forms forms = new Forms(
                    sheet, form -> new LaidOut(form, embedded, renderer(form, document, embedded, between)))) {
                return printed(forms.fit().sheet(), forms.save());
            }
        }
    }

    private PrintedSheet printed(Sheet sheet, byte[] pdf) throws IOException {
        StringBuilder text = new StringBuilder(sheet.page().foot());
        Passage.of(sheet).forEach(passage -> text.append(passage.text()));
        return new PrintedSheet(sheet, pdf, fonts.missing(text.toString()));
    }

    /** A form on the pages of the document of its sheet, which nothing is written to until it is saved. */
    private final class LaidOut implements Forms.LaidOut {

        private final LocalDate stamp;
        private final PdfFonts.Embedded embedded;
        private final PdfBoxRenderer renderer;

        LaidOut(Sheet form, PdfFonts.Embedded embedded, PdfBoxRenderer renderer) {
            this.embedded = embedded;
            this.stamp = form.page().stamp();
            this.renderer = renderer;
            renderer.layout();
        }

        @Override
        public int pages() {
            return renderer.getRootBox().getLayer().getPages().size();
        }

        @Override
        public double filled() {
            PageBox last = renderer.getRootBox().getLayer().getPages().get(pages() - 1);
            double height = last.getBottom() - last.getTop();
            return pages() - 1 + Math.min(1, (renderer.getRootBox().getHeight() - last.getTop()) / height);
        }

        @Override
        public byte[] save() throws IOException {
            // What was laid out since, and closed, has taken this from the thread; a character that no font has asks
            // for it.
            ThreadCtx.get().setSharedContext(renderer.getSharedContext());
            return press.save(renderer, embedded, stamp);
        }

        @Override
        public void close() {
            renderer.close();
        }
    }

    private PdfBoxRenderer renderer(Sheet sheet, PDDocument document, PdfFonts.Embedded embedded, Runnable between)
            throws IOException {
        LineBreaks breaks =
                breaksOf.computeIfAbsent(sheet.language().first(), language -> new LineBreaks(language.locale()));
        PdfRendererBuilder builder = press.builder(document, embedded, new Asked(breaks, between));
        // nothing a sheet refers to may be fetched, from the disk or the net
        builder.useUriResolver((base, uri) -> null);
        if (sheet.hasPictures()) {
            builder.useObjectDrawerFactory(maps.figuresOf(sheet, embedded));
        }
        return press.renderer(builder, xhtml.write(sheet), pages.pageStyle(sheet));
    }

    /** Ends of lines; asks at each text whether to go on. */
    private record Asked(LineBreaks breaks, Runnable between) implements FSTextBreaker {

        @Override
        public void setText(String text) {
            between.run();
            breaks.setText(text);
        }

        @Override
        public int next() {
            return breaks.next();
        }
    }
}
