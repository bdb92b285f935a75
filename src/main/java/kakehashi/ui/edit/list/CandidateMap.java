package kakehashi.ui.edit.list;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import javafx.scene.control.Label;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Rectangle;
import kakehashi.map.ground.Backdrop;
import kakehashi.map.ground.BaseMap;
import kakehashi.map.ground.Borders;
import kakehashi.map.ground.Palette;
import kakehashi.map.ink.PixelPainter;
import kakehashi.map.scene.ArcScene;
import kakehashi.map.scene.Encoding;
import kakehashi.map.scene.MapContent;
import kakehashi.map.view.Spot;
import kakehashi.map.view.Viewport;
import kakehashi.model.value.Seat;
import kakehashi.session.LatestTask;
import kakehashi.session.Session;
import kakehashi.session.Task;
import kakehashi.session.Theme;
import kakehashi.ui.control.Images;

/** Where the localities lie that a name may mean, each with its number. */
final class CandidateMap extends Pane {

    private static final int WIDTH = 190;
    private static final int HEIGHT = 110;
    private static final double CLOSEST = 6.2;
    private static final double DOT = 8;

    private final Session session;
    private final LatestTask painting;
    private final ImageView picture = new ImageView();
    private CompletableFuture<BaseMap> ground = new CompletableFuture<>();

    CandidateMap(Session session) {
        this.session = session;
        painting = session.latestTask();
        setId("list-map");
        setMinSize(WIDTH, HEIGHT);
        setPrefSize(WIDTH, HEIGHT);
        setMaxSize(WIDTH, HEIGHT);
        setClip(new Rectangle(WIDTH, HEIGHT));
        setMouseTransparent(true);
        picture.setFitWidth(WIDTH);
        picture.setFitHeight(HEIGHT);
        show(List.of());
    }

    /** @param ids of localities; without any there is no map */
    void show(List<String> ids) {
        setVisible(!ids.isEmpty());
        getChildren().setAll(picture);
        if (ids.isEmpty()) {
            return;
        }
        LocalDate day = session.asOf();
        List<Seat> seats = ids.stream()
                .map(id ->
                        session.editing().atlas().locality(id).eraNearest(day).seat())
                .toList();
        double scale = getScene() == null ? 1 : getScene().getWindow().getOutputScaleX();
        Viewport around = Viewport.around(seats, WIDTH, HEIGHT, scale);
        Viewport view = around.withZoom(Math.min(CLOSEST, around.zoom()));
        paint(view);
        List<Spot> taken = new ArrayList<>();
        for (int i = 0; i < seats.size(); i++) {
            Spot at = beside(view.point(seats.get(i).lon(), seats.get(i).lat()), taken);
            taken.add(at);
            Circle dot = new Circle(at.x(), at.y(), DOT);
            dot.getStyleClass().add("candidate-dot");
            Label number = new Label(String.valueOf(i + 1));
            number.getStyleClass().add("candidate-number");
            number.setMinSize(2 * DOT, 2 * DOT);
            number.setLayoutX(at.x() - DOT);
            number.setLayoutY(at.y() - DOT);
            getChildren().addAll(dot, number);
        }
        Rectangle edge = new Rectangle(0.5, 0.5, WIDTH - 1.0, HEIGHT - 1.0);
        edge.getStyleClass().add("overview-edge");
        getChildren().add(edge);
    }

    /** Beside those that lie in one place with it, such as a province and its town. */
    private static Spot beside(Spot at, List<Spot> taken) {
        Spot free = at;
        for (Spot other : taken) {
            if (Math.hypot(free.x() - other.x(), free.y() - other.y()) < DOT) {
                free = new Spot(other.x() + 2 * DOT, other.y());
            }
        }
        return free;
    }

    private void paint(Viewport view) {
        if (!ground.isDone()) {
            ground = session.inBackground(BaseMap::loadAsNeeded);
        }
        Palette palette = session.themeProperty().get() == Theme.LIGHT ? Palette.LIGHT : Palette.DARK;
        Backdrop backdrop = Backdrop.of(
                        session.drawing().viewpointProperty().get(),
                        session.words().language())
                .with(Borders.asOf(session.editing().atlas(), session.asOf()));
        CompletableFuture<BaseMap> map = ground;
        map.whenComplete((read, unread) -> {
            if (unread != null) {
                session.messages().failed(Task.GROUND, unread);
            } else {
                painting.run(
                        turn -> new PixelPainter()
                                .paint(read, ArcScene.of(MapContent.NOTHING, backdrop, view, Encoding.of(palette))),
                        small -> picture.setImage(Images.of(small)),
                        problem -> session.messages().failed(Task.MAP, problem));
            }
        });
    }
}
