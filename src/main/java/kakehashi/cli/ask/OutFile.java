package kakehashi.cli.ask;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Stream;
import kakehashi.sheet.write.SheetFile;
import kakehashi.text.Words;

/** The file that {@code --out} names, where it may be written. */
public final class OutFile {

    /** What the names of a store's own files end in. */
    private static final List<String> BESIDE = List.of("", "-journal", "-wal", "-shm", ".lock", ".mark");

    private static final String SETTINGS = "settings.properties";

    private final Request request;
    private final Words words;

    public OutFile(Request request, Words words) {
        this.request = request;
        this.words = words;
    }

    /**
     * A file with the ending wanted, in a folder that is there. It is no part of the store; and it is new, or was written by
     * this program, or {@code --force} says that it may be replaced.
     */
    public Path named(String ending) throws CommandException, IOException {
        return named(ending, SheetFile::isOurs);
    }

    /**
     * The same of a form of which other files may be there.
     *
     * @param mayBeThere whether a file may be written though it is there
     */
    public Path named(String ending, Predicate<Path> mayBeThere) throws CommandException, IOException {
        String typed = request.value("--out").orElse("");
        if (!typed.toLowerCase(Locale.ROOT).endsWith(ending)) {
            throw CommandException.usage(words, words.say("cli.problem.out", ending));
        }
        Path file = Typed.path(typed, words).toAbsolutePath();
        Path folder = file.getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            throw refused("cli.problem.no-folder", String.valueOf(folder));
        }
        if (isOfTheStore(file)) {
            throw refused("cli.problem.out-is-store", file.toString());
        }
        boolean isThere = Files.exists(file, LinkOption.NOFOLLOW_LINKS);
        if (isThere && !Files.isDirectory(file) && !request.has("--force") && !mayBeThere.test(file)) {
            throw refused("cli.problem.out-is-there", file.toString());
        }
        return file;
    }

    private CommandException refused(String key, String file) {
        return new CommandException(ExitCode.FILE, words.say(key, Typed.shown(file, words)));
    }

    /** By whatever name or link. */
    private boolean isOfTheStore(Path file) throws CommandException, IOException {
        Path store = StoreOption.file(request, words).toAbsolutePath();
        List<Path> parts = Stream.concat(
                        BESIDE.stream().map(ending -> store.resolveSibling(store.getFileName() + ending)),
                        Stream.of(store.resolveSibling(SETTINGS)))
                .toList();
        for (Path part : parts) {
            if (Files.exists(part) && Files.exists(file) && Files.isSameFile(part, file)) {
                return true;
            }
        }
        return false;
    }
}
