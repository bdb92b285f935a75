package kakehashi.ui.preview;

import java.util.List;
import java.util.stream.IntStream;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.geometry.Bounds;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import kakehashi.session.Session;
import kakehashi.sheet.PagePictures;
import org.jspecify.annotations.Nullable;

/** The pages of a proof below each other, to be scrolled and zoomed. Draws those that are seen and their neighbours. */
final class PreviewPages extends ScrollPane {

    /** Zooms that follow the size of the window, instead of a number. */
    static final double FIT_WIDTH = 0;

    static final double FIT_PAGE = -1;

    private static final double SMALLEST = 0.25;
    private static final double LARGEST = 4;
    private static final double STEP = 1.2;
    private static final double EDGE = 14;
    private static final double GAP = 12;

    private final Session session;
    private final VBox column = new VBox(GAP);
    private final StackPane ground = new StackPane(column);
    private final DoubleProperty wanted = new SimpleDoubleProperty(FIT_WIDTH);
    private final ReadOnlyDoubleWrapper zoom = new ReadOnlyDoubleWrapper(1);
    private final ReadOnlyIntegerWrapper page = new ReadOnlyIntegerWrapper();
    private @Nullable PagePictures pictures;

    PreviewPages(Session session) {
        this.session = session;
        setId("preview-pages");
        getStyleClass().add("preview-pages");
        column.setStyle("-fx-padding: " + EDGE);
        column.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        setContent(ground);
        setFitToWidth(true);
        setFocusTraversable(true);
        // One that came and went would change the width that the pages are fitted to.
        setVbarPolicy(ScrollBarPolicy.ALWAYS);
        viewportBoundsProperty().addListener((observed, before, after) -> {
            ground.setMinHeight(after.getHeight());
            if (before.getWidth() != after.getWidth() || before.getHeight() != after.getHeight()) {
                layOut();
            }
        });
        vvalueProperty().addListener(moved -> look());
        column.heightProperty().addListener(changed -> look());
        wanted.addListener(changed -> layOut());
        addEventFilter(ScrollEvent.SCROLL, this::wheel);
    }

    /** Shows another file, from where the last one was read. */
    void show(PagePictures next) {
        pictures = next;
        List<PagePictures.Size> sizes = next.sizes();
        while (column.getChildren().size() > sizes.size()) {
            column.getChildren().remove(column.getChildren().size() - 1);
        }
        while (column.getChildren().size() < sizes.size()) {
            column.getChildren().add(new PageView(session, column.getChildren().size()));
        }
        layOut();
        look();
    }

    /** Shows the file from its first page. */
    void showFromTop(PagePictures next) {
        setVvalue(0);
        show(next);
    }

    int pages() {
        return column.getChildren().size();
    }

    /** The page in the middle of what is seen, from 0. */
    ReadOnlyIntegerProperty pageProperty() {
        return page.getReadOnlyProperty();
    }

    /** The present zoom; 1 is the size on paper. */
    ReadOnlyDoubleProperty zoomProperty() {
        return zoom.getReadOnlyProperty();
    }

    /** The zoom asked for: a number, {@link #FIT_WIDTH} or {@link #FIT_PAGE}. */
    DoubleProperty wantedProperty() {
        return wanted;
    }

    /** One step larger or smaller. */
    void step(int steps) {
        wanted.set(Math.max(SMALLEST, Math.min(LARGEST, zoom.get() * Math.pow(STEP, steps))));
    }

    /** Shows a page from its top. */
    void go(int to) {
        if (to >= 0 && to < pages()) {
            double hidden = hidden();
            setVvalue(hidden == 0 ? 0 : Math.max(0, Math.min(1, (topOf(to) - EDGE) / hidden)));
            // The last page may not reach the top.
            page.set(to);
        }
    }

    /** Whether all that is seen is drawn from the file shown last. */
    boolean isDrawn() {
        List<PageView> views = views();
        return pictures != null
                && IntStream.range(0, views.size()).filter(this::isNear).allMatch(i -> views.get(i)
                        .isDrawn());
    }

    private List<PageView> views() {
        return column.getChildren().stream().map(PageView.class::cast).toList();
    }

    private void wheel(ScrollEvent event) {
        if (event.isShortcutDown() && event.getDeltaY() != 0) {
            step(event.getDeltaY() > 0 ? 1 : -1);
            event.consume();
        }
    }

    private void layOut() {
        PagePictures shown = pictures;
        Bounds room = getViewportBounds();
        if (shown != null && !shown.sizes().isEmpty() && room.getWidth() > 0) {
            PagePictures.Size size = shown.sizes().get(0);
            zoom.set(zoom(size, room.getWidth() - 2 * EDGE, room.getHeight() - 2 * EDGE));
            views().forEach(view -> view.show(shown, zoom.get()));
            look();
        }
    }

    private double zoom(PagePictures.Size size, double width, double height) {
        if (wanted.get() > 0) {
            return wanted.get();
        }
        double toWidth = PageView.zoomToWidth(size, width);
        double fit = wanted.get() == FIT_PAGE ? Math.min(toWidth, PageView.zoomToHeight(size, height)) : toWidth;
        return Math.max(SMALLEST, Math.min(LARGEST, fit));
    }

    /** Draws what is near, forgets what is far, and tells which page is in the middle. */
    private void look() {
        if (getScene() == null || getScene().getWindow() == null) {
            return;
        }
        double pixelScale = getScene().getWindow().getOutputScaleX();
        double middle = top() + getViewportBounds().getHeight() / 2;
        int nearest = 0;
        for (int i = 0; i < pages(); i++) {
            PageView view = views().get(i);
            if (isNear(i)) {
                view.draw(pixelScale);
            } else {
                view.forget();
            }
            if (topOf(i) <= middle) {
                nearest = i;
            }
        }
        page.set(nearest);
    }

    private double top() {
        return getVvalue() * hidden();
    }

    /** How much of the column does not fit into what is seen. */
    private double hidden() {
        return Math.max(0, topOf(pages()) - GAP + EDGE - getViewportBounds().getHeight());
    }

    /** Where a page begins in the column, whether or not that is laid out already. */
    private double topOf(int page) {
        return EDGE
                + views().stream()
                        .limit(page)
                        .mapToDouble(view -> view.getPrefHeight() + GAP)
                        .sum();
    }

    /** Whether a page is seen, or is next to what is. */
    private boolean isNear(int page) {
        double height = getViewportBounds().getHeight();
        return topOf(page + 1) > top() - height && topOf(page) < top() + 2 * height;
    }
}
