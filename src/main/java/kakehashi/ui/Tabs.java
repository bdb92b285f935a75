package kakehashi.ui;

import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.layout.StackPane;
import kakehashi.model.value.Coded;
import kakehashi.session.Session;

/**
 * The middle of the window: the answer on the map, as a table and in charts, one in front of the other. In a window that is
 * too narrow for anything beside it, the panes of the sides are tabs too.
 */
final class Tabs extends TabPane {

    private final Session session;
    private final Tab filters = new Tab();
    private final Tab page = new Tab();
    private final ReadOnlyBooleanWrapper aside = new ReadOnlyBooleanWrapper();

    Tabs(Session session, Node map, Node table, Node charts) {
        this.session = session;
        setId("tabs");
        getStyleClass().add("middle-tabs");
        setTabClosingPolicy(TabClosingPolicy.UNAVAILABLE);
        setMinSize(0, 0);
        add(kakehashi.session.Tab.MAP, new StackPane(map));
        add(kakehashi.session.Tab.TABLE, table);
        add(kakehashi.session.Tab.CHARTS, charts);
        name(filters, "tab-filters", session.wordsProperty().map(words -> words.say("ui.filters")));
        name(
                page,
                "tab-page",
                Bindings.createStringBinding(
                        () -> session.words().say(session.selection().isEmpty() ? "ui.list" : "ui.page"),
                        session.selectionProperty(),
                        session.wordsProperty()));
        toAnswer();
        session.workspace().tabProperty().addListener(changed -> toAnswer());
        getSelectionModel().selectedItemProperty().addListener((observed, before, after) -> {
            aside.set(after == filters || after == page);
            if (after.getUserData() instanceof kakehashi.session.Tab answer) {
                session.workspace().tabProperty().set(answer);
            }
        });
    }

    private void add(Coded name, Node content) {
        Tab tab = new Tab();
        name(tab, "tab-" + name.code(), session.wordsProperty().map(words -> words.name(name)));
        tab.setUserData(name);
        tab.setContent(content);
        getTabs().add(tab);
    }

    private static void name(Tab tab, String id, ObservableValue<String> text) {
        tab.setId(id);
        tab.textProperty().bind(text);
    }

    /** Brings the map, the table or the charts to the front, whichever was there last. */
    void toAnswer() {
        find(session.workspace().tabProperty().get()).ifPresent(getSelectionModel()::select);
    }

    private Optional<Tab> find(kakehashi.session.Tab answer) {
        return getTabs().stream().filter(tab -> tab.getUserData() == answer).findFirst();
    }

    /** Takes in the panes of the two sides. */
    void takeIn(Node left, Node right) {
        filters.setContent(left);
        page.setContent(right);
        if (!getTabs().contains(filters)) {
            getTabs().add(0, filters);
            getTabs().add(page);
        }
    }

    /** Gives back the panes of the two sides. */
    void giveBack() {
        toAnswer();
        getTabs().removeAll(List.of(filters, page));
        filters.setContent(null);
        page.setContent(null);
    }

    void toFilters() {
        getSelectionModel().select(filters);
    }

    void toPage() {
        getSelectionModel().select(page);
    }

    boolean isAtMap() {
        return getSelectionModel().getSelectedItem().getUserData() == kakehashi.session.Tab.MAP;
    }

    boolean isAtFilters() {
        return getSelectionModel().getSelectedItem() == filters;
    }

    boolean isAtPage() {
        return getSelectionModel().getSelectedItem() == page;
    }

    /** Whether one of the panes of the sides is in front. */
    ReadOnlyBooleanProperty asideProperty() {
        return aside.getReadOnlyProperty();
    }
}
