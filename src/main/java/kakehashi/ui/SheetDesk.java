package kakehashi.ui;

import java.io.File;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CompletionException;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.stage.FileChooser;
import kakehashi.model.Tie;
import kakehashi.query.Meanings;
import kakehashi.session.Session;
import kakehashi.sheet.HtmlWriter;
import kakehashi.sheet.PdfWriter;
import kakehashi.sheet.PlainText;
import kakehashi.sheet.Sheet;
import kakehashi.sheet.SheetFileException;
import kakehashi.sheet.SheetForm;
import kakehashi.sheet.SheetLanguage;
import kakehashi.sheet.SheetOptions;
import kakehashi.sheet.SheetPrintException;
import kakehashi.sheet.SheetPrinter;
import kakehashi.sheet.Sheets;
import kakehashi.sheet.Subject;
import kakehashi.text.Words;
import org.jspecify.annotations.Nullable;

/** Makes the sheet of what is selected, to be saved or printed, in the background, and says how it went. */
final class SheetDesk {

    private final Session session;
    private final Outside outside;
    private final Function<FileChooser, @Nullable File> ask;

    /** @param ask shows the dialog and gives the file chosen, or null */
    SheetDesk(Session session, Outside outside, Function<FileChooser, @Nullable File> ask) {
        this.session = session;
        this.outside = outside;
        this.ask = ask;
    }

    /** Asks for a file and saves the sheet of the selected tie or locality there; nothing else has a sheet. */
    void save() {
        Optional<String> id = sheetId();
        if (id.isPresent()) {
            Words words = session.words();
            FileChooser chooser = new FileChooser();
            chooser.setTitle(words.say("ui.save-sheet"));
            chooser.setInitialFileName(id.get() + "-" + words.language().tag() + ".pdf");
            chooser.getExtensionFilters()
                    .addAll(
                            new FileChooser.ExtensionFilter(words.say("ui.pdf-files"), "*.pdf"),
                            new FileChooser.ExtensionFilter(words.say("ui.docx-files"), "*.docx"),
                            new FileChooser.ExtensionFilter(words.say("ui.html-files"), "*.html"));
            File file = ask.apply(chooser);
            if (file != null) {
                save(id.get(), withEnding(file.toPath(), chooser.getSelectedExtensionFilter()));
            }
        }
    }

    /** A name that tells no form gets the ending of the form chosen in the dialog. */
    private static Path withEnding(Path file, FileChooser.@Nullable ExtensionFilter chosen) {
        String ending = chosen == null
                ? SheetForm.PDF.ending()
                : chosen.getExtensions().get(0).substring(1);
        return SheetForm.of(file).isPresent() ? file : file.resolveSibling(file.getFileName() + ending);
    }

    private void save(String id, Path file) {
        Words words = session.words();
        outside.say(words.say("ui.sheet-being-made"));
        Supplier<Sheet> sheet = sheet(id);
        session.inBackground(() -> {
                    SheetForm.of(file).orElse(SheetForm.PDF).write(sheet.get(), file);
                    return file;
                })
                .whenComplete((saved, problem) -> outside.say(
                        problem == null ? words.say("ui.sheet-saved", file.toString()) : sentence(words, problem)));
    }

    /** Puts the sheet of the selected tie or locality on the clipboard, to be pasted into a mail. */
    void copy() {
        Optional<String> id = sheetId();
        if (id.isPresent()) {
            Words words = session.words();
            outside.say(words.say("ui.sheet-being-made"));
            Supplier<Sheet> sheet = sheet(id.get());
            session.inBackground(() -> {
                        Sheet made = sheet.get();
                        return new Copied(new HtmlWriter().forMail(made), PlainText.of(made));
                    })
                    .whenComplete((copied, problem) -> {
                        if (problem != null) {
                            outside.say(sentence(words, problem));
                        } else {
                            outside.copy(copied.html(), copied.text(), words.say("ui.sheet-copied"));
                        }
                    });
        }
    }

    private record Copied(String html, String text) {}

    /** Prints the sheet of the selected tie or locality after the platform's own dialog. */
    void print() {
        Optional<String> id = sheetId();
        if (id.isPresent()) {
            Words words = session.words();
            outside.say(words.say("ui.sheet-being-made"));
            Supplier<Sheet> sheet = sheet(id.get());
            session.inBackground(() -> new SheetPrinter(words).print(new PdfWriter().bytes(sheet.get())))
                    .whenComplete((printed, problem) -> {
                        if (problem != null) {
                            outside.say(sentence(words, problem));
                        } else {
                            outside.say(printed ? words.say("ui.sheet-printed") : words.say("ui.sheet-not-printed"));
                        }
                    });
        }
    }

    /** What is composed later, in the background, from what the session holds now. */
    private Supplier<Sheet> sheet(String id) {
        Meanings meanings = session.meanings();
        SheetLanguage language = SheetLanguage.of(session.words().language());
        Subject subject =
                session.atlas().findLocality(id).isPresent() ? new Subject.OfLocality(id) : new Subject.OfTie(id);
        return () -> new Sheets(meanings, language, SheetOptions.usual(meanings.asOf())).compose(subject);
    }

    private Optional<String> sheetId() {
        return session.selection()
                .filter(id -> session.atlas().findLocality(id).isPresent()
                        || session.atlas()
                                .findLink(id)
                                .filter(Tie.class::isInstance)
                                .isPresent());
    }

    private static String sentence(Words words, Throwable problem) {
        Throwable cause =
                problem instanceof CompletionException && problem.getCause() != null ? problem.getCause() : problem;
        if (cause instanceof SheetFileException file) {
            return file.in(words);
        }
        String message = String.valueOf(cause.getMessage());
        return cause instanceof SheetPrintException ? message : words.say("ui.failed", message);
    }
}
