package kakehashi.ui.control;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import kakehashi.model.Edition;
import kakehashi.model.Source;
import kakehashi.model.Tie;
import kakehashi.model.TieEvent;
import kakehashi.model.value.WebAddress;
import kakehashi.session.Session;
import kakehashi.text.Words;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** A column of facts under headings, from which pages are built. Each fact can be copied together with its source. */
public final class FactColumn extends VBox {

    /** More sources than this would make a menu longer than a page. */
    private static final int MOST_SOURCES = 6;

    private static final int LONGEST_TITLE = 48;

    private final Session session;
    private final Outside outside;
    private final String record;

    /** @param record id of the record that the facts are about */
    public FactColumn(Session session, Outside outside, String record) {
        this.session = session;
        this.outside = outside;
        this.record = record;
        getStyleClass().add("facts");
    }

    public Session session() {
        return session;
    }

    String record() {
        return record;
    }

    public void title(String kicker, String text) {
        getChildren().addAll(text(kicker, "kicker"), title(text));
    }

    private static Label title(String text) {
        Label title = text(text, "page-title");
        title.setId("page-title");
        return title;
    }

    /** The title of a record of which a form holds all, with the pencil that opens it. */
    public void titleOfRecord(String kicker, String text) {
        Label title = title(text);
        title.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(title, Priority.ALWAYS);
        HBox line = new HBox(6, title);
        if (session.readOnly(session.words()).isEmpty()) {
            Button pencil = correct(text, record);
            pencil.getStyleClass().remove("copy-fact");
            line.getChildren().add(pencil);
        }
        line.getStyleClass().add("fact");
        line.setAlignment(Pos.TOP_LEFT);
        RecordMenu.on(session, line, record);
        getChildren().addAll(text(kicker, "kicker"), line);
    }

    /** A heading of a section that holds nothing. */
    public void empty(String heading) {
        heading(heading);
        sentence(session.words().say("ui.none-on-record"));
    }

    public void heading(String text) {
        getChildren().add(text(text, "section"));
    }

    /** A heading with what can be done there beside it. */
    public void heading(String text, Node beside) {
        Label heading = text(text, "section");
        heading.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(heading, Priority.ALWAYS);
        HBox line = new HBox(6, heading, beside);
        line.setAlignment(Pos.BOTTOM_LEFT);
        getChildren().add(line);
    }

    /** A sentence that is not a fact of the record. */
    public void sentence(String text) {
        getChildren().add(text(text, "quiet"));
    }

    public void fact(String label, String value, List<Source> sources) {
        fact(label, value, sources, text(value, "value"));
    }

    /** A fact shown by a node of its own, such as a link; {@code value} is the same in words. */
    public void fact(String label, String value, List<Source> sources, Node shown) {
        VBox stack = new VBox(1, text(label, "name"), shown);
        row(stack, new Statement(record, label, value, sources));
    }

    /** A fact that follows from one event of the record, and is corrected there. */
    public void fact(String label, String value, List<Source> sources, TieEvent from) {
        VBox stack = new VBox(1, text(label, "name"), text(value, "value"));
        row(stack, new Statement(record + " " + from.id(), label, value, sources));
    }

    /** A fact that no form of this record holds, such as the name of another record. */
    public void told(String label, String value, List<Source> sources, Node shown) {
        VBox stack = new VBox(1, text(label, "name"), shown);
        row(stack, new Statement(record, label, value, sources), null);
    }

    /** An event or another block that shows its sources below itself. */
    public void cited(Statement fact, Node shown) {
        row(new VBox(2, shown, sources(fact.sources())), fact);
    }

    /** A fact whose node shows all that is to be seen of it. */
    public void row(Region content, Statement fact) {
        row(content, fact, corrected(fact));
    }

    /**
     * A fact of a record that is no tie, which the form of the record holds.
     *
     * @param part of the record, such as {@code members[3]}
     */
    public void own(String part, Statement fact, Node shown) {
        VBox stack = new VBox(1, text(fact.label(), "name"), shown);
        boolean corrected = session.readOnly(session.words()).isEmpty();
        row(stack, fact, corrected ? fact.about() + " " + part : null);
    }

    private void row(Region content, Statement fact, @Nullable String corrected) {
        content.setMinWidth(0);
        HBox.setHgrow(content, Priority.ALWAYS);
        // One above the other they take no more room from the fact than one alone.
        VBox doing = new VBox(copy(fact));
        if (corrected != null) {
            doing.getChildren().add(0, correct(fact.label(), corrected));
        }
        HBox row = new HBox(6, content, doing);
        row.getStyleClass().add("fact");
        row.setAlignment(Pos.TOP_LEFT);
        row.setOnContextMenuRequested(event -> menu(row, fact, corrected, event));
        getChildren().add(row);
    }

    /** Of a tie's fact that may be changed here what is corrected; else null. */
    private @Nullable String corrected(Statement fact) {
        boolean isOfTie = session.readOnly(session.words()).isEmpty()
                && session.atlas()
                        .findLink(fact.about())
                        .filter(Tie.class::isInstance)
                        .isPresent();
        return isOfTie ? fact.record() : null;
    }

    private Button correct(String label, String corrected) {
        Words words = session.words();
        Button correct = new Button(null, new FontIcon(Feather.EDIT_2));
        correct.getStyleClass().addAll("flat", "button-icon", "small", "copy-fact", "correct-fact");
        correct.setTooltip(new Tooltip(words.say("edit.correct")));
        correct.setAccessibleText(words.say("edit.correct-this", label));
        correct.setOnAction(event -> Wish.of(correct, Wish.Kind.CORRECT, corrected));
        correct.setMinSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        return correct;
    }

