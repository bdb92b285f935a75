package kakehashi.store;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import kakehashi.query.kept.KeptBrief;

/**
 * Under what the notes for visits of one side of a pair are kept.
 *
 * @param home whose officer wrote them
 */
public record VisitNotes(String home, String counterpart) {

    /** The place of what was typed under a heading. */
    public Note.Key typed(String heading) {
        return new Note.Key(Note.Sort.VISIT, about(heading));
    }

    /** What was typed under a heading; an empty text takes it back. */
    public Note typed(String heading, String text) {
        return new Note(Note.Sort.VISIT, about(heading), text);
    }

    /** That a brief was saved or printed; two of which nothing differs are one. */
    public static Note brief(KeptBrief brief) {
        String place = new VisitNotes(brief.home(), brief.counterpart()).about(brief.line());
        return new Note(Note.Sort.BRIEF, place, brief.line());
    }

    /** The briefs of this side of the pair among some notes, the latest last. */
    public List<KeptBrief> briefsAmong(Collection<Note> notes) {
        return notes.stream()
                .filter(note -> note.sort() == Note.Sort.BRIEF && note.about().startsWith(about("")))
                .flatMap(note -> KeptBrief.read(home, counterpart, note.text()).stream())
                .sorted(Comparator.comparing(KeptBrief::day).thenComparing(KeptBrief::asOf))
                .toList();
    }

    private String about(String what) {
        return home + "--" + counterpart + "." + what;
    }
}
