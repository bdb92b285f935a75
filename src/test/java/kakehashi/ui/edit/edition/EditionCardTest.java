package kakehashi.ui.edit.edition;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import kakehashi.Frozen;
import kakehashi.TieDraft;
import kakehashi.model.Change;
import kakehashi.model.Tie;
import kakehashi.store.edition.EditionMaking;
import kakehashi.store.seeds.SeedCopy;
import kakehashi.ui.InTheWindow;
import kakehashi.ui.control.Wish;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An edition in the window: looked at, trusted, taken over, decided where it meets own changes, and read afterwards. */
class EditionCardTest extends InTheWindow {

    @TempDir
    static Path folder;

    private static void wish(Wish.Kind kind, String text) {
        window.act(() -> Wish.of(find("#window-menu").orElseThrow(), kind, text));
    }

    private static boolean isOffered(String id) {
        return find("#" + id).filter(node -> !((Button) node).isDisabled()).isPresent();
    }

    private static Tie tie() {
        return (Tie) window.session()
                .editing()
                .atlas()
                .find(Frozen.atlas().ties().get(0).key())
                .orElseThrow();
    }

    private static Path edition(String version, String stated) throws Exception {
        Tie tie = Frozen.atlas().ties().get(0);
        Path seeds = SeedCopy.into(folder.resolve("seeds-" + version));
        SeedCopy.replace(seeds, "manifest.json", "2026.11.1", version);
        SeedCopy.replace(seeds, "ties/" + tie.vietnam() + ".json", tie.typeAsStated(), stated);
        Path file = folder.resolve(version + ".kakehashi-edition");
        EditionMaking.write(seeds, null, file);
        return file;
    }

    @Test
    void an_edition_is_looked_at_taken_over_and_decided_and_its_changes_are_read() throws Exception {
        Tie before = tie();
        window.act(() -> window.session()
                .change(Frozen.change(new Change(
                        before, TieDraft.like(before).stated("as we have it").tie()))));
        window.until(() -> tie().typeAsStated().equals("as we have it"));

        wish(Wish.Kind.EDITION, edition("2026.12.1", "as the edition has it").toString());
        window.until(() -> find("#edition").isPresent());
        assertThat(writtenIn("edition"))
                .anyMatch(text -> text.contains("Edition 2026.12.1"))
                .anyMatch(text -> text.contains("Nobody has signed"))
                .anyMatch(text -> text.contains("One thing that you changed"));
        window.until(() -> writtenIn("edition-list").stream()
                .anyMatch(text -> text.contains("the edition says “as the edition has it”; you say “as we have it”")));
        assertThat(isOffered("edition-take")).isFalse();
        press(find("#edition-trust").orElseThrow());
        window.until(() -> isOffered("edition-take"));
        press(find("#edition-take").orElseThrow());
        window.until(() -> find("#edition").isEmpty()
                && window.session().atlas().edition().version().equals("2026.12.1"));
        assertThat(tie().typeAsStated()).isEqualTo("as we have it");

        window.until(
                () -> find("#questions-open").filter(node -> node.isVisible()).isPresent());
        press(find("#questions-open").orElseThrow());
        window.until(() -> isOffered("questions-theirs"));
        assertThat(isOffered("questions-both")).isFalse();
        assertThat(writtenIn("questions-list")).anyMatch(text -> text.equals("Before: " + before.typeAsStated()));
        press(find("#questions-theirs").orElseThrow());
        window.until(() -> tie().typeAsStated().equals("as the edition has it"));
        window.until(() ->
                ((ListView<?>) find("#questions-list").orElseThrow()).getItems().isEmpty());
        press(find("#questions-close").orElseThrow());
        window.until(
                () -> find("#questions-open").filter(node -> node.isVisible()).isEmpty());

        wish(Wish.Kind.EDITIONS, "");
        window.until(() -> find("#editions").isPresent()
                && writtenIn("editions").stream()
                        .anyMatch(text -> text.contains("Since 2026.11.1: edition 2026.12.1")));
        press(find("#editions-close").orElseThrow());
        window.until(() -> find("#editions").isEmpty());
    }
}
