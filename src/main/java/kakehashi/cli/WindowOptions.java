package kakehashi.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import kakehashi.cli.ask.StoreOption;
import kakehashi.model.value.Language;
import org.jspecify.annotations.Nullable;

/**
 * How the window is asked for: no arguments, or only {@code --store}, {@code --lang} and {@code --view}, in any order, and
 * somebody else's store or a change file to look at beside.
 *
 * @param store the store to open; it need not exist yet
 * @param language spoken whatever was chosen before; null where none was named
 * @param view the line of a view, a file that holds one, somebody else's store or a change file, to begin with; null to begin as the last window ended
 */
public record WindowOptions(Path store, @Nullable Language language, @Nullable String view) {

    /** How files end that the system opens with this program. */
    private static final String STORE = ".kakehashi";

    private static final String CHANGES = ".kakehashi-changes";

    /** The options, or empty where the arguments ask for something else or cannot be understood. */
    public static Optional<WindowOptions> of(String... arguments) {
        try {
            return read(arguments);
        } catch (InvalidPathException unreadable) {
            return Optional.empty();
        }
    }

    private static Optional<WindowOptions> read(String... arguments) {
        WindowOptions options = new WindowOptions(StoreOption.usual(), null, null);
        for (int at = 0; at < arguments.length; ) {
            List<String> typed = List.of(arguments[at].split("=", 2));
            boolean joined = typed.size() == 2;
            boolean isFile = arguments[at].endsWith(STORE) || arguments[at].endsWith(CHANGES);
            if (isFile && !arguments[at].startsWith("-") && options.view() == null) {
                options = new WindowOptions(options.store(), options.language(), arguments[at]);
                at++;
                continue;
            }
            if (!joined && at + 1 == arguments.length) {
                return Optional.empty();
            }
            Optional<WindowOptions> next = options.with(typed.get(0), joined ? typed.get(1) : arguments[at + 1]);
            if (next.isEmpty()) {
                return next;
            }
            options = next.get();
            at += joined ? 1 : 2;
        }
        return Optional.of(options);
    }

    private Optional<WindowOptions> with(String option, String value) {
        return switch (option) {
            case "--store" -> Optional.of(new WindowOptions(Path.of(value), language, view));
            case "--lang" -> Language.ofTag(value).map(spoken -> new WindowOptions(store, spoken, view));
            case "--view" -> Optional.of(new WindowOptions(store, language, value));
            default -> Optional.empty();
        };
    }
}
