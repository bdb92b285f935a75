package kakehashi.ui.preview;

import kakehashi.query.Meanings;
import kakehashi.sheet.PaperNames;
import kakehashi.sheet.compose.SheetOptions;
import kakehashi.sheet.subject.Subject;
import kakehashi.sheet.tree.PrivateNotes;
import kakehashi.sheet.tree.SheetLanguage;
import kakehashi.text.Places;

/**
 * All that decides about a sheet.
 *
 * @param notes what is put on it this time of what the office noted for itself
 * @param reader names the records in the language of the window
 */
record SheetOrder(
        Meanings meanings,
        Subject subject,
        SheetLanguage language,
        SheetOptions options,
        Places reader,
        PrivateNotes notes) {

    /** A name that no other sheet has. */
    String key() {
        return subject.fileName() + "-" + language.tag();
    }

    /** A name for the sheet's file in the language of the window, without ending. */
    String fileName() {
        return new PaperNames(meanings, reader.words()).dated(subject, language);
    }

    /** Whether names of places that were looked up for the other serve this one too. */
    boolean sharesSheets(SheetOrder other) {
        return meanings == other.meanings && language == other.language && options.equals(other.options);
    }
}
