package kakehashi.session;

import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import kakehashi.store.Notice;
import kakehashi.text.Told;
import org.jspecify.annotations.Nullable;

/**
 * What the person is told and stays until it is closed: what the store noticed, and what went wrong. A failure also goes
 * once its task succeeds, and only the last of each task is kept. Ui thread only.
 */
public final class Messages {

    private static final Logger LOG = Logger.getLogger("kakehashi");

    private final ObservableList<Message> all = FXCollections.observableArrayList();
    private final ObservableList<Message> view = FXCollections.unmodifiableObservableList(all);

    /** @param noticed as the store was opened */
    Messages(List<Notice> noticed) {
        noticed.forEach(notice -> all.add(new Message(null, notice, "")));
    }

    /** Those that were not closed, the oldest first. */
    public ObservableList<Message> all() {
        return view;
    }

    /** Says what was done to the store, until it is closed. */
    void notice(Told told) {
        all.add(new Message(null, told, ""));
    }

    /**
     * Says that a task failed, and why.
     *
     * @param about what its sentence names, where it does
     */
    public void failed(Task task, Throwable problem, String about) {
        Told reason = new Reason(problem);
        say(task, words -> words.name(task, reason.in(words), about), problem);
    }

    /** Says that a task failed, and why. */
    public void failed(Task task, Throwable problem) {
        failed(task, problem, "");
    }

    /**
     * Says that a task failed, in other words than its own.
     *
     * @param told the whole sentence, where more can be said than that the task failed
     */
    public void say(Task task, Told told, Throwable problem) {
        LOG.log(Level.WARNING, task.code(), problem);
        Message next = new Message(task, told, new Reason(problem).details());
        int before = indexOf(task);
        if (before < 0) {
            all.add(next);
        } else if (!all.get(before).details().equals(next.details())) {
            all.set(before, next);
        }
    }

    /** Takes away what was said of an earlier failure of a task. */
    public void worked(Task task) {
        int before = indexOf(task);
        if (before >= 0) {
            all.remove(before);
        }
    }

    /** Says how a task ended; to be given to what completes on the ui thread. */
    public void ended(Task task, @Nullable Throwable problem) {
        if (problem == null) {
            worked(task);
        } else {
            failed(task, problem);
        }
    }

    public void close(Message message) {
        all.remove(message);
    }

    private int indexOf(Task task) {
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i).task() == task) {
                return i;
            }
        }
        return -1;
    }
}
