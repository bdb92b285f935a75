package kakehashi.ui.map;

import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import kakehashi.map.scene.MapContent;
import kakehashi.map.scene.MapPlace;
import kakehashi.map.scene.MapTie;
import kakehashi.model.Link;
import org.jspecify.annotations.Nullable;

/**
 * Where the keys are on the map: at a locality, or at one of its links. Localities come by number of ties, the links of a
 * locality in the order of the partners.
 */
final class MapWalk {

    /**
     * A place of the walk.
     *
     * @param link at which of the locality's links; null at the locality itself
     * @param place of the link among those of the locality, or of the locality among all, from 1
     * @param of how many
     */
    record Stop(MapPlace locality, @Nullable Link link, int place, int of) {

        /** The id of what Enter selects. */
        String id() {
            return link == null ? locality.id() : link.id();
        }
    }

    private record Position(String locality, @Nullable String link) {}

    private List<MapPlace> places = List.of();
    /** The same in the order of the walk, which names make and which few pictures are asked for. */
    private @Nullable List<MapPlace> row;

    private List<MapTie> ties = List.of();
    private Comparator<String> order = Comparator.naturalOrder();
    private @Nullable Position here;
    private final Deque<Position> behind = new ArrayDeque<>();

    /**
     * Walks on another content; what is no longer drawn is left.
     *
     * @param byPlace order of ids of localities
     */
    void on(MapContent content, Comparator<String> byPlace) {
        order = byPlace;
        places = content.places();
        row = null;
        ties = content.ties();
        if (here == null && behind.isEmpty()) {
            return;
        }
        Set<String> drawn = places.stream().map(MapPlace::id).collect(Collectors.toSet());
        behind.removeIf(position -> !drawn.contains(position.locality()));
        Position now = here;
        if (now != null && !drawn.contains(now.locality())) {
            leave();
        } else if (now != null && now.link() != null && linkIndex(now) < 0) {
            here = new Position(now.locality(), null);
        }
    }

    private List<MapPlace> row() {
        List<MapPlace> known = row;
        if (known == null) {
            known = places.stream()
                    .sorted(Comparator.comparingInt(MapPlace::ties).reversed().thenComparing(MapPlace::id, order))
                    .toList();
            row = known;
        }
        return known;
    }

    /** Where the keys are; empty before the first step. */
    Optional<Stop> stop() {
        Position now = here;
        if (now == null) {
            return Optional.empty();
        }
        int at = indexOf(now.locality());
        MapPlace locality = row().get(at);
        if (now.link() == null) {
            return Optional.of(new Stop(locality, null, at + 1, places.size()));
        }
        List<MapTie> links = linksOf(now.locality());
        int index = linkIndex(now);
        return Optional.of(new Stop(locality, links.get(index).link(), index + 1, links.size()));
    }

    /**
     * Goes to the next or the previous locality.
     *
     * @return false at the end of the row, where nothing happens
     */
    boolean nextLocality(int step) {
        Position now = here;
        int next = now == null ? (step > 0 ? 0 : places.size() - 1) : indexOf(now.locality()) + step;
        if (next < 0 || next >= places.size()) {
            return false;
        }
        behind.clear();
        here = new Position(row().get(next).id(), null);
        return true;
    }

    /** Goes to the next or the previous link of the locality, around and around. */
    void nextLink(int step) {
        Position now = here;
        if (now != null) {
            List<MapTie> links = linksOf(now.locality());
            int from = now.link() == null ? (step > 0 ? -1 : 0) : linkIndex(now);
            if (!links.isEmpty()) {
                MapTie next = links.get(Math.floorMod(from + step, links.size()));
                here = new Position(now.locality(), next.link().id());
            }
        }
    }

    /** Goes along the link to the partner; from a locality along its first link. */
    void toPartner() {
        if (here != null && here.link() == null) {
            nextLink(1);
        }
        Position now = here;
        if (now != null && now.link() != null) {
            Link link = linksOf(now.locality()).get(linkIndex(now)).link();
            behind.push(now);
            here = new Position(partner(link, now.locality()), null);
        }
    }

    /**
     * Goes back: from a link to its locality, from a partner to the link that led there, and at last away from the map's
     * localities.
     *
     * @return false if there was nothing to go back from
     */
    boolean back() {
        Position now = here;
        if (now == null) {
            return false;
        }
        if (now.link() != null) {
            here = new Position(now.locality(), null);
        } else {
            here = behind.poll();
        }
        return true;
    }

    void leave() {
        here = null;
        behind.clear();
    }

    private int indexOf(String locality) {
        for (int i = 0; i < row().size(); i++) {
            if (row().get(i).id().equals(locality)) {
                return i;
            }
        }
        return -1;
    }

    private List<MapTie> linksOf(String locality) {
        return ties.stream()
                .filter(tie -> tie.link().vietnam().equals(locality)
                        || tie.link().japan().equals(locality))
                .sorted(Comparator.comparing((MapTie tie) -> partner(tie.link(), locality), order)
                        .thenComparing(tie -> tie.link().id()))
                .toList();
    }

    private int linkIndex(Position position) {
        List<MapTie> links = linksOf(position.locality());
        for (int i = 0; i < links.size(); i++) {
            if (links.get(i).link().id().equals(position.link())) {
                return i;
            }
        }
        return -1;
    }

    private static String partner(Link link, String locality) {
        return link.vietnam().equals(locality) ? link.japan() : link.vietnam();
    }
}
