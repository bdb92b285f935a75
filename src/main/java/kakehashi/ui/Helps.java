package kakehashi.ui;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import kakehashi.session.Session;
import kakehashi.text.Words;
import kakehashi.ui.help.HelpDesk;
import org.jspecify.annotations.Nullable;

/** What helps in the window: the handbook, begun at the chapter of the part where the focus is, and the card of its parts and keys. */
final class Helps {

    /** Of the parts in their order; empty where no chapter tells of one more than of others. */
    private static final List<String> CHAPTERS = List.of("", "01-find", "06-map", "", "02-read", "");

    private final Session session;
    private final HelpDesk desk;
    private final Cards cards;
    private final Parent window;
    private List<Node> parts = List.of();

    Helps(Session session, HelpDesk desk, Cards cards, Parent window) {
        this.session = session;
        this.desk = desk;
        this.cards = cards;
        this.window = window;
    }

    /** @param parts of the window: top, filter, tabs, time, page and foot */
    void explain(List<Node> parts) {
        this.parts = List.copyOf(parts);
    }

    /** Opens the handbook. */
    void handbook() {
        Scene scene = window.getScene();
        desk.open(scene.getWindow(), chapterOf(scene.getFocusOwner()));
    }

    private @Nullable String chapterOf(@Nullable Node focus) {
        for (Node node = focus; node != null; node = node.getParent()) {
            int part = parts.indexOf(node);
            if (part >= 0) {
                return CHAPTERS.get(part).isEmpty() ? null : CHAPTERS.get(part);
            }
        }
        return null;
    }

    /** Shows the window with its parts named, the terms, and the keys. */
    void card() {
        HelpCard help = new HelpCard(session.words(), window, tour(), cards::close);
        cards.open(help, help.first(), () -> {});
    }

    private List<WindowTour.Part> tour() {
        Words words = session.words();
        return List.of(
                new WindowTour.Part(parts.get(0), words.say("ui.tour-top"), words.say("ui.tour-top-for")),
                new WindowTour.Part(parts.get(1), words.say("ui.tour-filter"), words.say("ui.tour-filter-for")),
                new WindowTour.Part(parts.get(2), words.say("ui.tour-tabs"), words.say("ui.tour-tabs-for")),
                new WindowTour.Part(parts.get(3), words.say("ui.tour-time"), words.say("ui.tour-time-for")),
                new WindowTour.Part(parts.get(4), words.say("ui.tour-page"), words.say("ui.tour-page-for")),
                new WindowTour.Part(parts.get(5), words.say("ui.tour-foot"), words.say("ui.tour-foot-for")));
    }
}
