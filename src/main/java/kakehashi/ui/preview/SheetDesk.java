package kakehashi.ui.preview;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.stage.Window;
import kakehashi.query.Meanings;
import kakehashi.session.Session;
import kakehashi.session.Task;
import kakehashi.sheet.PaperNames;
import kakehashi.sheet.SheetForm;
import kakehashi.sheet.compose.Journal;
import kakehashi.sheet.compose.SheetOptions;
import kakehashi.sheet.compose.Sheets;
import kakehashi.sheet.subject.Subject;
import kakehashi.sheet.subject.Topic;
import kakehashi.sheet.tree.PlainText;
import kakehashi.sheet.tree.Sheet;
import kakehashi.sheet.tree.SheetKind;
import kakehashi.sheet.tree.SheetLanguage;
import kakehashi.sheet.write.HtmlWriter;
import kakehashi.text.Words;
import kakehashi.ui.control.Outside;
import org.jspecify.annotations.Nullable;

/** Saves or copies the sheet of what is selected, made in the background, and says how it went; opens the preview. */
public final class SheetDesk {

    private final Session session;
    private final Outside outside;
    private final SheetDialogs dialogs;
    private final Window window;
    private final PreviewDesk previews;

    /** @param window that dialogs are shown over */
    public SheetDesk(Session session, Outside outside, SheetDialogs dialogs, Window window, PreviewDesk previews) {
        this.session = session;
        this.outside = outside;
        this.dialogs = dialogs;
        this.window = window;
        this.previews = previews;
    }

    /** Whether what is selected has a sheet to save and copy. */
    boolean hasSheet() {
        return subject().isPresent();
    }

    /** What can be made of what is selected, or of the result; of two localities the brief for a visit first. */
    List<SheetKind> kinds() {
        Topic topic = PreviewSubject.topic(session, session.selection().orElse(null));
        List<SheetKind> kinds = new ArrayList<>(topic.kinds());
        if (topic.ends().size() == 2 && kinds.remove(SheetKind.VISIT_BRIEF)) {
            kinds.add(0, SheetKind.VISIT_BRIEF);
        }
        return kinds;
    }

    /** Asks for a file and saves the sheet of what is selected there, if it has one. */
    public void save() {
        Optional<Subject> subject = subject();
        if (subject.isPresent()) {
            Words words = session.words();
            String name =
                    new PaperNames(session.meanings(), words).dated(subject.get(), SheetLanguage.of(words.language()));
            dialogs.askForSheet(session.words(), name, window).ifPresent(file -> save(subject.get(), file));
        }
    }

    private void save(Subject subject, Path file) {
        Words words = session.words();
        outside.say(words.say("ui.sheet-being-made"));
        Supplier<Sheet> sheet = sheet(subject);
        session.inBackground(() -> {
                    SheetForm.of(file).orElse(SheetForm.PDF).write(sheet.get(), file);
                    return file;
                })
                .whenComplete((saved, problem) -> {
                    if (made(problem)) {
                        outside.say(words.say("ui.sheet-saved", file.toString()));
                    }
                });
    }

    /** Puts the sheet of what is selected on the clipboard, to be pasted into a mail, if it has one. */
    public void copy() {
        Optional<Subject> subject = subject();
        if (subject.isPresent()) {
            Words words = session.words();
            outside.say(words.say("ui.sheet-being-made"));
            Supplier<Sheet> sheet = sheet(subject.get());
            session.inBackground(() -> {
                        Sheet made = sheet.get();
                        return new Copied(new HtmlWriter().forMail(made), PlainText.of(made));
                    })
                    .whenComplete((copied, problem) -> {
                        if (made(problem)) {
                            outside.copy(copied.html(), copied.text(), words.say("ui.sheet-copied"));
                        }
                    });
        }
    }

    private boolean made(@Nullable Throwable problem) {
        if (problem == null) {
            session.messages().worked(Task.SHEET);
        } else {
            outside.say("");
            session.messages().say(Task.SHEET, words -> SheetDialogs.sentence(words, problem), problem);
        }
        return problem == null;
    }

    private record Copied(String html, String text) {}

    /**
     * Shows what can be printed of what is selected, or of the result.
     *
     * @param kind null for that which was last made of such a record
     */
    public void preview(@Nullable SheetKind kind) {
        previews.open(kind);
    }

    /** What is composed later, in the background, from what the session holds now. */
    private Supplier<Sheet> sheet(Subject subject) {
        Meanings meanings = session.meanings();
        SheetLanguage language = SheetLanguage.of(session.words().language());
        Journal journal = ProofMaker.journal(session);
        return () -> new Sheets(meanings, language, SheetOptions.usual(meanings.asOf()), journal).compose(subject);
    }

    private Optional<Subject> subject() {
        return Topic.of(session.meanings(), session.selection().orElse(null))
                .own()
                .map(own -> own instanceof Subject.OfProposal proposal ? withoutDeclined(proposal) : own);
    }

    private Subject withoutDeclined(Subject.OfProposal proposal) {
        String home = session.atlas().successorOn(proposal.home(), session.asOf());
        return new Subject.OfProposal(home, session.notebook().declined(home).keySet());
    }
}
