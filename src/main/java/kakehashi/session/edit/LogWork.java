package kakehashi.session.edit;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import kakehashi.store.AtlasStore;
import kakehashi.store.Forgetting;
import kakehashi.store.keep.LogLook;
import kakehashi.text.Words;

/** The log of changes in the window: whether it is still what was written, and how much of it is older than a day. */
public record LogWork(AtlasStore store, Workshop workshop) {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    /** Whether a text looks like the hash of an entry. */
    public static boolean isHash(String text) {
        return LogLook.isHash(text);
    }

    /**
     * Looks through all of it in the background.
     *
     * @param noted a hash noted earlier; empty for none
     * @return what was found, in sentences; failed with what was altered
     */
    public CompletableFuture<List<String>> look(String noted, Words words) {
        return workshop.inBackground(() -> LogLook.through(store, noted).in(words, entry -> told(entry, words)));
    }

    private static String told(Forgetting forgotten, Words words) {
        ZoneId here = ZoneId.systemDefault();
        ZonedDateTime at = forgotten.at().atZone(here);
        return words.say(
                "keep.log.forgotten",
                forgotten.serial(),
                words.date(at.toLocalDate()) + " " + TIME.format(at),
                forgotten.by(),
                words.date(forgotten.before().atZone(here).toLocalDate()),
                forgotten.upTo(),
                forgotten.hash());
    }

    /** How many entries would be forgotten; failed as {@link #look}. */
    public CompletableFuture<Integer> olderThan(Instant before) {
        return workshop.inBackground(() -> store.olderThan(before));
    }
}
