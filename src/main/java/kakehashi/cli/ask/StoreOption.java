package kakehashi.cli.ask;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import kakehashi.store.DataFolder;
import kakehashi.text.Words;

/** Which store is asked for: {@code --store FILE}, or the user's own. */
public final class StoreOption {

    private static final String USUAL = "atlas.kakehashi";

    private StoreOption() {}

    /**
     * The user's own store, where no other is named.
     *
     * @throws InvalidPathException if the environment names a folder in letters that the system's character set lacks
     */
    public static Path usual() {
        return DataFolder.forThisPlatform().resolve(USUAL);
    }

    public static Path file(Request request, Words words) throws CommandException {
        Optional<String> file = request.value("--store");
        if (file.isPresent()) {
            return Typed.path(file.get(), words);
        }
        try {
            return usual();
        } catch (InvalidPathException unreadable) {
            throw CommandException.usage(
                    words, words.say("cli.problem.data-folder", Typed.shown(unreadable.getInput(), words)));
        }
    }
}
