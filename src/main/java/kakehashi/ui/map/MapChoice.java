package kakehashi.ui.map;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import kakehashi.map.scene.ArcScene;
import kakehashi.map.scene.Hit;
import kakehashi.session.Session;
import org.jspecify.annotations.Nullable;

/**
 * A short list of what lies under one point of the map, to choose from with mouse or keys. The line under the pointer, or
 * the one that the keys are on, is raised on the map.
 */
final class MapChoice extends VBox {

    private static final double ROW = 42;
    private static final double WIDTH = 340;
    private static final int ROWS = 6;
    private static final double AWAY = 8;
    private static final double EDGE = 4;

    private final Session session;
    private final MapTip tip;
    private final MapHover hover;
    private final Label title = new Label();
    private final ListView<Hit> list = new ListView<>();
    private @Nullable ArcScene scene;
    private Consumer<Hit> taken = hit -> {};

    MapChoice(Session session, MapTip tip, MapHover hover) {
        this.session = session;
        this.tip = tip;
        this.hover = hover;
        setId("map-choice");
        setManaged(false);
        setVisible(false);
        getStyleClass().add("map-choice");
        title.getStyleClass().add("panel-title");
        list.getStyleClass().add("dense");
        list.fixedCellSizeProperty().bind(session.preferences().textSize().scaled(ROW));
        list.setCellFactory(view -> new Cell());
        list.accessibleTextProperty().bind(title.textProperty());
        getChildren().addAll(title, list);
        list.getSelectionModel().selectedItemProperty().addListener((observed, before, after) -> raise(after));
        list.focusedProperty().addListener((observed, before, after) -> {
            if (!after) {
                close();
            }
        });
        list.setOnMouseClicked(event -> take());
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) {
                take();
                event.consume();
            } else if (event.getCode() == KeyCode.ESCAPE) {
                close();
                event.consume();
            }
        });
    }

    /** @param then told of what was chosen */
    void onTaken(Consumer<Hit> then) {
        taken = then;
    }

    private void take() {
        Hit chosen = list.getSelectionModel().getSelectedItem();
        if (chosen != null && isVisible()) {
            close();
            taken.accept(chosen);
        }
    }

    private void raise(@Nullable Hit hit) {
        if (hit != null && scene != null && isVisible()) {
            hover.raise(scene, MapTip.raisedBy(hit, scene));
        }
    }

    /** Opens beside a point of the parent. */
    void open(List<Hit> hits, ArcScene under, double x, double y) {
        scene = under;
        boolean places = hits.get(0).kind().isSpot();
        title.setText(
                places
                        ? session.words().say("ui.map-places-here", hits.size())
                        : session.words().say("ui.map-ties-here", hits.size()));
        list.getItems().setAll(hits);
        list.setPrefSize(
                session.preferences().textSize().scaled(WIDTH).get(),
                Math.min(ROWS, hits.size()) * list.getFixedCellSize() + 2);
        Region parent = (Region) getParent();
        autosize();
        // Beside the pointer, not under it, where the pointer would choose a line at once.
        boolean fits = x + AWAY + getWidth() + EDGE <= parent.getWidth();
        double left = fits ? x + AWAY : x - AWAY - getWidth();
        double top = Math.min(y + AWAY, parent.getHeight() - getHeight() - EDGE);
        relocate(Math.max(EDGE, Math.round(left)), Math.max(EDGE, Math.round(top)));
        tip.setVisible(false);
        setVisible(true);
        list.getSelectionModel().clearAndSelect(0);
        list.requestFocus();
    }

    /** Closes it; the focus goes back to the map. */
    void close() {
        if (isVisible()) {
            setVisible(false);
            hover.clear();
            if (list.isFocused()) {
                getParent().requestFocus();
            }
        }
    }

    private final class Cell extends ListCell<Hit> {

        private final Label name = new Label();
        private final Label about = new Label();
        private final Region mark = new Region();
        private final VBox lines;

        Cell() {
            about.getStyleClass().add("quiet");
            HBox second = new HBox(6, mark, about);
            second.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
            lines = new VBox(name, second);
            lines.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
            setPrefWidth(0);
            hoverProperty().addListener((observed, before, after) -> {
                if (after && getItem() != null) {
                    list.getSelectionModel().select(getIndex());
                }
            });
        }

        @Override
        protected void updateItem(@Nullable Hit hit, boolean empty) {
            super.updateItem(hit, empty);
            ArcScene under = scene;
            if (empty || hit == null || under == null) {
                setGraphic(null);
                return;
            }
            name.setText(tip.title(hit, under));
            about.setText(tip.about(hit, under));
            mark.getStyleClass().setAll(hit.kind().isSpot() ? "place-mark" : "scheme-mark");
            under.curve(hit.id()).ifPresent(curve -> mark.getStyleClass()
                    .add("scheme-" + curve.link().scheme().code()));
            setGraphic(lines);
        }
    }
}
