package kakehashi.ui.preview;

import java.io.IOException;
import kakehashi.session.LatestTask;
import kakehashi.sheet.PagePictures;
import kakehashi.sheet.compose.Journal;
import kakehashi.sheet.compose.Sheets;
import kakehashi.sheet.tree.Sheet;
import kakehashi.sheet.write.PdfWriter;
import kakehashi.sheet.write.PrintedSheet;
import org.jspecify.annotations.Nullable;

/** Makes proofs; keeps fonts and names of places between two. Called in the background, for one proof at a time. */
final class ProofPress {

    private final Journal journal;
    private @Nullable PdfWriter writer;
    private @Nullable Sheets sheets;
    private @Nullable SheetOrder sheetsOf;

    /** @param journal says who recorded what is the office's own */
    ProofPress(Journal journal) {
        this.journal = journal;
    }

    /**
     * The proof that was ordered.
     *
     * @throws java.util.concurrent.CancellationException if nobody waits for it any more
     */
    Proof make(SheetOrder order, LatestTask.Turn turn) throws IOException {
        Sheet sheet = order.notes().on(composer(order).compose(order.subject()));
        turn.check();
        PrintedSheet printed = printer().print(sheet, turn::check);
        turn.check();
        return new Proof(order, sheet, printed, PagePictures.of(printed.pdf()));
    }

    private Sheets composer(SheetOrder order) {
        Sheets known = sheets;
        if (known == null || sheetsOf == null || !order.sharesSheets(sheetsOf)) {
            known = new Sheets(order.meanings(), order.language(), order.options(), journal);
            sheets = known;
            sheetsOf = order;
        }
        return known;
    }

    private PdfWriter printer() throws IOException {
        PdfWriter known = writer;
        if (known == null) {
            known = new PdfWriter();
            writer = known;
        }
        return known;
    }
}
