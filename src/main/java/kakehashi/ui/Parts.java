package kakehashi.ui;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.Parent;
import org.jspecify.annotations.Nullable;

/** The parts of the window, from each of which a key leads to the first control of the next. */
record Parts(List<Parent> parts) {

    /** @param by 1 for the next part, -1 for the one before; those that have no control are passed over */
    void step(int by) {
        int here = here();
        IntStream.rangeClosed(1, parts.size())
                .map(far -> Math.floorMod((here < 0 && by < 0 ? 0 : here) + far * by, parts.size()))
                .mapToObj(parts::get)
                .filter(Parts::isSeen)
                .flatMap(part -> first(part).stream())
                .findFirst()
                .ifPresent(Node::requestFocus);
    }

    /** The number of the part that has the focus, or -1. */
    private int here() {
        return IntStream.range(0, parts.size())
                .filter(part -> isWithin(parts.get(part)))
                .findFirst()
                .orElse(-1);
    }

    private static boolean isWithin(Parent part) {
        @Nullable Node at = part.getScene() == null ? null : part.getScene().getFocusOwner();
        while (at != null && at != part) {
            at = at.getParent();
        }
        return at != null;
    }

    /** A pane may stand in a tab that is not in front. */
    private static boolean isSeen(Node part) {
        return part.isVisible() && (part.getParent() == null || isSeen(part.getParent()));
    }

    private static Optional<Node> first(Node node) {
        if (!node.isVisible() || node.isDisabled() || node.getScene() == null) {
            return Optional.empty();
        }
        if (node.isFocusTraversable()) {
            return Optional.of(node);
        }
        return node instanceof Parent parent
                ? parent.getChildrenUnmodifiable().stream()
                        .flatMap(child -> first(child).stream())
                        .findFirst()
                : Optional.empty();
    }
}
