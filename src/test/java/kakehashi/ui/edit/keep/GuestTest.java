package kakehashi.ui.edit.keep;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;
import kakehashi.Frozen;
import kakehashi.model.Change;
import kakehashi.model.Party;
import kakehashi.model.Tie;
import kakehashi.model.value.PartyKind;
import kakehashi.model.value.Trilingual;
import kakehashi.session.Session;
import kakehashi.store.AtlasStore;
import kakehashi.ui.InTheWindow;
import kakehashi.ui.control.Wish;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Somebody else's store beside one's own: looked at, and changes taken from it; its file stays as it is. */
class GuestTest extends InTheWindow {

    private Path other;
    private byte[] before;

    @BeforeEach
    void fill() throws Exception {
        other = Frozen.store(store().resolveSibling("colleague.kakehashi"));
        try (AtlasStore store = Frozen.stores().open(other, progress -> {})) {
            Tie tie = store.load().ties().get(1);
            Party party = new Party("colleagues", new Trilingual("Their Office", "", ""), PartyKind.COMPANY);
            store.write(Frozen.change(
                    new Change(tie, Frozen.stated(tie, "As the colleague states it")), new Change(null, party)));
        }
        // What its office's own program left beside it, so that what is there afterwards was left by this one.
        for (Path beside : leftBeside(other)) {
            Files.delete(beside);
        }
        before = Files.readAllBytes(other);
    }

    private static List<Path> leftBeside(Path file) throws IOException {
        try (Stream<Path> all = Files.list(file.resolveSibling(""))) {
            return all.filter(each -> each.getFileName().toString().startsWith(file.getFileName() + "."))
                    .filter(Files::isRegularFile)
                    .toList();
        }
    }

    @Test
    void what_is_no_store_and_what_was_cut_off_are_told_apart_and_nothing_is_opened() throws Exception {
        Path letter = Files.writeString(store().resolveSibling("letter.kakehashi"), "Dear colleague, ".repeat(500));
        Path half = Files.write(store().resolveSibling("half.kakehashi"), Arrays.copyOf(before, before.length / 2));
        refuse(letter, "letter.kakehashi is not a store of this program. It was left as it is. Choose another file.");
        refuse(half, "half.kakehashi is damaged or was not copied to its end. Nothing was changed.");
        assertThat(find("#guest")).isEmpty();
        assertThat(leftBeside(half)).isEmpty();
    }

    private static void refuse(Path file, String said) throws Exception {
        window.act(() -> Wish.of(find("#window-menu").orElseThrow(), Wish.Kind.OTHER_STORE, file.toString()));
        window.until(() -> writtenIn("messages").stream().anyMatch(text -> text.contains(said)));
    }

    private static void open(Path file) throws Exception {
        window.act(() -> Wish.of(find("#window-menu").orElseThrow(), Wish.Kind.OTHER_STORE, file.toString()));
        window.until(() -> find("#guest").isPresent());
    }

    private static String stated() {
        return window.session().atlas().ties().get(1).typeAsStated();
    }

    @Test
    void what_it_would_bring_is_seen_taken_as_one_step_and_undone() throws Exception {
        Session session = window.session();
        String own = stated();
        open(other);
        assertThat(writtenIn("guest")).anyMatch(text -> text.contains("2 records were added or changed there"));
        fire("guest-take");
        window.until(() -> find("#take").isPresent());
        assertThat(writtenIn("take")).anyMatch(text -> text.contains(own + " → As the colleague states it"));
        fire("take-all");
        window.until(() -> stated().equals("As the colleague states it"));
        assertThat(session.atlas().findParty("colleagues")).isPresent();
        window.until(() -> find("#take").isEmpty());

        window.act(session::undo);
        window.until(() -> stated().equals(own));
        assertThat(session.atlas().findParty("colleagues")).isEmpty();
        assertThat(Files.readAllBytes(other)).isEqualTo(before);
    }

    @Test
    void what_is_unticked_is_left() throws Exception {
        String own = stated();
        open(other);
        fire("guest-take");
        window.until(() -> find("#take").isPresent());
        ListView<?> list = (ListView<?>) find("#take-list").orElseThrow();
        window.until(() -> list.getItems().size() == 2);
        int tie = ((Change) list.getItems().get(0)).after() instanceof Tie ? 0 : 1;
        window.act(() -> {
            list.requestFocus();
            list.getSelectionModel().select(tie);
        });
        window.robot().type(KeyCode.SPACE);
        window.until(() -> ((Button) find("#take-all").orElseThrow()).getText().contains("this change"));
        fire("take-all");
        window.until(() -> window.session().atlas().findParty("colleagues").isPresent());
        window.until(() -> find("#take").isEmpty());
        assertThat(stated()).isEqualTo(own);

        window.act(window.session()::undo);
        window.until(() -> window.session().atlas().findParty("colleagues").isEmpty());
    }

    @Test
    void where_both_changed_the_same_a_person_is_asked() throws Exception {
        Session session = window.session();
        String own = stated();
        Tie tie = session.atlas().ties().get(1);
        window.act(() -> session.change(Frozen.change(new Change(tie, Frozen.stated(tie, "As we state it")))));
        window.until(() -> stated().equals("As we state it"));
        open(other);
        fire("guest-take");
        window.until(() -> find("#take-all").isPresent());
        fire("take-all");
        window.until(() -> find("#take").isEmpty() && find("#meet").isPresent());
        assertThat(writtenIn("meet"))
                .anyMatch(text -> text.contains("colleague.kakehashi says"))
                .anyMatch(text -> text.contains("Your store says"));
        assertThat(writtenIn("meet")).contains("Take all from colleague.kakehashi", "Keep all of mine");
        assertThat(stated()).isEqualTo("As we state it");
        fire("meet-back");
        window.until(() -> find("#meet").isEmpty() && find("#take").isPresent());
        fire("take-close");
        window.until(() -> find("#take").isEmpty());
        window.act(session::undo);
        window.until(() -> stated().equals(own));
    }

    @Test
    void a_second_window_shows_a_copy_that_cannot_be_changed() throws Exception {
        open(other);
        fire("guest-look");
        window.until(() -> beside() != null);
        Stage stage = beside();
        assertThat(stage.getTitle()).contains("colleague.kakehashi");
        window.until(() -> stage.getScene().lookup("#read-only") != null);
        assertThat(((Labeled) stage.getScene().lookup("#read-only")).getText()).contains("a copy, opened to look at");
        window.act(stage::hide);
        assertThat(Files.readAllBytes(other)).isEqualTo(before);
        assertThat(leftBeside(other)).isEmpty();
        assertThat(other.resolveSibling("colleague.kakehashi.backups")).doesNotExist();
        window.act(() -> window.session().change(Frozen.change(window.session().atlas(), "The first works on")));
        window.until(() -> window.session().atlas().ties().get(0).typeAsStated().equals("The first works on"));
    }

    private static Stage beside() {
        return (Stage) Window.getWindows().stream()
                .filter(each -> each instanceof Stage stage && stage != window.stage() && stage.getTitle() != null)
                .findFirst()
                .orElse(null);
    }
}
