package kakehashi.ui.support;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import kakehashi.text.ReleaseNotes;
import kakehashi.text.Words;
import kakehashi.ui.control.FactColumn;

/** What is new in the program, the newest version first. */
final class NewsCard extends VBox {

    private static final double WIDTH = 560;
    private static final double HEIGHT = 420;

    private final Button close = new Button();

    NewsCard(Words words, List<ReleaseNotes> notes, Runnable done) {
        super(12);
        setId("news");
        VBox all = new VBox(8);
        for (ReleaseNotes version : notes) {
            all.getChildren().add(FactColumn.text(words.say("ui.news-version", version.version()), "event-head"));
            version.lines().forEach(line -> all.getChildren().add(FactColumn.text(line, "value")));
        }
        ScrollPane scroll = new ScrollPane(all);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.prefViewportHeightProperty().bind(Bindings.min(all.heightProperty(), HEIGHT));
        close.setId("news-close");
        close.setText(words.say("ui.close"));
        close.getStyleClass().add("accent");
        close.setDefaultButton(true);
        close.setOnAction(event -> done.run());
        setPrefWidth(WIDTH);
        getChildren().addAll(FactColumn.text(words.say("ui.news"), "page-title"), scroll, close);
    }

    Node first() {
        return close;
    }
}
