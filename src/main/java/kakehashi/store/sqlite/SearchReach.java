package kakehashi.store.sqlite;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import kakehashi.model.Atlas;
import kakehashi.model.Change;
import kakehashi.model.ChangeSet;
import kakehashi.model.Link;
import kakehashi.model.NetworkLink;
import kakehashi.model.RecordKey;
import kakehashi.model.Tie;
import kakehashi.model.TieEvent;
import kakehashi.store.rows.RowKey;

/** Which entries of the search index may say something else after a change set: its records', and those found by their names. */
final class SearchReach {

    private final Set<RowKey> reached = new LinkedHashSet<>();
    private final Set<String> named = new HashSet<>();
    private final Set<String> networks = new HashSet<>();

    private SearchReach() {}

    static Set<RowKey> of(ChangeSet set, Atlas before, Atlas after) {
        SearchReach reach = new SearchReach();
        for (Change change : set.changes()) {
            reach.add(change.key(), List.of(before, after));
        }
        reach.addThoseThatName(before, after);
        return reach.reached;
    }

    private void add(RecordKey key, List<Atlas> atlases) {
        reached.add(RowKey.of(key));
        switch (key.kind()) {
            case LOCALITY -> addPlace(key.id(), atlases);
            case ALIAS -> addPlace(key.id().substring(0, key.id().indexOf(' ')), atlases);
            case PARTY, SOURCE -> named.add(key.id());
            case NETWORK -> networks.add(key.id());
            default -> {
                // Nothing else is found by its name.
            }
        }
    }

    private void addPlace(String locality, List<Atlas> atlases) {
        reached.add(new RowKey("locality", locality));
        atlases.forEach(atlas -> atlas.linksAt(locality).forEach(this::add));
    }

    private void add(Link link) {
        reached.add(new RowKey(link instanceof Tie ? "tie" : SearchText.NETWORK_LINK, link.id()));
    }

    private void addThoseThatName(Atlas before, Atlas after) {
        if (!named.isEmpty()) {
            after.ties().stream().filter(this::isFoundByThem).forEach(this::add);
        }
        if (!networks.isEmpty()) {
            for (Atlas atlas : List.of(before, after)) {
                for (NetworkLink link : atlas.networkLinks()) {
                    if (link.networks().stream().anyMatch(networks::contains)) {
                        add(link);
                    }
                }
            }
        }
    }

    private boolean isFoundByThem(Tie tie) {
        if (namesAny(tie.parties())) {
            return true;
        }
        for (TieEvent event : tie.events()) {
            if (namesAny(event.sources())) {
                return true;
            }
        }
        return false;
    }

    /** Asked of every tie and event, and so without a stream. */
    private boolean namesAny(List<String> ids) {
        for (String id : ids) {
            if (named.contains(id)) {
                return true;
            }
        }
        return false;
    }
}
