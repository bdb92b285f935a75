package kakehashi.ui.edit;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import kakehashi.session.Reason;
import kakehashi.ui.control.FactColumn;
import kakehashi.ui.control.NothingHere;
import kakehashi.ui.control.Overlay;
import kakehashi.ui.control.Wish;
import org.jspecify.annotations.Nullable;

/** A list, such as of what was done, and below it what can be done with the line that is chosen. */
public abstract class ListedCard<T> extends VBox {

    private static final double WIDTH = 620;
    private static final double HEIGHT = 380;
    /** What the edge of the list and its scroll bar leave less. */
    private static final double BAR = 18;

    private final Desk desk;
    private final ListView<T> list = new ListView<>();
    private final Label problem = FactColumn.text("", "form-state");
    private final HBox foot = new HBox(8);
    private final NothingHere nothing;

    protected ListedCard(Desk desk, String id, String title, String none) {
        super(10);
        this.desk = desk;
        setId(id);
        getStyleClass().add("form");
        prefWidthProperty().bind(desk.session().preferences().textSize().scaled(WIDTH));
        list.setId(id + "-list");
        list.setAccessibleText(title);
        list.getStyleClass().addAll("bordered", "listed");
        list.setPrefHeight(HEIGHT);
        list.setMinHeight(0);
        VBox.setVgrow(list, Priority.ALWAYS);
        nothing = new NothingHere(none);
        list.setPlaceholder(nothing);
        list.setCellFactory(view -> new Cell());
        problem.setId(id + "-problem");
        problem.managedProperty().bind(problem.textProperty().map(text -> !text.isEmpty()));
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Button close = new Button(desk.words().say("ui.close"));
        close.setId(id + "-close");
        close.setMinWidth(USE_PREF_SIZE);
        close.setOnAction(event -> desk.cards().close());
        foot.getChildren().addAll(gap, close);
        foot.setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(FactColumn.text(title, "page-title"), list, problem, foot);
    }

    protected final Desk desk() {
        return desk;
    }

    protected final ListView<T> list() {
        return list;
    }

    /** What stands in the place of the lines where there are none. */
    protected final NothingHere nothing() {
        return nothing;
    }

    /** Closes the card, and lets the window hear of a wish. */
    protected final void leaveFor(Wish.Kind wish, String about) {
        Node below = this;
        for (Node node = this; node != null; node = node.getParent()) {
            below = node instanceof Overlay ? node.getParent() : below;
        }
        desk.cards().close();
        Wish.of(below, wish, about);
    }

    /** What stands below the list, in this order. */
    protected final void offer(List<Button> buttons) {
        buttons.forEach(button -> button.setMinWidth(USE_PREF_SIZE));
        foot.getChildren().addAll(0, buttons);
    }

    /**
     * Offers to open what the chosen line is about, by a button, Enter or a double click.
     *
     * @return what opens it, for other places to begin from
     */
    protected final Runnable offerToOpen(String name, Consumer<T> open) {
        Runnable opening = () ->
                Optional.ofNullable(list.getSelectionModel().getSelectedItem()).ifPresent(open);
        Button button = new Button(name);
        button.setId(getId() + "-open");
        button.setOnAction(event -> opening.run());
        button.disableProperty()
                .bind(list.getSelectionModel().selectedItemProperty().isNull());
        list.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER) {
                opening.run();
            }
        });
        list.setOnMouseClicked(event -> {
            if (event.getClickCount() == 2) {
                opening.run();
            }
        });
        offer(List.of(button));
        return opening;
    }

    public Node first() {
        return list;
    }

    /** What a line tells: what, and below it the rest. */
    protected abstract Node line(T item);

    /** Asks for the lines anew. */
    protected abstract CompletableFuture<List<T>> ask();

    protected final void show() {
        int chosen = list.getSelectionModel().getSelectedIndex();
        ask().whenComplete((items, unreadable) -> {
            if (unreadable == null) {
                list.getItems().setAll(items);
                list.getSelectionModel().select(Math.max(0, Math.min(chosen, items.size() - 1)));
            } else {
                tell(unreadable);
            }
        });
    }

    /** Shows the lines anew once something was done, or why it could not be. */
    protected final void after(CompletableFuture<Void> done) {
        done.whenComplete((shown, refused) -> {
            problem.setText("");
            if (refused != null) {
                tell(refused);
            }
            show();
        });
    }

    /** Says why something could not be done. */
    protected final void tell(Throwable refused) {
        problem.setText(new Reason(refused).in(desk.words()));
    }

    private final class Cell extends ListCell<T> {

        @Override
        protected void updateItem(@Nullable T item, boolean empty) {
            super.updateItem(item, empty);
            setText(null);
            setGraphic(empty || item == null ? null : line(item));
            // Lines wrap instead of making the list wider.
            setPrefWidth(0);
        }

        /** As the lines are when they wrap: by itself a cell asks how high they would be in some other width. */
        @Override
        protected double computePrefHeight(double width) {
            if (getGraphic() == null || list.getWidth() == 0) {
                return super.computePrefHeight(width);
            }
            double room = list.getWidth() - BAR - snappedLeftInset() - snappedRightInset();
            return snappedTopInset() + getGraphic().prefHeight(room) + snappedBottomInset();
        }
    }
}
