package kakehashi.ui.control;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import kakehashi.model.Link;
import kakehashi.model.NetworkLink;
import kakehashi.model.Source;
import kakehashi.model.Tie;
import kakehashi.model.value.WebAddress;
import kakehashi.query.Choice;
import kakehashi.query.Facet;
import kakehashi.query.Match;
import kakehashi.query.PairId;
import kakehashi.query.TieFilter;
import kakehashi.query.compare.ComparisonId;
import kakehashi.query.kept.View;
import kakehashi.session.KeptViews;
import kakehashi.session.Kind;
import kakehashi.session.Session;
import kakehashi.sheet.subject.Topic;
import kakehashi.text.Words;

/** What can be done with a record, as a menu where it is seen: the same on the map, in lists, in the table and on pages. */
public final class RecordMenu {

    private final Session session;
    private final Node owner;

    /** @param owner the part of the window in which the record is seen */
    public RecordMenu(Session session, Node owner) {
        this.session = session;
        this.owner = owner;
    }

    /** Gives a node that stands for a record its menu. */
    static void on(Session session, Node node, String id) {
        node.setOnContextMenuRequested(event -> {
            new RecordMenu(session, node).show(id, event, List.of());
            event.consume();
        });
    }

    /** A right press selects nothing. */
    public static void sparing(Node node) {
        node.addEventFilter(MouseEvent.MOUSE_PRESSED, event -> {
            if (event.getButton() == MouseButton.SECONDARY) {
                event.consume();
            }
        });
    }

    /**
     * Opens the menu of a record where it was asked for.
     *
     * @param besides what else can be done there
     */
    public void show(String id, ContextMenuEvent event, List<MenuItem> besides) {
        List<MenuItem> items = new ArrayList<>(items(id));
        items.addAll(besides);
        show(items, event);
    }

    /** Opens a menu where it was asked for. */
    public void show(List<MenuItem> items, ContextMenuEvent event) {
        ContextMenu menu = new ContextMenu();
        menu.setId("record-menu");
        menu.getItems().setAll(items);
        menu.show(owner, event.getScreenX(), event.getScreenY());
    }

    /** What can be done with a record; nothing with one that is not known. */
    public List<MenuItem> items(String id) {
        Words words = session.words();
        Optional<Kind> kind = Kind.of(session.atlas(), id);
        if (kind.isEmpty()) {
            return List.of();
        }
        Node root = root();
        List<MenuItem> items = new ArrayList<>();
        items.add(item("menu-open", words.say("ui.menu-open"), () -> session.select(id)));
        narrowing(id, kind.get())
                .ifPresent(narrowed -> items.add(item(
                        "menu-narrow",
                        words.say("page.narrow"),
                        () -> session.narrow(narrowed.apply(session.asked().filter())))));
        items.addAll(comparing(id, kind.get(), root));
        if (Topic.of(session.meanings(), id).id() != null) {
            items.add(item("menu-sheet", words.say("ui.menu-sheet"), () -> {
                session.select(id);
                Wish.of(root, Wish.Kind.SHEET, id);
            }));
        }
        if (hasLinks(id, kind.get())) {
            items.add(item("menu-export", words.say("ui.menu-export"), () -> {
                session.select(id);
                Wish.of(root, Wish.Kind.EXPORT, id);
            }));
        }
        if (isBetweenTwo(kind.get()) && session.readOnly(words).isEmpty()) {
            items.add(item(
                    "menu-add-event", words.say("edit.menu-add-event"), () -> Wish.of(root, Wish.Kind.ADD_EVENT, id)));
        }
        if ((kind.get() == Kind.LOCALITY || kind.get() == Kind.PAIR)
                && session.readOnly(words).isEmpty()) {
            items.add(item("menu-add-tie", words.say("edit.menu-add-tie"), () -> Wish.of(root, Wish.Kind.ADD_TIE, id)));
        }
        if (hasForm(kind.get()) && session.readOnly(words).isEmpty()) {
            items.add(item("menu-correct", words.say("edit.menu-correct"), () -> Wish.of(root, Wish.Kind.CORRECT, id)));
        }
        if (canMerge(id, kind.get()) && session.readOnly(words).isEmpty()) {
            items.add(item("menu-merge", words.say("edit.menu-merge"), () -> Wish.of(root, Wish.Kind.MERGE, id)));
        }
        if (session.atlas().find(id).isPresent() && kind.get() != Kind.NETWORK_LINK) {
            items.add(item("menu-history", words.say("edit.menu-history"), () -> Wish.of(root, Wish.Kind.HISTORY, id)));
        }
        Optional<Source> source = session.atlas().findSource(id);
        Optional<String> address = source.map(Source::original).filter(url -> url != null && WebAddress.isSound(url));
        address.ifPresent(url -> items.add(
                item("menu-browse", words.say("ui.menu-browse"), () -> Wish.of(root, Wish.Kind.BROWSE, url))));
        String name = new SessionNames(session).name(id);
        items.add(item(
                "menu-copy",
                words.say("ui.menu-copy"),
                () -> Wish.copy(root, told(id, name), words.say("ui.fact-copied", name))));
        items.add(item(
                "menu-copy-link",
                words.say("ui.menu-copy-link"),
                () -> Wish.copy(root, address.orElseGet(() -> line(id)), words.say("ui.menu-link-copied", name))));
        return items;
    }

