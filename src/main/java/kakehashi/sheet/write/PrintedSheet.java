package kakehashi.sheet.write;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Objects;
import kakehashi.sheet.tree.Sheet;

/**
 * A sheet as it was printed into a file.
 *
 * @param sheet in the form that fitted, see {@link Sheet#denser}
 * @param pdf the whole file; not to be changed
 * @param missing the characters of the sheet that the font does not have, each once
 */
public record PrintedSheet(Sheet sheet, byte[] pdf, String missing) {

    /**
     * Writes the file as it is.
     *
     * @throws SheetFileException if the file cannot be written; a file that was there before is untouched
     */
    public void save(Path file) throws SheetFileException {
        SheetFile.write(file, out -> out.write(pdf));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PrintedSheet that && sheet.equals(that.sheet) && Arrays.equals(pdf, that.pdf);
    }

    @Override
    public int hashCode() {
        return Objects.hash(sheet, Arrays.hashCode(pdf));
    }

    @Override
    public String toString() {
        return sheet.title().text();
    }
}
