package kakehashi.ui.edit.keep;

import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.OptionalInt;
import kakehashi.session.keep.Copy;
import kakehashi.text.Words;

/** A backup in words. */
public final class CopyWords {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);
    private static final double MEGABYTE = 1 << 20;

    private CopyWords() {}

    /** When it was made. */
    public static String name(Copy copy, Words words) {
        return words.date(copy.at().toLocalDate()) + " " + TIME.format(copy.at());
    }

    /** When and why. */
    static String heading(Copy copy, Words words) {
        return words.say("keep.copy", name(copy, words), copy.why().in(words));
    }

    /**
     * How large it is, and what is in it.
     *
     * @param differing how many records are others now; empty while that is not known; below 0 where it cannot be opened
     */
    static String details(Copy copy, OptionalInt differing, Words words) {
        String size = words.say("keep.copy-size", copy.size() / MEGABYTE, copy.edition());
        if (differing.isEmpty()) {
            return words.say("keep.copy-comparing", size);
        }
        return differing.getAsInt() < 0
                ? words.say("keep.copy-unreadable", size)
                : words.say("keep.copy-differs", size, differing.getAsInt());
    }
}
