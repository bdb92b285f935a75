package kakehashi.model;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import kakehashi.model.value.Coded;
import org.jspecify.annotations.Nullable;

/**
 * One step of work on the data: changes of one record or of several that are made together or not at all, with who made
 * them, when and why. The only way in which data change, whoever changes them.
 *
 * @param id told apart from every other set, also from those of other stores
 * @param label what was done, in words of any language
 * @param changes at least one, of each record one at most; their order says nothing
 * @param at when it was made
 * @param by who made it, as that person is called; empty where that is not on record
 * @param reason why, or null where nothing was said
 * @param origin how it came about
 */
public record ChangeSet(
        UUID id, Label label, List<Change> changes, Instant at, String by, @Nullable Reason reason, Origin origin) {

    /**
     * A message that is put into words only when it is read, in the language of who reads it.
     *
     * @param key of the message in the bundles
     * @param arguments what the message is told with, in its order
     */
    public record Label(String key, List<String> arguments) {

        public Label {
            arguments = List.copyOf(arguments);
        }

        public static Label of(String key, String... arguments) {
            return new Label(key, List.of(arguments));
        }
    }

    /**
     * Why data were changed. Of a member of a record for which the format has no source, this is the place to name it.
     *
     * @param text in the words of who changed them; empty for none
     * @param fault what was wrong with what stood there; null where it was right in its time, or nothing was said
     * @param source id of what the change rests on, or null
     */
    public record Reason(String text, @Nullable Fault fault, @Nullable String source) {

        /** A reason in words alone. */
        public static Reason of(String text) {
            return new Reason(text, null, null);
        }
    }

    /** What is wrong with what is corrected. */
    public enum Fault implements Coded {
        /** The source has it right, and it was taken over wrongly. */
        MISTAKE_OF_ENTRY,
        /** It stands so in the source. */
        SOURCE_WRONG
    }

    /** How a change set came about. */
    public enum Origin {
        /** Someone changed the data. */
        EDIT,
        /** It takes another set back; where that was such a one itself, it makes the one before it again. */
        UNDO,
        /** A newer edition of the records. */
        EDITION,
        /** It was made on another store, and brought here in a file. */
        FILE;

        /** The origin's name as it stands in files and stores. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** @throws IllegalArgumentException if there is no change, or two of one record */
    public ChangeSet {
        changes = List.copyOf(changes);
        if (changes.isEmpty()) {
            throw new IllegalArgumentException("no change: " + id);
        }
        Set<RecordKey> named = new HashSet<>();
        for (Change change : changes) {
            if (!named.add(change.key())) {
                throw new IllegalArgumentException("twice: " + change.key());
            }
        }
    }

    /**
     * The set that takes this one back, as long as nothing else has changed the same records since. Its id follows from this
     * one's: who takes it back twice, or from two places, makes one and the same set. It tells the time, the person and the
     * reason of this one until {@link #signed} gives it its own.
     */
    public ChangeSet inverted() {
        return new ChangeSet(
                idOfInverse(id), label, changes.stream().map(Change::inverted).toList(), at, by, reason, Origin.UNDO);
    }

    /** The id of the set that takes one back which has this id. */
    public static UUID idOfInverse(UUID id) {
        return UUID.nameUUIDFromBytes((id + " inverted").getBytes(StandardCharsets.UTF_8));
    }

    /** The same, with the places where what it takes away stands by now, so that it comes back there. */
    public ChangeSet placedIn(Atlas.Records records) {
        return new ChangeSet(id, label, Changed.placed(changes, records), at, by, reason, origin);
    }

    /** The same changes, made by someone else at another time for another reason. */
    public ChangeSet signed(Instant when, String who, @Nullable Reason why) {
        return new ChangeSet(id, label, changes, when, who, why, origin);
    }
}
