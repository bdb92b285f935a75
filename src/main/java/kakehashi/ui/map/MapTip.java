package kakehashi.ui.map;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import kakehashi.map.scene.ArcScene;
import kakehashi.map.scene.Hit;
import kakehashi.map.scene.MapPlace;
import kakehashi.map.scene.MapTie;
import kakehashi.model.Link;
import kakehashi.model.Locality;
import kakehashi.model.Tie;
import kakehashi.session.Session;
import kakehashi.text.Words;
import kakehashi.ui.control.SessionNames;

/** Names what lies under the pointer, beside it. */
final class MapTip extends VBox {

    private static final double AWAY = 14;
    /** So many ties of a band are named. */
    private static final int MEMBERS = 3;

    private final Session session;
    private final Label title = new Label();
    private final Label about = new Label();
    private final Label more = new Label();

    MapTip(Session session) {
        this.session = session;
        setId("map-tip");
        setManaged(false);
        setMouseTransparent(true);
        setVisible(false);
        getStyleClass().add("map-tip");
        title.getStyleClass().add("tip-title");
        about.getStyleClass().add("quiet");
        more.getStyleClass().add("quiet");
        getChildren().addAll(title, about, more);
    }

    /** Shows the first of what was hit beside a point of the parent. */
    void show(List<Hit> hits, ArcScene scene, double x, double y) {
        Hit first = hits.get(0);
        title.setText(title(first, scene));
        say(about, about(first, scene) + members(first, scene));
        int others = hits.size() - 1;
        say(more, others == 0 ? whatFollows(first) : session.words().say("ui.map-more-here", others));
        autosize();
        Region parent = (Region) getParent();
        double left = x + AWAY + getWidth() > parent.getWidth() ? x - AWAY - getWidth() : x + AWAY;
        double top = y + AWAY + getHeight() > parent.getHeight() ? y - AWAY - getHeight() : y + AWAY;
        relocate(Math.max(2, Math.round(left)), Math.max(2, Math.round(top)));
        setVisible(true);
    }

    private static void say(Label line, String text) {
        line.setText(text);
        line.setManaged(!text.isEmpty());
        line.setVisible(!text.isEmpty());
    }

    /** What was hit, by name. */
    String title(Hit hit, ArcScene scene) {
        return switch (hit.kind()) {
            case PLACE, REGION, BEYOND -> named(hit.id());
            case LINK -> session.atlas().findLink(hit.id()).map(this::title).orElse(hit.id());
            case BAND -> {
                List<String> ends = ends(hit, scene);
                yield session.words().say("model.place.pair", named(ends.get(0)), named(ends.get(1)));
            }
        };
    }

    private String title(Link link) {
        return Words.opening(session.places().title(link, session.meanings().asOf()));
    }

    /** Ids of the regions at which a band ends, or of a locality where all its ties end at one; the Vietnamese first. */
    List<String> ends(Hit band, ArcScene scene) {
        return List.of(end(band, scene, Link::vietnam), end(band, scene, Link::japan));
    }

    private String end(Hit band, ArcScene scene, Function<Link, String> end) {
        LocalDate asOf = session.meanings().asOf();
        List<String> ends = bestKnown(band, scene).stream()
                .map(tie -> end.apply(tie.link()))
                .distinct()
                .toList();
        String first = ends.isEmpty() ? band.id() : ends.get(0);
        return ends.size() == 1
                ? first
                : session.atlas()
                        .regionOf(session.atlas().successorOn(first, asOf), asOf)
                        .map(found -> found.id())
                        .orElse(first);
    }

    private String named(String id) {
        return Words.opening(
                session.atlas().findRegion(id).isPresent()
                        ? session.places().region(id)
                        : session.places().full(id, session.meanings().asOf()));
    }

    /** What is raised with something that was hit: of a region all that gathers there, of a band all its ties. */
    static Set<String> raisedBy(Hit hit, ArcScene scene) {
        return switch (hit.kind()) {
            case PLACE, LINK, BAND -> Set.of(hit.id());
            case BEYOND -> scene.leaving(hit.id());
            case REGION ->
                scene.dot(hit.id()).stream()
                        .flatMap(dot -> dot.places().stream())
                        .map(MapPlace::id)
                        .collect(Collectors.toSet());
        };
    }

