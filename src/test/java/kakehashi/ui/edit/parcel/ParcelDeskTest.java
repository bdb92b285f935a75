package kakehashi.ui.edit.parcel;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Set;
import javafx.event.ActionEvent;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import kakehashi.Frozen;
import kakehashi.model.Change;
import kakehashi.model.Tie;
import kakehashi.session.Session;
import kakehashi.session.parcel.Parcels;
import kakehashi.session.parcel.Since;
import kakehashi.store.AtlasStore;
import kakehashi.ui.InTheWindow;
import kakehashi.ui.control.Wish;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A colleague's change file in the window, and one of one's own. */
class ParcelDeskTest extends InTheWindow {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-24T08:00:00Z"), ZoneOffset.UTC);

    private Path file;

    @BeforeEach
    void make() throws Exception {
        Path other = Frozen.store(store().resolveSibling("colleague.kakehashi"));
        file = other.resolveSibling("colleague.kakehashi-changes");
        try (AtlasStore store = Frozen.stores().open(other, progress -> {})) {
            Tie tie = store.load().ties().get(1);
            store.write(Frozen.change(new Change(tie, Frozen.stated(tie, "As the colleague states it")))
                    .signed(CLOCK.instant(), "Lan", null));
            new Parcels(store, CLOCK)
                    .made(Since.edition(store), Set.of(), "Lan")
                    .write(file);
        }
    }

    private static void wish(Wish.Kind kind, String text, String card) throws Exception {
        window.act(() -> Wish.of(find("#window-menu").orElseThrow(), kind, text));
        window.until(() -> find(card).isPresent());
    }

    private static String stated() {
        return window.session().atlas().ties().get(1).typeAsStated();
    }

    @Test
    void each_change_is_seen_with_who_did_it_before_it_is_taken_in_and_can_be_taken_back() throws Exception {
        Session session = window.session();
        String own = stated();
        wish(Wish.Kind.CHANGES, file.toString(), "#arrival");
        assertThat(writtenIn("arrival"))
                .anyMatch(text -> text.contains(own + " → As the colleague states it"))
                .anyMatch(text -> text.contains("Lan (24 November 2026)"))
                .anyMatch(text -> text.contains("does not prove who wrote the file"));
        fire("arrival-take");
        window.until(() -> stated().equals("As the colleague states it")
                && find("#arrival").isEmpty());
        window.act(session::undo);
        window.until(() -> stated().equals(own));
    }

    @Test
    void where_both_say_otherwise_a_person_chooses() throws Exception {
        Session session = window.session();
        Tie tie = session.atlas().ties().get(1);
        String own = stated();
        window.act(() -> session.change(Frozen.change(new Change(tie, Frozen.stated(tie, "As we state it")))));
        window.until(() -> stated().equals("As we state it"));
        wish(Wish.Kind.CHANGES, file.toString(), "#arrival");
        assertThat(writtenIn("arrival")).anyMatch(text -> text.contains("1 to decide"));
        fire("arrival-take");
        window.until(() -> find("#meet").isPresent());
        assertThat(writtenIn("meet"))
                .anyMatch(text -> text.contains("Lan (24 November 2026) wrote"))
                .anyMatch(text -> text.contains("Your atlas and colleague.kakehashi-changes say different things"));
        fire("meet-back");
        window.until(() -> find("#arrival").isPresent());
        fire("arrival-take");
        window.until(() -> find("#meet").isPresent());
        window.act(() -> ((Labeled) find("#meet-all-theirs").orElseThrow()).fireEvent(new ActionEvent()));
        fire("meet-save");
        window.until(() -> stated().equals("As the colleague states it"));
        window.until(() -> find("#meet").isEmpty() && find("#arrival").isEmpty());
        window.act(session::undo);
        window.until(() -> stated().equals("As we state it"));
        window.act(session::undo);
        window.until(() -> stated().equals(own));
    }

    @Test
    void a_damaged_file_is_told_and_opens_nothing() throws Exception {
        Files.writeString(file, Files.readString(file).replace("colleague", "colleaguE"));
        window.act(() -> Wish.of(find("#window-menu").orElseThrow(), Wish.Kind.CHANGES, file.toString()));
        window.until(() -> labels((Parent) window.stage().getScene().getRoot())
                .anyMatch(label -> String.valueOf(label.getText()).contains("damaged or was altered")));
        assertThat(find("#arrival")).isEmpty();
    }

    @Test
    void a_day_that_is_none_is_told_in_the_card_of_ones_own_changes() throws Exception {
        wish(Wish.Kind.SEND_CHANGES, "", "#pack");
        window.act(() -> ((TextField) find("#pack-since").orElseThrow()).setText("soon"));
        fire("pack-save");
        window.until(() -> writtenIn("pack").stream().anyMatch(text -> text.contains("This is no day")));
        fire("pack-close");
        window.until(() -> find("#pack").isEmpty());
    }
}