    /** Whether something can have happened there between two localities. */
    private static boolean isBetweenTwo(Kind kind) {
        return kind == Kind.TIE || kind == Kind.PAIR || kind == Kind.LOCALITY;
    }

    /** Whether there are links that a file for another program could hold. */
    private boolean hasLinks(String id, Kind kind) {
        return switch (kind) {
            case TIE, NETWORK_LINK -> true;
            case LOCALITY -> !session.meanings().linksOf(id).isEmpty();
            case PAIR ->
                ends(id).stream()
                        .flatMap(ends -> session.meanings().linksOf(ends.vietnam()).stream()
                                .filter(row -> row.link().japan().equals(ends.japan())))
                        .findAny()
                        .isPresent();
            default -> false;
        };
    }

    /** Whether a form holds all of it. */
    private static boolean hasForm(Kind kind) {
        return switch (kind) {
            case TIE, LOCALITY, NETWORK, PARTY, SOURCE -> true;
            default -> false;
        };
    }

    /** Whether there can be another record of the same thing: of a tie, where its pair has another one. */
    private boolean canMerge(String id, Kind kind) {
        return switch (kind) {
            case NETWORK, PARTY, SOURCE -> true;
            case TIE ->
                ends(id).stream()
                                .flatMap(ends -> session.atlas().ties().stream()
                                        .filter(tie -> tie.vietnam().equals(ends.vietnam())
                                                && tie.japan().equals(ends.japan())))
                                .count()
                        > 1;
            default -> false;
        };
    }

    /** What hears of wishes: what the menu was opened on may be gone by then, as when another page comes. */
    private Node root() {
        return owner.getScene() == null ? owner : owner.getScene().getRoot();
    }

    /** An item that shows its text as it is, with whatever signs are in it. */
    static MenuItem item(String id, String text, Runnable action) {
        MenuItem item = new MenuItem(text);
        item.setId(id);
        item.setMnemonicParsing(false);
        item.setOnAction(event -> action.run());
        return item;
    }

    /** To both ends of a link or pair, to either locality of a comparison, or to what a facet has as a value. */
    private Optional<UnaryOperator<TieFilter>> narrowing(String id, Kind kind) {
        return switch (kind) {
            case TIE, NETWORK_LINK, PAIR ->
                ends(id).map(ends -> new Choice(Set.of(ends.vietnam(), ends.japan()), Match.ALL))
                        .map(both -> filter -> filter.with(Facet.LOCALITY, both));
            case COMPARISON ->
                ComparisonId.of(session.atlas(), id)
                        .map(compared -> Set.of(compared.one(), compared.other()))
                        .map(either -> filter -> filter.with(Facet.LOCALITY, either));
            case LOCALITY -> Optional.of(filter -> filter.only(Facet.LOCALITY, id));
            case REGION -> Optional.of(filter -> filter.only(Facet.REGION, id));
            case PARTY -> Optional.of(filter -> filter.only(Facet.PARTY, id));
            case HANDOVER, MATCH, AHEAD, KNOWN, NETWORK, SOURCE -> Optional.empty();
        };
    }

    /** The two ends of a link or pair. */
    private Optional<PairId> ends(String id) {
        return session.atlas()
                .findLink(id)
                .map(link -> new PairId(link.vietnam(), link.japan()))
                .or(() -> PairId.of(session.atlas(), id));
    }

    private List<MenuItem> comparing(String id, Kind kind, Node root) {
        Words words = session.words();
        if (kind == Kind.LOCALITY) {
            Optional<String> selected = session.selection()
                    .filter(other -> !other.equals(id))
                    .filter(other -> session.atlas().findLocality(other).isPresent());
            List<MenuItem> items = new ArrayList<>();
            selected.ifPresent(other -> items.add(item(
                    "menu-compare-selected",
                    words.say("ui.menu-compare-selected", session.places().full(other, session.asOf())),
                    () -> session.select(new ComparisonId(other, id).id()))));
            items.add(item("menu-compare", words.say("page.compare"), () -> {
                session.select(id);
                Wish.of(root, Wish.Kind.COMPARE, id);
            }));
            return items;
        }
        return ends(id).stream()
                .map(ends -> item(
                        "menu-compare",
                        words.say("page.compare-both"),
                        () -> session.select(new ComparisonId(ends.vietnam(), ends.japan()).id())))
                .toList();
    }

    /** A tie with what it is, how it stands and its sources; a source as it is cited; else the name. */
    private String told(String id, String name) {
        Words words = session.words();
        Optional<Source> source = session.atlas().findSource(id);
        if (source.isPresent()) {
            return Statement.cite(words, source.get());
        }
        return session.atlas().findLink(id).map(link -> told(link, name)).orElse(name);
    }

    private String told(Link link, String name) {
        Stream<String> sources = link instanceof Tie tie
                ? tie.events().stream().flatMap(event -> event.sources().stream())
                : ((NetworkLink) link)
                        .networks().stream()
                                .flatMap(network -> session.atlas().findNetwork(network).stream())
                                .flatMap(network -> network.sources().stream());
        return new Statement(
                        link.id(),
                        name,
                        new SessionNames(session).about(link),
                        sources.distinct()
                                .flatMap(each -> session.atlas().findSource(each).stream())
                                .toList())
                .quoted(session.words(), session.atlas().edition());
    }

    /** The line of a view that shows the record. */
    private String line(String id) {
        View now = new KeptViews(session).now();
        return new View(now.filter(), now.asOf(), now.look(), now.language(), id).line();
    }
}
