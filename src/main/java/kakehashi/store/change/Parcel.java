package kakehashi.store.change;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import kakehashi.model.ChangeSet;

/**
 * What one user has changed, as a file brings it to another.
 *
 * @param steps the oldest first; made one after the other on what the sender's edition has, they lead to what the sender has
 * @param asides what is no record, and was sent along because the sender said so
 */
public record Parcel(Head head, List<ChangeSet> steps, List<Aside> asides) {

    /** What the name of its file ends in. */
    public static final String ENDING = ".kakehashi-changes";

    /** What its first line says first. */
    static final String MARK = "kakehashi-changes";

    static final String BEGIN = "{\"" + MARK + "\":";

    /**
     * What it says of itself.
     *
     * @param edition which the sender's store had as it was made
     * @param since the edition or the day that the sender asked for
     * @param by who made it, as that person is called; empty where that is not known
     * @param serial of the newest step in the log of the sender's store; 0 where it had none
     * @param hash of that step, by which the sender can tell later that the log was not altered since
     */
    public record Head(String edition, String since, Instant made, String by, int serial, String hash) {}

    /**
     * A private note, what was typed for visits, or a view kept by name.
     *
     * @param sort the code of its sort
     */
    public record Aside(String sort, String about, String text) {}

    /** Whether a file is called as one is, or begins as one does. */
    public static boolean isOne(Path file) {
        if (String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT).endsWith(ENDING)) {
            return true;
        }
        try (InputStream in = Files.newInputStream(file)) {
            return new String(in.readNBytes(BEGIN.length()), StandardCharsets.UTF_8).equals(BEGIN);
        } catch (IOException unreadable) {
            return false;
        }
    }

    public Parcel {
        steps = List.copyOf(steps);
        asides = List.copyOf(asides);
    }
}
