package kakehashi.ui;

import java.util.List;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import kakehashi.text.Words;

/** The window with its parts named, the terms, and the keys: a card beside the handbook, for a glance. */
final class HelpCard extends VBox {

    private static final double WIDTH = 1000;
    private static final double HEIGHT = 680;

    /** Of a small window the card leaves so much free on all sides together. */
    private static final double MARGIN = 48;

    /** Of the card's width, which the picture of the window takes. */
    private static final double PICTURE = 0.55;

    private final TabPane tabs = new TabPane();

    /**
     * @param window the window that is explained, as it stands now
     * @param parts what of it is named, in the order in which it is read
     */
    HelpCard(Words words, Parent window, List<WindowTour.Part> parts, Runnable done) {
        setId("help");
        Label title = new Label(words.say("ui.help"));
        title.getStyleClass().add("page-title");
        double width = Math.min(WIDTH, window.getLayoutBounds().getWidth() - MARGIN);
        tabs.setTabClosingPolicy(TabPane.TabClosingPolicy.UNAVAILABLE);
        tabs.getTabs()
                .addAll(
                        tab("help-window", words.say("ui.help-window"), new WindowTour(window, parts, width * PICTURE)),
                        tab("help-terms", words.say("ui.help-terms"), new TermHelp(words)),
                        tab("help-keys", words.say("ui.keys"), new KeyHelp(words)));
        VBox.setVgrow(tabs, Priority.ALWAYS);
        Button close = new Button(words.say("ui.close"));
        close.setId("help-close");
        close.getStyleClass().add("accent");
        close.setDefaultButton(true);
        close.setOnAction(event -> done.run());
        setSpacing(12);
        setPrefSize(width, Math.min(HEIGHT, window.getLayoutBounds().getHeight() - MARGIN));
        getChildren().addAll(title, tabs, close);
    }

    private static Tab tab(String id, String name, Region content) {
        content.setPadding(new Insets(12, 0, 0, 0));
        ScrollPane scroll = new ScrollPane(content);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        Tab tab = new Tab(name, scroll);
        tab.setId(id);
        return tab;
    }

    /** Where the focus belongs first: with the arrows to the next tab, with Tab into it. */
    Node first() {
        return tabs;
    }
}
