package kakehashi.ui;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;
import kakehashi.model.value.Language;
import kakehashi.query.Facet;
import kakehashi.query.TieFilter;
import kakehashi.ui.page.DetailPanel;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;

/** Tests of the real window on the frozen edition, each class with a window and a store of its own. */
public abstract class InTheWindow {

    @TempDir
    static Path folder;

    protected static AtlasWindow window;

    @BeforeAll
    static void open() throws Exception {
        window = AtlasWindow.open(
                store(), Map.of("street-map.folder", folder.resolve("tiles").toString()));
    }

    @AfterAll
    static void close() {
        window.close();
    }

    protected static Path store() {
        return folder.resolve("atlas.kakehashi");
    }

    /** Back to how the window opened, with every tie and in English. */
    protected static void asOpened() throws Exception {
        window.reset();
        window.until(() -> window.session().answer().ties()
                        == window.session().atlas().ties().size()
                && window.session().words().language() == Language.EN);
    }

    protected static Optional<Node> find(String query) {
        return window.robot().lookup(query).tryQuery();
    }

    protected static String said(String id) {
        return find("#" + id).map(node -> ((Labeled) node).getText()).orElse("");
    }

    protected static Stream<Labeled> labels(Parent within) {
        return within.lookupAll("*").stream().filter(Labeled.class::isInstance).map(Labeled.class::cast);
    }

    /** Everything that is written on the page at the right. */
    protected static String page() {
        return labels(window.the(DetailPanel.class)).map(Labeled::getText).collect(Collectors.joining("\n"));
    }

    /** Everything that is written in a part of the window. */
    protected static List<String> writtenIn(String id) {
        return labels((Parent) find("#" + id).orElseThrow())
                .map(Labeled::getText)
                .filter(Objects::nonNull)
                .toList();
    }

    /** Sets off a button or a link as a click does. */
    protected static void fire(String id) {
        window.act(((ButtonBase) find("#" + id).orElseThrow())::fire);
    }

    /** The menu of a record, while it is open. */
    protected static Optional<ContextMenu> menu() {
        return Window.getWindows().stream()
                .filter(ContextMenu.class::isInstance)
                .map(ContextMenu.class::cast)
                .filter(each -> "record-menu".equals(each.getId()) && each.isShowing())
                .findFirst();
    }

    /** What the menu of a record offers, once it is open. */
    protected static List<String> offered() throws Exception {
        window.until(() -> menu().isPresent());
        return menu().orElseThrow().getItems().stream()
                .map(item -> Objects.requireNonNullElse(item.getId(), ""))
                .toList();
    }

    protected static void chooseInMenu(String id) throws Exception {
        window.until(() -> menu().isPresent());
        MenuItem item = menu().orElseThrow().getItems().stream()
                .filter(each -> id.equals(each.getId()))
                .findFirst()
                .orElseThrow();
        window.act(() -> {
            menu().orElseThrow().hide();
            item.fire();
        });
    }

    protected static void select(String id) throws Exception {
        window.act(() -> window.session().select(id));
        window.until(() -> find("#page-title").isPresent());
    }

    protected static void narrow(TieFilter filter) {
        window.act(() -> window.session().narrow(filter));
    }

    /** Gives a control the focus and presses Space, as one does without a mouse. */
    protected static void press(Node control) {
        window.act(control::requestFocus);
        window.robot().type(KeyCode.SPACE);
    }

    protected static Button heading(Facet facet) {
        return (Button) find("#facet-" + facet.code() + " .facet-heading").orElseThrow();
    }

    protected static void unfold(Facet facet) {
        if (find("#facet-" + facet.code() + " .facet-row").isEmpty()) {
            window.act(heading(facet)::fire);
        }
    }

    protected static CheckBox box(Facet facet, String value) {
        return (CheckBox) find("#facet-" + facet.code() + " #value-" + value)
                .orElseThrow()
                .lookup(".check-box");
    }
}
