package kakehashi.sheet.tree;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import kakehashi.text.Words;
import org.jspecify.annotations.Nullable;

/** A line of text made of runs. Immutable: every method that adds a run gives a new phrase. */
public record Phrase(List<Run> runs) {

    public static final Phrase EMPTY = new Phrase(List.of());

    public Phrase {
        runs = closing(runs);
    }

    /**
     * Marks that close what stands before them belong to its run: a line may end between two runs, and none may begin
     * with such a mark.
     */
    private static List<Run> closing(List<Run> runs) {
        List<Run> all = new ArrayList<>(runs);
        for (int i = 1; i < all.size(); i++) {
            Run before = all.get(i - 1);
            Run run = all.get(i);
            int marks = LineBreaks.closingMarks(run.text());
            if (marks > 0) {
                all.set(i - 1, before.with(before.text() + run.text().substring(0, marks)));
                all.set(i, run.with(run.text().substring(marks)));
            }
        }
        all.removeIf(run -> run.text().isEmpty());
        return List.copyOf(all);
    }

    /** Text in the sheet's own language. */
    public static Phrase of(String text) {
        return EMPTY.then(text);
    }

    /** Text in the sheet's own language, in bold. */
    public static Phrase strong(String text) {
        return EMPTY.thenStrong(text);
    }

    public Phrase then(String text) {
        return with(new Run(text, null, false));
    }

    public Phrase thenStrong(String text) {
        return with(new Run(text, null, true));
    }

    /** Adds text of another language; null stands for the sheet's own. */
    public Phrase thenForeign(String text, @Nullable String language) {
        return with(new Run(text, language, false));
    }

    public Phrase then(Phrase other) {
        List<Run> all = new ArrayList<>(runs);
        all.addAll(other.runs);
        return new Phrase(all);
    }

    private Phrase with(Run run) {
        if (run.text().isEmpty()) {
            return this;
        }
        List<Run> all = new ArrayList<>(runs);
        all.add(run);
        return new Phrase(all);
    }

    /** The same beginning with a capital letter, as a line or a cell does. */
    public Phrase opening() {
        if (runs.isEmpty()) {
            return this;
        }
        List<Run> all = new ArrayList<>(runs);
        Run first = all.get(0);
        all.set(0, first.with(Words.opening(first.text())));
        return new Phrase(all);
    }

    /** The words alone. */
    public String text() {
        return runs.stream().map(Run::text).collect(Collectors.joining());
    }

    /** With a text put before the first run, in that run. */
    public Phrase after(String text) {
        if (runs.isEmpty()) {
            return Phrase.of(text);
        }
        List<Run> all = new ArrayList<>(runs);
        Run first = all.get(0);
        all.set(0, first.with(text + first.text()));
        return new Phrase(all);
    }

    /** Puts phrases in place of the characters 1 and 2 of a text. */
    public static Phrase pattern(String pattern, Phrase first, Phrase second) {
        Phrase phrase = Phrase.EMPTY;
        int start = 0;
        for (int i = 0; i < pattern.length(); i++) {
            char c = pattern.charAt(i);
            if (c == '\u0001' || c == '\u0002') {
                phrase = phrase.then(pattern.substring(start, i)).then(c == '\u0001' ? first : second);
                start = i + 1;
            }
        }
        return phrase.then(pattern.substring(start));
    }
}
