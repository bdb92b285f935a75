package kakehashi.ui.preview;

import java.io.File;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CompletionException;
import java.util.function.BiFunction;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import kakehashi.session.Reason;
import kakehashi.session.Task;
import kakehashi.sheet.SheetForm;
import kakehashi.text.Told;
import kakehashi.text.Words;
import kakehashi.ui.control.WindowPlace;
import org.jspecify.annotations.Nullable;

/**
 * Asks where sheets are to be saved.
 *
 * @param file shows the dialog over a window and gives the file chosen, or null
 * @param folder the same for a folder
 */
public record SheetDialogs(
        BiFunction<FileChooser, Window, @Nullable File> file,
        BiFunction<DirectoryChooser, Window, @Nullable File> folder) {

    /** The dialogs of the platform. */
    public static SheetDialogs ofPlatform() {
        return new SheetDialogs(
                (chooser, over) -> WindowPlace.beneath(over, () -> chooser.showSaveDialog(over)),
                (chooser, over) -> WindowPlace.beneath(over, () -> chooser.showDialog(over)));
    }

    /** A file of one of the forms; empty where the person thought better of it. */
    Optional<Path> askForSheet(Words words, String name, Window over) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(words.say("preview.save-title"));
        chooser.setInitialFileName(name + SheetForm.PDF.ending());
        chooser.getExtensionFilters()
                .addAll(
                        new FileChooser.ExtensionFilter(words.say("ui.pdf-files"), "*.pdf"),
                        new FileChooser.ExtensionFilter(words.say("ui.docx-files"), "*.docx"),
                        new FileChooser.ExtensionFilter(words.say("ui.html-files"), "*.html"));
        return Optional.ofNullable(file.apply(chooser, over))
                .map(chosen -> withEnding(chosen.toPath(), chooser.getSelectedExtensionFilter()));
    }

    /** The PDF that sheets are to be bound into; empty where the person thought better of it. */
    Optional<Path> askForBook(Words words, String name, Window over) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(words.say("preview.batch-start-book"));
        chooser.setInitialFileName(name + SheetForm.PDF.ending());
        chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter(words.say("ui.pdf-files"), "*.pdf"));
        return Optional.ofNullable(file.apply(chooser, over)).map(File::toPath).map(SheetDialogs::asPdf);
    }

    private static Path asPdf(Path file) {
        boolean pdf = SheetForm.of(file).filter(SheetForm.PDF::equals).isPresent();
        return pdf ? file : file.resolveSibling(file.getFileName() + SheetForm.PDF.ending());
    }

    /** The folder that sheets are to be written into; empty where the person thought better of it. */
    Optional<Path> askForFolder(Words words, Window over) {
        DirectoryChooser chooser = new DirectoryChooser();
        chooser.setTitle(words.say("preview.batch-start-files"));
        return Optional.ofNullable(folder.apply(chooser, over)).map(File::toPath);
    }

    /** A name that tells no form gets the ending of the form chosen in the dialog. */
    private static Path withEnding(Path file, FileChooser.@Nullable ExtensionFilter chosen) {
        String ending = chosen == null
                ? SheetForm.PDF.ending()
                : chosen.getExtensions().get(0).substring(1);
        return SheetForm.of(file).isPresent() ? file : file.resolveSibling(file.getFileName() + ending);
    }

    /** What went wrong with a sheet and what to do. */
    static String sentence(Words words, Throwable problem) {
        Throwable cause =
                problem instanceof CompletionException && problem.getCause() != null ? problem.getCause() : problem;
        String reason = new Reason(problem).in(words);
        return cause instanceof Told ? reason : words.name(Task.SHEET, reason);
    }
}
