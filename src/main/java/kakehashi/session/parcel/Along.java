package kakehashi.session.parcel;

import java.util.EnumSet;
import java.util.Set;
import kakehashi.model.value.Coded;
import kakehashi.store.Note;

/** What is kept beside the records and goes along with changes, where a person says so. */
public enum Along implements Coded {
    /** Private notes. */
    NOTES(Note.Sort.PRIVATE),
    /** What was typed for visits. */
    LINES(Note.Sort.VISIT),
    /** Views kept by name. */
    VIEWS(Note.Sort.VIEW);

    private final Note.Sort sort;

    Along(Note.Sort sort) {
        this.sort = sort;
    }

    static Set<Note.Sort> sorts(Set<Along> with) {
        Set<Note.Sort> sorts = EnumSet.noneOf(Note.Sort.class);
        with.forEach(each -> sorts.add(each.sort));
        return sorts;
    }
}
