package kakehashi.sheet.write;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kakehashi.sheet.tree.Sheet;

/**
 * The forms of a sheet, ever more condensed, of which as few as can be are laid out. A denser form never takes more pages, so
 * most need not be tried; the one that is wanted is kept as it was laid out, and not laid out again to be written.
 */
final class Forms implements Closeable {

    /** A form on its pages. */
    interface LaidOut extends Closeable {

        int pages();

        /** The same with the part of the last page that is filled. */
        double filled();

        byte[] save() throws IOException;
    }

    /** Lays out a form. */
    interface Layout {
        LaidOut of(Sheet form) throws IOException;
    }

    /** What fills so many of the pages that are wanted fits them by no smaller print, only by what is left out. */
    private static final double MUCH = 1.4;

    private final List<Sheet> forms = new ArrayList<>();
    private final Layout layout;
    private final int wanted;
    private LaidOut kept;
    private int keptAt;

    Forms(Sheet sheet, Layout layout) throws IOException {
        this.layout = layout;
        wanted = sheet.page().fit().pages();
        forms.add(sheet);
        kept = layout.of(sheet);
    }

    /**
     * Settles on the least condensed form of as many pages as the sheet should take, else of the fewest, which its foot then
     * says: the steps double until a form fits, and the last step is then halved.
     */
    Forms fit() throws IOException {
        if (kept.pages() <= wanted) {
            return this;
        }
        for (Optional<Sheet> next = forms.get(0).denser();
                next.isPresent();
                next = next.get().denser()) {
            forms.add(next.get());
        }
        int last = forms.size() - 1;
        // the last form that was tried and takes more pages than the one that is kept
        int longer = 0;
        int tried = 0;
        while (kept.pages() > wanted && tried < last) {
            int before = tried;
            tried = kept.filled() > MUCH * wanted ? last : Math.min(last, 2 * tried + 1);
            if (isBetter(tried)) {
                longer = before;
            }
        }
        if (kept.pages() > wanted && !forms.get(0).page().edges().overrun().isEmpty()) {
            // the foot that says so takes room too
            forms.replaceAll(Sheet::overrunning);
            keep(layout.of(forms.get(0)), 0);
            isBetter(last);
            longer = 0;
        }
        while (keptAt - longer > 1) {
            int middle = (longer + keptAt) / 2;
            if (!isBetter(middle)) {
                longer = middle;
            }
        }
        return this;
    }

    /** Whether a form is kept in place of the one that is: it takes fewer pages, down to those wanted, or is less condensed. */
    private boolean isBetter(int at) throws IOException {
        LaidOut form = layout.of(forms.get(at));
        int pages = Math.max(wanted, form.pages());
        int now = Math.max(wanted, kept.pages());
        boolean better = pages < now || pages == now && at < keptAt;
        if (better) {
            keep(form, at);
        } else {
            form.close();
        }
        return better;
    }

    private void keep(LaidOut form, int at) throws IOException {
        kept.close();
        kept = form;
        keptAt = at;
    }

    /** The form that was settled on. */
    Sheet sheet() {
        return forms.get(keptAt);
    }

    byte[] save() throws IOException {
        return kept.save();
    }

    @Override
    public void close() throws IOException {
        kept.close();
    }
}
