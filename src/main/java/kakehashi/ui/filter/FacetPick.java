package kakehashi.ui.filter;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Stream;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import kakehashi.query.Facet;
import kakehashi.query.Match;
import kakehashi.query.TieFilter;
import kakehashi.session.Session;
import kakehashi.text.Words;

/** What can be done with the values of one facet: choose them, each only, all but one, and how they must be met. */
final class FacetPick {

    static final KeyCombination ONLY = new KeyCodeCombination(KeyCode.ENTER, KeyCombination.ALT_DOWN);
    static final KeyCombination ALL_BUT =
            new KeyCodeCombination(KeyCode.ENTER, KeyCombination.ALT_DOWN, KeyCombination.SHIFT_DOWN);

    private final Session session;
    private final Facet facet;

    FacetPick(Session session, Facet facet) {
        this.session = session;
        this.facet = facet;
    }

    Facet facet() {
        return facet;
    }

    /** How the chosen values must be met. Schemes are always asked for, never left out: a tie has exactly one. */
    Match match() {
        return facet == Facet.SCHEME ? Match.ANY : session.asked().filter().match(facet);
    }

    /** Values chosen, as the rows show them: of schemes also those that are meant unsaid. */
    Set<String> chosen() {
        TieFilter filter = session.asked().filter();
        return facet == Facet.SCHEME ? filter.schemes() : filter.chosen(facet);
    }

    /** @return false if nothing changed: the last scheme stays on, since a map of nothing answers no question */
    boolean toggle(String value) {
        if (facet != Facet.SCHEME) {
            session.narrow(session.asked().filter().toggle(facet, value));
            return true;
        }
        Set<String> next = new LinkedHashSet<>(chosen());
        if (!next.remove(value)) {
            next.add(value);
        }
        if (next.isEmpty()) {
            return false;
        }
        session.narrow(session.asked().filter().with(facet, next.equals(TieFilter.ALL.schemes()) ? Set.of() : next));
        return true;
    }

    void only(String value) {
        session.narrow(session.asked().filter().only(facet, value));
    }

    void allBut(String value) {
        TieFilter rest = session.asked().filter().allBut(facet, value);
        session.narrow(facet == Facet.SCHEME ? rest.with(facet, rest.schemes()) : rest);
    }

    void match(Match match) {
        session.narrow(session.asked().filter().withMatch(facet, match));
    }

    /** The ways in which the values of this facet can be asked for. */
    Stream<Match> matches() {
        if (facet == Facet.SCHEME) {
            return Stream.of(Match.ANY);
        }
        return facet.canHoldSeveral() ? Stream.of(Match.values()) : Stream.of(Match.ANY, Match.NONE);
    }

    /** The menu of one value, made when it is asked for. */
    ContextMenu menu(String value) {
        Words words = session.words();
        MenuItem only = new MenuItem(words.say("ui.facet-only"));
        only.setAccelerator(ONLY);
        only.setOnAction(event -> only(value));
        MenuItem allBut = new MenuItem(words.say("ui.facet-all-but"));
        allBut.setAccelerator(ALL_BUT);
        allBut.setOnAction(event -> allBut(value));
        ContextMenu menu = new ContextMenu(only, allBut);
        if (session.asked().filter().chosen(facet).size() > 1) {
            menu.getItems().add(new SeparatorMenuItem());
            matches().filter(match -> match != match()).forEach(match -> menu.getItems()
                    .add(item(words, match)));
        }
        return menu;
    }

    MenuItem item(Words words, Match match) {
        MenuItem item = new MenuItem(words.name(match));
        item.setOnAction(event -> match(match));
        return item;
    }
}
