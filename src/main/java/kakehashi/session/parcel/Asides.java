package kakehashi.session.parcel;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kakehashi.model.value.Coded;
import kakehashi.store.Note;
import kakehashi.store.change.Parcel.Aside;

/** What is kept beside the records and was sent along. Nothing that is here is replaced by it. */
final class Asides {

    /** A brief is a record of what this office printed, and no other's. */
    private static final Set<Note.Sort> SENT = Set.of(Note.Sort.PRIVATE, Note.Sort.VISIT, Note.Sort.VIEW);

    private Asides() {}

    static List<Aside> of(List<Note> notes, Set<Note.Sort> wanted) {
        return notes.stream()
                .filter(note -> wanted.contains(note.sort()) && SENT.contains(note.sort()))
                .filter(note -> !note.text().isEmpty())
                .map(note -> new Aside(note.sort().code(), note.about(), note.text()))
                .toList();
    }

    /** What is to be kept of them: of a text that is another here, the lines that are not in it; a view of a name that is taken, under another. */
    static List<Note> fresh(List<Note> here, List<Aside> asides) {
        Map<Note.Key, String> known = new HashMap<>();
        here.forEach(note -> known.put(note.key(), note.text()));
        List<Note> fresh = new ArrayList<>();
        for (Aside aside : asides) {
            Coded.find(Note.Sort.class, aside.sort()).filter(SENT::contains).ifPresent(sort -> {
                Note note = note(known, sort, aside);
                if (!note.text().equals(known.getOrDefault(note.key(), ""))) {
                    fresh.add(note);
                    known.put(note.key(), note.text());
                }
            });
        }
        return fresh;
    }

    private static Note note(Map<Note.Key, String> known, Note.Sort sort, Aside aside) {
        Note sent = new Note(sort, aside.about(), aside.text());
        String there = known.getOrDefault(sent.key(), "");
        if (there.isEmpty() || there.equals(sent.text())) {
            return sent;
        }
        if (sort != Note.Sort.VIEW) {
            StringBuilder joined = new StringBuilder(there);
            sent.text().lines().filter(line -> !there.contains(line)).forEach(line -> joined.append('\n')
                    .append(line));
            return new Note(sort, aside.about(), joined.toString());
        }
        Note other = sent;
        for (int number = 2; isTaken(known, other); number++) {
            other = new Note(sort, aside.about() + " (" + number + ")", aside.text());
        }
        return other;
    }

    private static boolean isTaken(Map<Note.Key, String> known, Note note) {
        String there = known.getOrDefault(note.key(), "");
        return !there.isEmpty() && !there.equals(note.text());
    }
}