    /** The ties that are raised with a curve or a band that was hit; none of a locality. */
    static Set<String> links(Hit hit, ArcScene scene) {
        return switch (hit.kind()) {
            case PLACE, REGION, BEYOND -> Set.of();
            case LINK -> Set.of(hit.id());
            case BAND ->
                bestKnown(hit, scene).stream().map(tie -> tie.link().id()).collect(Collectors.toSet());
        };
    }

    /** The ties of a band, those with most events on record first. */
    static List<MapTie> bestKnown(Hit band, ArcScene scene) {
        return scene.curve(band.id()).stream()
                .flatMap(curve -> curve.ties().stream())
                .sorted(Comparator.comparingInt(MapTie::events).reversed().thenComparing(tie -> tie.link()
                        .id()))
                .toList();
    }

    /** The best known ties of a band, a line each. */
    private String members(Hit hit, ArcScene scene) {
        if (hit.kind() != Hit.Kind.BAND) {
            return "";
        }
        List<MapTie> ties = bestKnown(hit, scene);
        List<String> lines = ties.stream()
                .limit(MEMBERS)
                .map(tie -> "· " + title(tie.link()))
                .collect(Collectors.toCollection(ArrayList::new));
        if (ties.size() > MEMBERS) {
            lines.add(session.words().say("ui.map-band-more", ties.size() - MEMBERS));
        }
        return "\n" + String.join("\n", lines);
    }

    private String whatFollows(Hit hit) {
        return switch (hit.kind()) {
            case BAND -> session.words().say("ui.map-band-click");
            case REGION -> session.words().say("ui.map-region-click");
            case BEYOND -> session.words().say("ui.map-beyond-click");
            case PLACE, LINK -> fate(hit);
        };
    }

    /** What else to say of it in one line. */
    String about(Hit hit, ArcScene scene) {
        return switch (hit.kind()) {
            case PLACE, REGION ->
                scene.dot(hit.id())
                        .flatMap(dot -> dot.find(hit.id()))
                        .map(this::about)
                        .orElse("");
            case LINK ->
                session.atlas()
                        .findLink(hit.id())
                        .map(link -> about(link) + whose(link))
                        .orElse("");
            case BEYOND ->
                session.words().say("ui.map-beyond", scene.leaving(hit.id()).size());
            case BAND ->
                session.words().say("ui.map-ties", bestKnown(hit, scene).size());
        };
    }

    private String about(MapPlace place) {
        return session.words().say("ui.map-ties", place.ties());
    }

    /** Of a locality that has ended: when, and who answers for its agreements; of a tie, who answers for it now. */
    private String fate(Hit hit) {
        LocalDate asOf = session.meanings().asOf();
        if (hit.kind() == Hit.Kind.LINK) {
            return session.atlas().findLink(hit.id()).stream()
                    .flatMap(link -> Stream.of(link.vietnam(), link.japan()))
                    .filter(end -> !session.atlas().successorOn(end, asOf).equals(end))
                    .map(end -> session.words()
                            .say(
                                    "ui.map-inherited",
                                    session.places().full(end, asOf),
                                    session.places().full(session.atlas().successorOn(end, asOf), asOf)))
                    .collect(Collectors.joining(" "));
        }
        return session.atlas()
                .findLocality(hit.id())
                .filter(locality -> locality.hasEndedBy(asOf))
                .flatMap(Locality::ended)
                .map(last -> session.words()
                        .say(
                                "ui.ended-answers",
                                session.words().date(last),
                                session.places().full(session.atlas().successorOn(hit.id(), asOf), asOf)))
                .orElse("");
    }

    /** A line that says so where the user's own office has added or changed it. */
    private String whose(Link link) {
        return link instanceof Tie tie
                ? session.atlas()
                        .own()
                        .kind(tie.key())
                        .map(kind -> "\n" + session.words().name(kind))
                        .orElse("")
                : "";
    }

    /** What a link is, how it stands, and since when. */
    String about(Link link) {
        return new SessionNames(session).about(link);
    }
}
