package kakehashi.session;

import java.util.List;
import java.util.Optional;
import kakehashi.store.Note;

/**
 * How sheets of each kind were last wanted, remembered in the settings, and what was typed for visits, kept in the store. Ui
 * thread only.
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
        return notebook.text(Note.Sort.VISIT, about(home, counterpart, heading));
    }

    /** Keeps what the officer of {@code home} typed under a heading for a visit with {@code counterpart}. */
    public void type(String home, String counterpart, String heading, String text) {
        String lines = text.replaceAll("\\R", "\n").replaceAll("[\\p{Cntrl}&&[^\n]]", " ");
        notebook.keep(List.of(new Note(Note.Sort.VISIT, about(home, counterpart, heading), lines)));
    }

    private static String about(String home, String counterpart, String heading) {
        return home + "--" + counterpart + "." + heading;
    }
}
