package kakehashi.sheet.write;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import kakehashi.sheet.tree.Sheet;

/**
 * Writes sheets as one HTML file that needs nothing beside it: the style and the map are inside, nothing is fetched, and
 * nothing gives way since there is no page to fill. Equal sheets give equal text. Made once and used for many sheets; for
 * one thread at a time.
 */
public final class HtmlWriter {

    private final XhtmlWriter file;
    private final XhtmlWriter mail;

    public HtmlWriter() {
        MapDrawer maps = new MapDrawer();
        file = new XhtmlWriter(new ScreenMedium(maps, ScreenMedium.Drawing.LINES));
        mail = new XhtmlWriter(new ScreenMedium(maps, ScreenMedium.Drawing.PIXELS));
    }

    /**
     * Writes to a file, first under another name beside it.
     *
     * @throws SheetFileException if the file cannot be written; a file that was there before is untouched
     */
    public void write(Sheet sheet, Path file) throws SheetFileException {
        SheetFile.write(file, out -> out.write(html(sheet).getBytes(StandardCharsets.UTF_8)));
    }

    /** The document as a browser shows it, with the map in lines. */
    public String html(Sheet sheet) {
        return file.write(sheet);
    }

    /** The document as a mail program takes it from the clipboard, with the map in pixels. */
    public String forMail(Sheet sheet) {
        return mail.write(sheet);
    }
}
