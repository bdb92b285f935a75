package kakehashi.ui.edit;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import kakehashi.model.ChangeSet;
import kakehashi.query.edit.Done;
import kakehashi.session.Session;
import kakehashi.session.edit.Step;
import kakehashi.text.Words;
import kakehashi.ui.control.Outside;

/** Takes steps back and makes them again, and says in the foot of the window what was done. */
public record Undoing(Session session, Outside outside) {

    /** What was taken back is nearly always among so many. */
    private static final int LOOKED_AT = 40;

    void undo() {
        turn(session::undo, session.editing().canUndoProperty().get());
    }

    void redo() {
        turn(session::redo, session.editing().canRedoProperty().get());
    }

    private void turn(Supplier<CompletableFuture<Void>> turning, boolean isAny) {
        if (!isAny) {
            outside.say(session.words().say("edit.nothing-to-turn"));
            return;
        }
        CompletableFuture<List<Step>> before = session.editing().steps(LOOKED_AT);
        turning.get().thenCompose(shown -> session.editing().steps(LOOKED_AT)).thenCombine(before, this::turned);
    }

    private boolean turned(List<Step> after, List<Step> before) {
        Words words = session.words();
        after.stream()
                .filter(step ->
                        before.stream().anyMatch(was -> was.number() == step.number() && was.undone() != step.undone()))
                .findFirst()
                .ifPresent(step -> outside.say(words.say(
                        step.undone() ? "edit.taken-back" : "edit.made-again",
                        step.line(session.places(), session.asOf()))));
        return true;
    }

    /** Says what was just written, and offers to take it back. */
    public void written(ChangeSet set) {
        Words words = session.words();
        outside.offer(
                words.say("edit.written", new Done(session.places(), session.asOf()).line(set)),
                words.say("edit.undo"),
                this::undo);
    }
}