    private Button copy(Statement fact) {
        Words words = session.words();
        Button copy = new Button(null, new FontIcon(Feather.COPY));
        copy.getStyleClass().addAll("flat", "button-icon", "small", "copy-fact");
        copy.setTooltip(new Tooltip(words.say("ui.copy-fact")));
        copy.setAccessibleText(words.say("ui.copy-this-fact", fact.label()));
        copy.setOnAction(event -> copyQuoted(fact));
        copy.setMinSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        return copy;
    }

    private void copyQuoted(Statement fact) {
        Words words = session.words();
        outside.copy(fact.quoted(words, session.atlas().edition()), words.say("ui.fact-copied", fact.label()));
    }

    /** A page has many facts, so the menu of one is made when it is asked for. */
    private void menu(Node row, Statement fact, @Nullable String corrected, ContextMenuEvent event) {
        Words words = session.words();
        Edition edition = session.atlas().edition();
        List<MenuItem> items = new ArrayList<>(List.of(
                RecordMenu.item("copy-fact", words.say("ui.copy-fact"), () -> copyQuoted(fact)),
                RecordMenu.item(
                        "report-fact",
                        words.say("ui.report-mistake"),
                        () -> outside.copyLetter(session, fact.report(words, edition)))));
        if (corrected != null) {
            Node root = row.getScene().getRoot();
            items.add(RecordMenu.item(
                    "correct-fact", words.say("edit.menu-correct"), () -> Wish.of(root, Wish.Kind.CORRECT, corrected)));
            boolean isEvent = corrected.equals(fact.record()) && !corrected.equals(fact.about());
            if (isEvent) {
                items.add(RecordMenu.item(
                        "rivals-of-fact",
                        words.say("edit.menu-rivals"),
                        () -> Wish.of(root, Wish.Kind.RIVALS, corrected)));
            }
        }
        fact.sources().stream()
                .limit(MOST_SOURCES)
                .forEach(source -> items.add(RecordMenu.item(
                        "open-" + source.id(),
                        words.say("ui.menu-source", shortly(source.title())),
                        () -> session.select(source.id()))));
        new RecordMenu(session, row).show(items, event);
        event.consume();
    }

    private static String shortly(String title) {
        return title.codePointCount(0, title.length()) <= LONGEST_TITLE
                ? title
                : title.substring(0, title.offsetByCodePoints(0, LONGEST_TITLE - 1)) + "…";
    }

    /** The sources that events name, each once. */
    public List<Source> sourcesOf(Collection<TieEvent> events) {
        Set<String> ids = events.stream()
                .flatMap(event -> event.sources().stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
        return sourcesOf(ids);
    }

    /** The sources with these ids, as far as the atlas knows them. */
    public List<Source> sourcesOf(Set<String> ids) {
        return ids.stream()
                .flatMap(id -> session.atlas().findSource(id).stream())
                .toList();
    }

    /** The sources, each as a link to its page and one that opens it in the browser. */
    public Node sources(List<Source> sources) {
        VBox links = new VBox();
        links.getStyleClass().add("sources");
        sources.forEach(source -> links.getChildren().add(source(source)));
        return links;
    }

    private Node source(Source source) {
        Words words = session.words();
        Hyperlink page = link(source.title(), source.id());
        page.getStyleClass().add("source");
        page.setTooltip(new Tooltip(Statement.cite(words, source)));
        String url = source.original();
        if (url == null || !WebAddress.isSound(url)) {
            return page;
        }
        Button open = new Button(null, new FontIcon(Feather.EXTERNAL_LINK));
        open.getStyleClass().addAll("flat", "button-icon", "small", "open-source");
        open.setTooltip(new Tooltip(words.say("ui.open-source", url)));
        open.setAccessibleText(words.say("ui.open-source", source.title()));
        open.setMinSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        open.setOnAction(event -> outside.browse(url));
        HBox line = new HBox(2, page, open);
        line.setAlignment(Pos.TOP_LEFT);
        return line;
    }

    /** The address of a source, which opens in the browser. */
    public Hyperlink address(Source source, String url) {
        Hyperlink link = new Hyperlink(url);
        link.setWrapText(true);
        link.getStyleClass().add("source");
        link.setAccessibleText(session.words().say("ui.open-source", source.title()));
        link.setOnAction(event -> {
            outside.browse(url);
            link.setVisited(false);
        });
        return link;
    }

    /** A link that selects another record; it begins with a capital letter, save for titles of sources. */
    public Hyperlink link(String text, String id) {
        Hyperlink link = new Hyperlink(session.atlas().findSource(id).isPresent() ? text : Words.opening(text));
        link.setWrapText(true);
        link.setMinHeight(Region.USE_PREF_SIZE);
        link.setId("go-" + id);
        link.getStyleClass().add("go");
        link.setOnAction(event -> session.select(id));
        RecordMenu.on(session, link, id);
        return link;
    }

    /** Links beside each other, as many in a line as fit. */
    public static FlowPane beside(List<? extends Node> links) {
        FlowPane flow = new FlowPane(12, 1);
        flow.getStyleClass().add("beside");
        // As narrow as the panel can be made, so that it never asks for more than it is given.
        flow.setPrefWrapLength(120);
        flow.getChildren().addAll(links);
        // By itself it would never be narrower than its longest child, and cut off the whole page.
        flow.setMinWidth(0);
        links.forEach(link -> {
            if (link instanceof Region region) {
                region.maxWidthProperty().bind(flow.widthProperty());
            }
        });
        return flow;
    }

    public static Label text(String text, String styleClass) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.getStyleClass().add(styleClass);
        return label;
    }
}
