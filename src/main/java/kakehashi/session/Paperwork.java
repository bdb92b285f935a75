package kakehashi.session;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kakehashi.query.kept.KeptBrief;
import kakehashi.store.Note;
import kakehashi.store.VisitNotes;

/**
 * How sheets of each kind were last wanted, remembered in the settings, and what was typed for visits and which briefs
 * were saved or printed, kept in
 * the store. Ui thread only.
 */
public final class Paperwork {

    private final Preferences preferences;
    private final Notebook notebook;

    public Paperwork(Preferences preferences, Notebook notebook) {
        this.preferences = preferences;
        this.notebook = notebook;
    }

    /** What was last chosen for one kind of sheet, by its code. */
    public Optional<String> choice(String kind, String what) {
        return preferences.choice("sheet." + kind + "." + what);
    }

    /** Remembers a choice for one kind of sheet, by its code. */
    public void choose(String kind, String what, String code) {
        preferences.rememberChoice("sheet." + kind + "." + what, code);
    }

    /** What the officer of {@code home} typed under a heading for the last visit with {@code counterpart}; empty for nothing. */
    public String typed(String home, String counterpart, String heading) {
        return notebook.text(new VisitNotes(home, counterpart).typed(heading));
    }

    /** Keeps what the officer of {@code home} typed under a heading for a visit with {@code counterpart}. */
    public void type(String home, String counterpart, String heading, String text) {
        String lines = text.replaceAll("\\R", "\n").replaceAll("[\\p{Cntrl}&&[^\n]]", " ");
        notebook.keep(List.of(new VisitNotes(home, counterpart).typed(heading, lines)));
    }

    /** Keeps that briefs were saved or printed. */
    public void keep(List<KeptBrief> briefs) {
        notebook.keep(briefs.stream().map(VisitNotes::brief).toList());
    }

    /** The last brief of the two that was saved or printed for the officer of either. */
    public Optional<KeptBrief> lastBriefBetween(String one, String other) {
        return Stream.of(lastBrief(one, other), lastBrief(other, one))
                .flatMap(Optional::stream)
                .max(Comparator.comparing(KeptBrief::day));
    }

    /** The last brief that was saved or printed for the officer of {@code home} and a visit with {@code counterpart}. */
    public Optional<KeptBrief> lastBrief(String home, String counterpart) {
        List<KeptBrief> briefs = new VisitNotes(home, counterpart).briefsAmong(notebook.all(Note.Sort.BRIEF));
        return briefs.isEmpty() ? Optional.empty() : Optional.of(briefs.get(briefs.size() - 1));
    }
}
