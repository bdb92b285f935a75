package kakehashi.store.keep;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import kakehashi.store.AtlasStore;
import kakehashi.store.Forgetting;
import kakehashi.store.LogHead;
import kakehashi.store.StoreException;
import kakehashi.text.Words;

/**
 * What a look through the whole log of a store found: that it is whole, or that an entry noted earlier is not in it.
 *
 * @param noted the hash that was asked for; empty for none
 * @param found the serial of the entry that it is of, or of the newest; none where no entry has it
 */
public record LogLook(LogHead head, String noted, Optional<Integer> found, List<Forgetting> forgettings) {

    /** @throws StoreException as of {@link AtlasStore#verify}, where the log is not what was written */
    public static LogLook through(AtlasStore store, String noted) throws StoreException {
        LogHead head = store.head();
        return new LogLook(head, noted, store.verify(noted), store.forgettings());
    }

    /** Whether a text looks like the hash of an entry. */
    public static boolean isHash(String text) {
        return text.matches("[0-9a-fA-F]{64}");
    }

    /** Whether nothing is missing. */
    public boolean isWhole() {
        return found.isPresent();
    }

    /**
     * In sentences.
     *
     * @param entry tells of an entry that says that others were forgotten
     */
    public List<String> in(Words words, Function<Forgetting, String> entry) {
        if (found.isEmpty()) {
            return List.of(words.say("keep.log.not-held", noted));
        }
        int forgotten = forgettings.stream().mapToInt(Forgetting::upTo).max().orElse(0);
        List<String> told = new ArrayList<>();
        told.add(
                forgotten == 0
                        ? words.say("keep.log.whole", head.serial())
                        : words.say("keep.log.whole-but", head.serial(), forgotten));
        forgettings.forEach(each -> told.add(entry.apply(each)));
        if (!noted.isEmpty()) {
            boolean isGone =
                    found.get() <= forgotten && forgettings.stream().noneMatch(each -> each.serial() == found.get());
            told.add(words.say(
                    isGone ? "keep.log.held-forgotten" : "keep.log.held", found.get(), head.serial() - found.get()));
        }
        if (head.serial() > 0) {
            told.add(words.say("keep.log.head", head.hash()));
        }
        return told;
    }
}
