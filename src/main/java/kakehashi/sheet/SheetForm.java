package kakehashi.sheet;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import kakehashi.model.value.Coded;
import kakehashi.sheet.tree.Sheet;
import kakehashi.sheet.write.DocxWriter;
import kakehashi.sheet.write.HtmlWriter;
import kakehashi.sheet.write.PdfWriter;
import kakehashi.sheet.write.SheetFileException;

/** The kinds of file a sheet can be saved as. */
public enum SheetForm implements Coded {
    /** To be printed and kept. */
    PDF,
    /** To be edited. */
    DOCX,
    /** To be read on a screen. */
    HTML;

    /** The ending of such a file's name, dot included. */
    public String ending() {
        return "." + code();
    }

    /** The form that the ending of a file's name tells. */
    public static Optional<SheetForm> of(Path file) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(form -> name.endsWith(form.ending()))
                .findFirst();
    }

    /**
     * Writes one sheet; for many of one form, keep that form's writer. Takes a moment.
     *
     * @throws SheetFileException if the file cannot be written; a file that was there before is untouched
     */
    public void write(Sheet sheet, Path file) throws IOException {
        switch (this) {
            case PDF -> new PdfWriter().write(sheet, file);
            case DOCX -> new DocxWriter().write(sheet, file);
            case HTML -> new HtmlWriter().write(sheet, file);
        }
    }
}
