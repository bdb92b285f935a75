package kakehashi.ui.support;

import java.nio.charset.StandardCharsets;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import kakehashi.session.Opening;
import kakehashi.session.Preferences;
import kakehashi.session.Session;
import kakehashi.text.Program;
import kakehashi.text.ReleaseNotes;
import kakehashi.text.Words;
import kakehashi.ui.control.FileDesk;
import kakehashi.ui.control.Outside;
import kakehashi.ui.control.Wish;

/** Does what somebody wishes for who needs help, and tells what is new, once, after the program became another. */
public final class SupportDesk {

    private static final String SEEN = "program.version";

    private final Session session;
    private final Outside outside;
    private final FileDesk files;
    private final Place place;

    /** Where cards are laid over the window, one at a time. */
    public interface Place {

        /** @param focus what has the keys first */
        void open(VBox card, Node focus, Runnable closed);

        void close();
    }

    public SupportDesk(Session session, Outside outside, FileDesk files, Place place) {
        this.session = session;
        this.outside = outside;
        this.files = files;
        this.place = place;
    }

    /**
     * Hears what is wished for within a node.
     *
     * @param opening knows the file of the store
     */
    public void hear(Node window, Opening opening) {
        Wish.hear(window, wish -> {
            switch (wish.kind()) {
                case NEWS -> show(ReleaseNotes.in(session.words().language()));
                case HELPER_FILE -> save(opening);
                case NEWER_PROGRAM -> newer(window);
                default -> {
                    return;
                }
            }
            wish.consume();
        });
    }

    /** Tells what is new if another version of the program was here before; on the first start there is nothing new. */
    public void tellNews() {
        Preferences preferences = session.preferences();
        String now = Program.version();
        String before = preferences.choice(SEEN).orElse(now);
        preferences.rememberChoice(SEEN, now);
        if (!before.equals(now)) {
            List<ReleaseNotes> since =
                    ReleaseNotes.since(before, session.words().language());
            if (!since.isEmpty()) {
                show(since);
            }
        }
    }

    private void show(List<ReleaseNotes> notes) {
        NewsCard card = new NewsCard(session.words(), notes, place::close);
        place.open(card, card.first(), () -> {});
    }

    private void newer(Node window) {
        NewerCard card = new NewerCard(session, outside, place::close, () -> {
            place.close();
            Wish.of(window, Wish.Kind.EDITION, "");
        });
        place.open(card, card.first(), () -> {});
    }

    private void save(Opening opening) {
        Words words = session.words();
        String window = WindowCase.window(session.preferences());
        files.save(
                words.say("keep.helper.menu"),
                words.say("keep.helper.name"),
                WindowCase.form(words),
                () -> opening.forHelper(words, window).getBytes(StandardCharsets.UTF_8));
    }
}
