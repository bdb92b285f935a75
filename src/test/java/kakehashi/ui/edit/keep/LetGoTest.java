package kakehashi.ui.edit.keep;

import java.lang.ref.WeakReference;
import java.util.List;
import javafx.scene.Node;
import kakehashi.session.Session;
import kakehashi.ui.InTheWindow;
import org.junit.jupiter.api.Test;

/** What is left of a window that was filled anew, as after a restore: nothing. */
class LetGoTest extends InTheWindow {

    private static List<WeakReference<?>> shown() {
        Session session = window.session();
        return List.of(new WeakReference<Node>(find("#facet-scheme").orElseThrow()), new WeakReference<>(session));
    }

    private static void reopen() throws Exception {
        WeakReference<Session> before = new WeakReference<>(window.session());
        window.act(() -> window.opening().reopen(() -> words -> "Opened anew"));
        window.until(() -> window.opening().sessionProperty().get() != null
                && window.session() != before.get()
                && find("#facet-scheme").isPresent());
    }

    @Test
    void a_window_that_was_filled_anew_holds_nothing_of_what_it_showed() throws Exception {
        // Nothing is pressed here: the hands of the tests remember what they have pressed.
        List<WeakReference<?>> left = shown();
        reopen();
        window.until(() -> {
            System.gc();
            return left.stream().allMatch(one -> one.get() == null);
        });
    }
}
