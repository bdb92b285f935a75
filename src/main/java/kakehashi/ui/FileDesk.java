package kakehashi.ui;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletionException;
import java.util.function.Function;
import javafx.stage.FileChooser;
import kakehashi.session.Session;
import kakehashi.text.Words;
import org.jspecify.annotations.Nullable;

/** Saves files that are not sheets: asks where, makes the content in the background, and says how it went. */
final class FileDesk {

    /**
     * A kind of file.
     *
     * @param ending without the dot
     */
    record Form(String ending, String description) {}

    private final Session session;
    private final Outside outside;
    private final Function<FileChooser, @Nullable File> ask;

    /** @param ask shows the dialog and gives the file chosen, or null */
    FileDesk(Session session, Outside outside, Function<FileChooser, @Nullable File> ask) {
        this.session = session;
        this.outside = outside;
        this.ask = ask;
    }

    /**
     * Asks for a file and writes it.
     *
     * @param name proposed, without ending
     * @param content called in the background
     */
    void save(String title, String name, Form form, Callable<byte[]> content) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(title);
        chooser.setInitialFileName(name + "." + form.ending());
        chooser.getExtensionFilters()
                .add(new FileChooser.ExtensionFilter(form.description(), List.of("*." + form.ending())));
        File chosen = ask.apply(chooser);
        if (chosen != null) {
            Words words = session.words();
            Path file = withEnding(chosen.toPath(), form.ending());
            session.inBackground(() -> Files.write(file, content.call()))
                    .whenComplete((written, problem) -> outside.say(
                            problem == null
                                    ? words.say("ui.file-saved", file.toString())
                                    : words.say("ui.file-not-saved", file.toString(), reason(problem))));
        }
    }

    private static String reason(Throwable problem) {
        Throwable cause =
                problem instanceof CompletionException && problem.getCause() != null ? problem.getCause() : problem;
        return cause.getClass().getSimpleName() + ": " + cause.getMessage();
    }

    private static Path withEnding(Path file, String ending) {
        String name = String.valueOf(file.getFileName());
        return name.contains(".") ? file : file.resolveSibling(name + "." + ending);
    }
}
