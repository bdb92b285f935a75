package kakehashi.store;

import java.text.Normalizer;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Under what is kept that a possible partner is not to be proposed to a locality, and why not: among what was typed for the two,
 * under a heading of its own.
 */
public final class Declined {

    private static final String HEADING = "not-proposed";
    private static final String BETWEEN = "--";

    private Declined() {}

    /** That a partner is not to be proposed, because of something; an empty text takes it back. */
    public static Note note(String home, String partner, String because) {
        String text = Normalizer.normalize(because.strip().replaceAll("[\\s\\p{Cntrl}]+", " "), Normalizer.Form.NFC);
        return new VisitNotes(home, partner).typed(HEADING, text);
    }

    /** Whom some notes keep from being proposed to a locality, each with why. */
    public static Map<String, String> among(Collection<Note> notes, String home) {
        Map<String, String> declined = new LinkedHashMap<>();
        for (Note note : notes) {
            String about = note.about();
            boolean isOurs = note.sort() == Note.Sort.VISIT
                    && about.startsWith(home + BETWEEN)
                    && about.endsWith("." + HEADING)
                    && !note.text().isEmpty();
            if (isOurs) {
                String partner =
                        about.substring(home.length() + BETWEEN.length(), about.length() - HEADING.length() - 1);
                declined.put(partner, note.text());
            }
        }
        return declined;
    }
}
