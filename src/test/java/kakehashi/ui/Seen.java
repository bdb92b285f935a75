package kakehashi.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import javafx.geometry.Bounds;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TabPane;
import javafx.scene.control.TableView;
import javafx.scene.layout.Background;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.text.Text;
import kakehashi.ui.control.WholeText;
import kakehashi.ui.map.MapPane;

/** What a reader sees of a scene graph: what is cut off, what is hard to read, and what a screen reader cannot name. */
final class Seen {

    private final Parent root;

    Seen(Parent root) {
        this.root = root;
    }

    private List<Node> nodes(Predicate<Node> which) {
        List<Node> found = new ArrayList<>();
        collect(root, which, found);
        return found;
    }

    private static void collect(Node node, Predicate<Node> which, List<Node> found) {
        if (!node.isVisible()) {
            return;
        }
        if (which.test(node)) {
            found.add(node);
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> collect(child, which, found));
        }
    }

    /** The texts of labels that show less than they say; a list and a table may shorten, and tell the rest elsewhere. */
    List<String> shortened() {
        return nodes(node -> node instanceof Labeled label
                        && WholeText.isShortened(label)
                        && !isInside(node, ListView.class)
                        && !isInside(node, TableView.class))
                .stream()
                .map(node -> ((Labeled) node).getText())
                .toList();
    }

    /** What is written, wholly or in part, outside the window, and cannot be scrolled to. */
    List<String> outside() {
        Bounds window = root.localToScene(root.getLayoutBounds());
        return nodes(node -> node instanceof Labeled label
                        && label.getText() != null
                        && !label.getText().isBlank()
                        && !isInside(node, ListView.class)
                        && !isInside(node, TableView.class)
                        && !isInside(node, ScrollPane.class))
                .stream()
                .filter(node -> {
                    Bounds bounds = node.localToScene(node.getLayoutBounds());
                    return bounds.getWidth() > 0
                            && (bounds.getMinX() < window.getMinX() - 0.5
                                    || bounds.getMaxX() > window.getMaxX() + 0.5
                                    || bounds.getMaxY() > window.getMaxY() + 0.5);
                })
                .map(node -> ((Labeled) node).getText())
                .toList();
    }

    /** The controls that the Tab key reaches and that have nothing to be called by. */
    List<String> unnamed() {
        return nodes(node -> node.isFocusTraversable() && !node.isDisabled()).stream()
                .filter(node -> !(node instanceof TabPane))
                .filter(node -> isBlank(node.getAccessibleText())
                        && isBlank(node.queryAccessibleAttribute(AccessibleAttribute.TEXT))
                        && !(node instanceof Labeled label && !isBlank(label.getText())))
                .map(Object::toString)
                .toList();
    }

    private static boolean isBlank(Object text) {
        return text == null || text.toString().isBlank();
    }

    /**
     * The texts, and icons, that stand out too little from what lies behind them. Disabled icons may, and so may what appears
     * only under the pointer or with the focus.
     */
    List<String> faint() {
        List<String> faint = new ArrayList<>();
        for (Node node : nodes(each -> each instanceof Text && !isInside(each, MapPane.class))) {
            Text text = (Text) node;
            boolean icon = text.getStyleClass().contains("ikonli-font-icon");
            if (text.getText().isBlank()
                    || icon && isDisabled(text)
                    || opacity(text) == 0
                    || !(text.getFill() instanceof Color fill)) {
                continue;
            }
            Color ground = ground(text);
            double contrast = contrast(over(fill, opacity(text), ground), ground);
            if (contrast < (icon ? 3 : 4.5)) {
                faint.add("%s %.2f %s on %s %s"
                        .formatted(icon ? "icon" : text.getText(), contrast, fill, ground, text.getParent()));
            }
        }
        return faint;
    }

    /** The marks that tell something by colour, of a style class, and stand out too little. */
    List<String> faintMarks(String styleClass) {
        return nodes(node -> node instanceof Region region
                        && region.getStyleClass().contains(styleClass)
                        && region.getBackground() != null)
                .stream()
                .filter(node -> {
                    Color ground = ground(node);
                    Color own = top(((Region) node).getBackground(), ground);
                    return contrast(over(own, opacity(node), ground), ground) < 3;
                })
                .map(Object::toString)
                .toList();
    }

    private static boolean isDisabled(Node node) {
        return node.isDisabled() || node.getParent() != null && node.getParent().isDisabled();
    }

    private static boolean isInside(Node node, Class<?> type) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (type.isInstance(at)) {
                return true;
            }
        }
        return false;
    }

    private static double opacity(Node node) {
        double opacity = 1;
        for (Node at = node; at != null; at = at.getParent()) {
            opacity *= at.getOpacity();
        }
        return opacity;
    }

    /** What lies behind a node: the backgrounds of its parents, the nearest on top. */
    private static Color ground(Node node) {
        if (node.getParent() == null) {
            return node.getScene() != null && node.getScene().getFill() instanceof Color fill ? fill : Color.WHITE;
        }
        Color below = ground(node.getParent());
        return node.getParent() instanceof Region region && region.getBackground() != null
                ? top(region.getBackground(), below)
                : below;
    }

    private static Color top(Background background, Color below) {
        Color seen = below;
        for (var fill : background.getFills()) {
            if (fill.getFill() instanceof Color colour) {
                seen = over(colour, 1, seen);
            }
        }
        return seen;
    }

    private static Color over(Color colour, double opacity, Color below) {
        double share = colour.getOpacity() * opacity;
        return new Color(
                colour.getRed() * share + below.getRed() * (1 - share),
                colour.getGreen() * share + below.getGreen() * (1 - share),
                colour.getBlue() * share + below.getBlue() * (1 - share),
                1);
    }

    /** The WCAG contrast of two opaque colours, 1 to 21. */
    static double contrast(Color one, Color other) {
        double a = luminance(one);
        double b = luminance(other);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    private static double luminance(Color colour) {
        return 0.2126 * linear(colour.getRed())
                + 0.7152 * linear(colour.getGreen())
                + 0.0722 * linear(colour.getBlue());
    }

    private static double linear(double channel) {
        return channel <= 0.04045 ? channel / 12.92 : Math.pow((channel + 0.055) / 1.055, 2.4);
    }
}
