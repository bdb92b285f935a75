package kakehashi.ui;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import kakehashi.model.Edition;
import kakehashi.model.Source;
import kakehashi.session.Session;
import kakehashi.text.Words;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** A column of facts under headings, from which pages are built. Each fact can be copied together with its source. */
final class Facts extends VBox {

    private final Session session;
    private final Outside outside;
    private final String record;

    /** @param record id of the record that the facts are about */
    Facts(Session session, Outside outside, String record) {
        this.session = session;
        this.outside = outside;
        this.record = record;
        getStyleClass().add("facts");
    }

    void title(String kicker, String text) {
        Label above = new Label(kicker);
        above.getStyleClass().add("kicker");
        Label title = new Label(text);
        title.setId("page-title");
        title.getStyleClass().add("page-title");
        title.setWrapText(true);
        getChildren().addAll(above, title);
    }

    void heading(String text) {
        Label heading = new Label(text);
        heading.getStyleClass().add("section");
        heading.setWrapText(true);
        getChildren().add(heading);
    }

    /** A sentence that is not a fact of the record. */
    void sentence(String text) {
        getChildren().add(text(text, "quiet"));
    }

    void fact(String label, String value, List<Source> sources) {
        fact(label, value, sources, text(value, "value"));
    }

    /** A fact shown by a node of its own, such as a link; {@code value} is the same in words. */
    void fact(String label, String value, List<Source> sources, Node shown) {
        Fact fact = new Fact(record, label, value, sources);
        Label name = text(label, "name");
        VBox stack = new VBox(1, name, shown);
        stack.setMinWidth(0);
        HBox.setHgrow(stack, Priority.ALWAYS);
        row(stack, fact);
    }

    /** An event or another block that shows its sources below itself. */
    void cited(Fact fact, Node shown) {
        VBox stack = new VBox(2, shown, sources(fact.sources()));
        stack.setMinWidth(0);
        HBox.setHgrow(stack, Priority.ALWAYS);
        row(stack, fact);
    }

    private void row(Node content, Fact fact) {
        HBox row = new HBox(6, content, copy(fact));
        row.getStyleClass().add("fact");
        row.setAlignment(Pos.TOP_LEFT);
        getChildren().add(row);
    }

    private Button copy(Fact fact) {
        Words words = session.words();
        Edition edition = session.atlas().edition();
        Button copy = new Button(null, new FontIcon(Feather.COPY));
        copy.getStyleClass().addAll("flat", "button-icon", "small", "copy-fact");
        copy.setTooltip(new Tooltip(words.say("ui.copy-fact")));
        copy.setAccessibleText(words.say("ui.copy-this-fact", fact.label()));
        copy.setOnAction(event -> outside.copy(fact.quoted(words, edition), words.say("ui.fact-copied", fact.label())));
        MenuItem same = new MenuItem(words.say("ui.copy-fact"));
        same.setOnAction(event -> copy.fire());
        MenuItem mistake = new MenuItem(words.say("ui.report-mistake"));
        mistake.setOnAction(event -> outside.copy(fact.report(words, edition), words.say("ui.report-copied")));
        copy.setContextMenu(new ContextMenu(same, mistake));
        copy.setMinSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        return copy;
    }

    /** The sources as links that open in the browser. */
    Node sources(List<Source> sources) {
        FlowPane links = new FlowPane(10, 0);
        links.getStyleClass().add("sources");
        for (Source source : sources) {
            links.getChildren().add(source(source));
        }
        links.setPrefWrapLength(120);
        return links;
    }

    private Node source(Source source) {
        Words words = session.words();
        String url = source.url();
        if (url == null) {
            return text(source.title(), "quiet");
        }
        Hyperlink link = new Hyperlink(source.title());
        link.setWrapText(true);
        link.getStyleClass().add("source");
        link.setTooltip(new Tooltip(Fact.cite(words, source)));
        link.setAccessibleText(words.say("ui.open-source", source.title()));
        link.setOnAction(event -> {
            outside.browse(url);
            link.setVisited(false);
        });
        return link;
    }

    /** A link that selects another record. */
    Hyperlink link(String text, String id) {
        Hyperlink link = new Hyperlink(text);
        link.setWrapText(true);
        link.setId("go-" + id);
        link.getStyleClass().add("go");
        link.setOnAction(event -> session.select(id));
        return link;
    }

    static Label text(String text, String styleClass) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.getStyleClass().add(styleClass);
        return label;
    }
}
