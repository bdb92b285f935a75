package kakehashi.ui.page;

import java.util.List;
import java.util.Objects;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Control;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.Region;
import kakehashi.model.Atlas;
import kakehashi.model.Source;
import org.jspecify.annotations.Nullable;

/**
 * The page that is shown. Where one of the same record takes its place, since somebody else has written something, what a
 * person reads or types there stays where it is: the page itself, if the next one says the same, else its scroll and the keys.
 */
final class PageInPlace {

    private final ScrollPane around;
    private @Nullable String id;
    private String says = "";
    private List<Source> sources = List.of();
    private @Nullable Object record;

    PageInPlace(ScrollPane around) {
        this.around = around;
    }

    /** Shows the page of a record. */
    void show(String of, Node page, Atlas atlas) {
        String next = signature(page);
        Object nextRecord = atlas.find(of).orElse(null);
        List<Source> nextSources = atlas.records().sources();
        boolean isOfSame = of.equals(id);
        boolean isSame = isOfSame
                && around.getContent() != null
                && next.equals(says)
                && Objects.equals(nextRecord, record)
                && nextSources.equals(sources);
        // What a link leads to is not read on the page.
        id = of;
        says = next;
        record = nextRecord;
        sources = nextSources;
        if (isSame) {
            return;
        }
        if (isOfSame && around.getContent() != null) {
            replace(page);
        } else {
            around.setContent(page);
        }
    }

    /** Shows nothing. */
    void clear() {
        id = null;
        around.setContent(null);
    }

    private void replace(Node page) {
        double hidden = hidden();
        double from = around.getVvalue() * hidden;
        Node keys = around.getScene() == null ? null : around.getScene().getFocusOwner();
        String name = keys != null && isWithin(keys) ? keys.getId() : null;
        int caret = keys instanceof TextInputControl text ? text.getCaretPosition() : -1;
        around.setContent(page);
        if (around.getScene() == null) {
            return;
        }
        around.applyCss();
        around.layout();
        Node again = name == null ? null : page.lookup("#" + name);
        if (again != null) {
            again.requestFocus();
            if (again instanceof TextInputControl text && caret >= 0) {
                text.positionCaret(Math.min(caret, text.getLength()));
            }
        }
        double now = hidden();
        around.setVvalue(now <= 0 ? 0 : Math.min(1, from / now));
    }

    private boolean isWithin(Node node) {
        Node at = node;
        while (at != null && at != around) {
            at = at.getParent();
        }
        return at == around;
    }

    /** How much of the page does not fit in. */
    private double hidden() {
        Bounds seen = around.getViewportBounds();
        return around.getContent() instanceof Region page ? Math.max(0, page.getHeight() - seen.getHeight()) : 0;
    }

    /** All that a page says that was never shown, but for the private note, in which somebody may be typing. */
    private static String signature(Node node) {
        StringBuilder said = new StringBuilder();
        collect(node, said);
        return said.toString();
    }

    private static void collect(Node node, StringBuilder said) {
        if (node instanceof PrivateNote) {
            return;
        }
        said.append(node.getClass().getSimpleName())
                .append('#')
                .append(node.getId())
                .append(node.isVisible() ? "" : "-");
        if (node instanceof Labeled labeled) {
            said.append(labeled.getText());
            if (labeled.getGraphic() != null) {
                collect(labeled.getGraphic(), said);
            }
        }
        said.append('\n');
        if (node instanceof Parent parent && !(node instanceof Control)) {
            parent.getChildrenUnmodifiable().forEach(child -> collect(child, said));
        }
    }
}
