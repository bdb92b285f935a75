package kakehashi.cli.ask;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import kakehashi.query.kept.View;
import kakehashi.query.kept.ViewException;
import kakehashi.query.kept.ViewFile;
import kakehashi.text.Words;

/** {@code --view}: the line of a view, or a file that holds one. */
public final class ViewOption {

    private final Request request;
    private final Words words;

    public ViewOption(Request request, Words words) {
        this.request = request;
        this.words = words;
    }

    public Optional<View> read() throws CommandException, IOException {
        Optional<String> typed = request.value("--view");
        if (typed.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(isLine(typed.get()) ? ofLine(typed.get()) : ofFile(Typed.path(typed.get(), words)));
    }

    private static boolean isLine(String typed) {
        return typed.strip().toLowerCase(Locale.ROOT).startsWith("kakehashi:");
    }

    private View ofLine(String line) throws CommandException {
        try {
            return View.parse(line);
        } catch (ViewException told) {
            throw CommandException.usage(words, told.in(words));
        }
    }

    private View ofFile(Path file) throws CommandException, IOException {
        try {
            return View.parse(ViewFile.read(file));
        } catch (ViewException told) {
            throw new CommandException(
                    ExitCode.FILE,
                    words.say("cli.problem.view-file", Typed.shown(file.toString(), words), told.in(words)));
        }
    }
}
