package kakehashi.query.edit;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One member of a record that two sides changed, each otherwise.
 *
 * @param path as of {@link Difference}: {@code events[e3].date}; {@code events[e3]} where one side took the event away and the
 *     other altered it; empty where that holds of the whole record
 * @param base what stood there before both; null for nothing, as in the other two
 * @param mine what the first side made of it
 * @param theirs what the second side made of it
 */
public record Disagreement(String path, @Nullable Object base, @Nullable Object mine, @Nullable Object theirs) {

    /** What is decided about one. */
    public enum Choice {
        /** What the first side says stands. */
        MINE,
        /** What the second side says stands. */
        THEIRS,
        /** Both are told, as two events that tell one fact differently. */
        BOTH
    }

    private static final Pattern IN_EVENT = Pattern.compile("events\\[([^\\]]+)]\\..+");

    /** The event of a tie that it lies in, which can be told both ways; empty for what can be told only one way. */
    public Optional<String> event() {
        Matcher in = IN_EVENT.matcher(path);
        return in.matches() ? Optional.of(in.group(1)) : Optional.empty();
    }

    /** What the first side did, to be put into words. */
    public Difference mineDone() {
        return new Difference(path, base, mine);
    }

    /** What the second side did, to be put into words. */
    public Difference theirsDone() {
        return new Difference(path, base, theirs);
    }
}
