package kakehashi.store;

import java.text.Normalizer;

/** Under what is kept that something coming up was seen, among what was typed for visits, under a heading of its own. */
public final class Seen {

    private static final String HEADING = ".seen";
    private static final String YES = "seen";

    private Seen() {}

    /** @param due which one of what comes up, by its key */
    public static Note.Key key(String due) {
        return new Note.Key(Note.Sort.VISIT, about(due));
    }

    /** That it was seen, or no longer is to be passed over. */
    public static Note note(String due, boolean seen) {
        return new Note(Note.Sort.VISIT, about(due), seen ? YES : "");
    }

    private static String about(String due) {
        return Normalizer.normalize(due, Normalizer.Form.NFC) + HEADING;
    }
}
