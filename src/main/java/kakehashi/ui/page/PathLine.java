package kakehashi.ui.page;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import kakehashi.model.Atlas;
import kakehashi.model.Link;
import kakehashi.query.PairId;
import kakehashi.session.Session;
import kakehashi.ui.control.FactColumn;
import kakehashi.ui.control.SessionNames;
import kakehashi.ui.control.WrappingBar;
import org.jspecify.annotations.Nullable;

/** Where a page stands among the others, as links from the widest: region, prefecture, city; or locality, pair, tie. */
final class PathLine {

    private final FactColumn facts;
    private final Session session;
    private final List<Node> parts = new ArrayList<>();

    private PathLine(FactColumn facts) {
        this.facts = facts;
        session = facts.session();
    }

    /** Of a locality: the region and the localities that it lies in. */
    static void ofLocality(FactColumn facts, String locality) {
        PathLine path = new PathLine(facts);
        Atlas atlas = path.session.atlas();
        atlas.regionOf(locality, path.session.asOf()).ifPresent(region -> path.add(region.id()));
        List<String> around = new ArrayList<>();
        String parent = path.parent(locality);
        while (parent != null && !around.contains(parent)) {
            around.add(0, parent);
            parent = path.parent(parent);
        }
        around.forEach(path::add);
        path.show(new SessionNames(path.session).name(locality));
    }

    private @Nullable String parent(String locality) {
        return session.atlas()
                .findLocality(locality)
                .map(known -> known.eraNearest(session.asOf()).parent())
                .orElse(null);
    }

    /** Of a pair: its Vietnamese locality. */
    static void ofPair(FactColumn facts, PairId pair) {
        PathLine path = new PathLine(facts);
        path.add(pair.vietnam());
        path.show(new SessionNames(path.session).name(pair.id()));
    }

    /** Of a tie or network link: its Vietnamese locality and the pair. */
    static void ofLink(FactColumn facts, Link link, String called) {
        PathLine path = new PathLine(facts);
        path.add(link.vietnam());
        path.add(new PairId(link.vietnam(), link.japan()).id());
        path.show(called);
    }

    private void add(String id) {
        parts.add(facts.link(new SessionNames(session).name(id), id));
        parts.add(new Label("›"));
    }

    private void show(String here) {
        parts.add(FactColumn.text(here, "here"));
        // A flow pane was seen to keep the height that it had while the page was narrow.
        WrappingBar line = new WrappingBar(4);
        line.getChildren().setAll(parts);
        line.getStyleClass().add("path");
        facts.getChildren().add(line);
    }
}
