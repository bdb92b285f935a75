package kakehashi.ui;

import javafx.scene.Node;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.layout.StackPane;
import kakehashi.model.value.Coded;
import kakehashi.session.Session;

/** The middle of the window: the answer on the map, as a table and in charts, one in front of the other. */
final class Tabs extends TabPane {

    private final Session session;

    Tabs(Session session, Node map, Node table, Node charts) {
        this.session = session;
        setId("tabs");
        getStyleClass().add("middle-tabs");
        setTabClosingPolicy(TabClosingPolicy.UNAVAILABLE);
        setMinSize(0, 0);
        add(kakehashi.session.Tab.MAP, new StackPane(map));
        add(kakehashi.session.Tab.TABLE, table);
        add(kakehashi.session.Tab.CHARTS, charts);
        getSelectionModel().select(session.workspace().tabProperty().get().ordinal());
        session.workspace().tabProperty().addListener((observed, before, after) -> getSelectionModel()
                .select(after.ordinal()));
        getSelectionModel().selectedIndexProperty().addListener((observed, before, after) -> session.workspace()
                .tabProperty()
                .set(kakehashi.session.Tab.values()[after.intValue()]));
    }

    private void add(Coded name, Node content) {
        Tab tab = new Tab();
        tab.setId("tab-" + name.code());
        tab.textProperty().bind(session.wordsProperty().map(words -> words.name(name)));
        tab.setContent(content);
        getTabs().add(tab);
    }
}
