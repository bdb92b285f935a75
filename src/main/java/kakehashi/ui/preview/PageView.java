package kakehashi.ui.preview;

import javafx.scene.AccessibleRole;
import javafx.scene.image.ImageView;
import javafx.scene.layout.StackPane;
import kakehashi.session.Session;
import kakehashi.session.Task;
import kakehashi.sheet.PagePictures;
import kakehashi.ui.control.Images;
import org.jspecify.annotations.Nullable;

/** One page on the screen. Until it is drawn at a new size, or anew, the last picture stands in for it. */
final class PageView extends StackPane {

    /** 96 to an inch, as points are 72 to it. */
    private static final double PIXELS_TO_A_POINT = 96.0 / 72;

    private final Session session;
    private final int page;
    private final ImageView view = new ImageView();
    private @Nullable PagePictures pictures;
    private @Nullable PagePictures drawn;
    private double drawnScale;
    private boolean drawing;
    private boolean failed;

    PageView(Session session, int page) {
        this.session = session;
        this.page = page;
        getStyleClass().add("sheet-page");
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setMinSize(USE_PREF_SIZE, USE_PREF_SIZE);
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        view.fitWidthProperty().bind(widthProperty());
        view.fitHeightProperty().bind(heightProperty());
        getChildren().add(view);
    }

    /** Another file, at its size on the screen; it is drawn when asked for. */
    void show(PagePictures next, double zoom) {
        pictures = next;
        PagePictures.Size size = next.sizes().get(page);
        setPrefSize(
                Math.round(size.width() * zoom * PIXELS_TO_A_POINT),
                Math.round(size.height() * zoom * PIXELS_TO_A_POINT));
    }

    /**
     * Draws the page in the background unless it is drawn.
     *
     * @param pixelScale physical pixels to a logical one
     */
    void draw(double pixelScale) {
        PagePictures source = pictures;
        if (source != null && !drawing) {
            double scale =
                    getPrefWidth() * pixelScale / source.sizes().get(page).width();
            if (source != drawn || scale != drawnScale) {
                drawing = true;
                session.inBackground(() -> source.paint(page, scale)).whenComplete((picture, problem) -> {
                    drawing = false;
                    tell(problem);
                    if (picture != null) {
                        drawn = source;
                        drawnScale = scale;
                        view.setImage(Images.of(picture));
                        draw(pixelScale);
                    }
                });
            }
        }
    }

    /** What is told of a page is taken back only when that page could be drawn. */
    private void tell(@Nullable Throwable problem) {
        if (problem != null || failed) {
            session.messages().ended(Task.PAGE, problem);
        }
        failed = problem != null;
    }

    /** Whether it shows the present file in its present size. */
    boolean isDrawn() {
        return drawn != null && drawn == pictures && !drawing;
    }

    /** Gives its picture up; it is far from what is seen. */
    void forget() {
        if (!drawing) {
            drawn = null;
            view.setImage(null);
        }
    }

    /** How many times its natural size a page is drawn to be so wide. */
    static double zoomToWidth(PagePictures.Size size, double width) {
        return width / (size.width() * PIXELS_TO_A_POINT);
    }

    static double zoomToHeight(PagePictures.Size size, double height) {
        return height / (size.height() * PIXELS_TO_A_POINT);
    }
}
