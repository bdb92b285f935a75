package kakehashi.ui.control;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletionException;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.stage.FileChooser;
import kakehashi.query.kept.ViewFile;
import kakehashi.session.Reason;
import kakehashi.session.Session;
import kakehashi.session.Task;
import kakehashi.sheet.write.SheetFile;
import kakehashi.sheet.write.SheetFileException;
import kakehashi.text.Words;
import org.jspecify.annotations.Nullable;

/** Saves and opens files that are not sheets: asks which, works in the background, and says how it went. */
public final class FileDesk {

    /**
     * A kind of file.
     *
     * @param ending without the dot
     */
    public record Form(String ending, String description) {}

    /** Show a dialog and give the file chosen, or null. */
    public record Dialogs(Function<FileChooser, @Nullable File> save, Function<FileChooser, @Nullable File> open) {}

    private final Session session;
    private final Outside outside;
    private final Dialogs dialogs;

    public FileDesk(Session session, Outside outside, Dialogs dialogs) {
        this.session = session;
        this.outside = outside;
        this.dialogs = dialogs;
    }

    /**
     * Asks for a file and writes it.
     *
     * @param name proposed, without ending
     * @param content called in the background
     */
    public void save(String title, String name, Form form, Callable<byte[]> content) {
        Path file = ask(title, name, form);
        if (file != null) {
            Words words = session.words();
            session.inBackground(() -> {
                        byte[] bytes = content.call();
                        SheetFile.write(file, out -> out.write(bytes));
                        return file;
                    })
                    .whenComplete((written, problem) -> {
                        if (problem == null) {
                            session.messages().worked(Task.FILE);
                            outside.say(words.say("ui.file-saved", file.toString()));
                        } else {
                            session.messages().say(Task.FILE, now -> notSaved(file, problem, now), problem);
                        }
                    });
        }
    }

    /**
     * Asks for a file to save, which then has the ending of the form; null where none was chosen.
     *
     * @param name proposed, without ending
     */
    @Nullable
    public Path ask(String title, String name, Form form) {
        return ask(dialogs.save(), title, name, form);
    }

    /**
     * The same where no session is open.
     *
     * @param dialog gives the file chosen, or null
     */
    public static @Nullable Path ask(
            Function<FileChooser, @Nullable File> dialog, String title, String name, Form form) {
        FileChooser chooser = chooser(title, form);
        chooser.setInitialFileName(name + "." + form.ending());
        File chosen = dialog.apply(chooser);
        return chosen == null ? null : withEnding(chosen.toPath(), form.ending());
    }

    /** Why a file was not saved, in a sentence. */
    public static String notSaved(Path file, Throwable problem, Words words) {
        Throwable cause =
                problem instanceof CompletionException && problem.getCause() != null ? problem.getCause() : problem;
        String reason = new Reason(problem).in(words);
        return cause instanceof SheetFileException ? reason : words.say("ui.file-not-saved", file.toString(), reason);
    }

    /** Asks for a file of any kind; null where none was chosen. */
    public @Nullable Path choose(String title) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(title);
        File chosen = dialogs.open().apply(chooser);
        return chosen == null ? null : chosen.toPath();
    }

    /** Asks for a file of a form; null where none was chosen. */
    public @Nullable Path choose(String title, Form form) {
        File chosen = dialogs.open().apply(chooser(title, form));
        return chosen == null ? null : chosen.toPath();
    }

    /** Asks for a view file and hands its text over on the ui thread, or says why it cannot be read. */
    public void open(String title, Form form, Consumer<String> text) {
        File chosen = dialogs.open().apply(chooser(title, form));
        if (chosen != null) {
            read(chosen.toPath(), text);
        }
    }

    /** Hands the text of a view file over on the ui thread, or says why it cannot be read. */
    public void read(Path file, Consumer<String> text) {
        read(file, () -> ViewFile.read(file), text);
    }

    /**
     * Hands over on the ui thread what was read from a file, or says why it cannot be read.
     *
     * @param reading called in the background
     */
    public <T> void read(Path file, Callable<T> reading, Consumer<T> then) {
        session.inBackground(reading).whenComplete((content, problem) -> {
            if (problem == null) {
                session.messages().worked(Task.FILE);
                then.accept(content);
            } else {
                Reason reason = new Reason(problem);
                session.messages().say(Task.FILE, words -> notRead(file, reason.in(words), words), problem);
            }
        });
    }

    private static String notRead(Path file, String why, Words words) {
        return why.contains(file.toString()) ? why : words.say("ui.file-not-read", file.toString(), why);
    }

    private static FileChooser chooser(String title, Form form) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(title);
        chooser.getExtensionFilters()
                .add(new FileChooser.ExtensionFilter(form.description(), List.of("*." + form.ending())));
        return chooser;
    }

    /** Where an ending is added the dialog has not asked about the file of that name, so another one is found. */
    private static Path withEnding(Path file, String ending) {
        String name = String.valueOf(file.getFileName());
        if (name.toLowerCase(Locale.ROOT).endsWith("." + ending.toLowerCase(Locale.ROOT))) {
            return file;
        }
        Path found = file.resolveSibling(name + "." + ending);
        for (int next = 2; Files.exists(found); next++) {
            found = file.resolveSibling(name + " (" + next + ")." + ending);
        }
        return found;
    }
}
