package kakehashi.ui.map;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import kakehashi.map.scene.ArcScene;
import kakehashi.map.scene.Hit;
import kakehashi.map.scene.MapPlace;
import kakehashi.model.Link;
import kakehashi.model.Locality;
import kakehashi.session.Session;
import kakehashi.text.Words;
import kakehashi.ui.control.SessionNames;

/** Names what lies under the pointer, beside it. */
final class MapTip extends VBox {

    private static final double AWAY = 14;

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
        title.setText(title(first));
        say(about, about(first, scene));
        int others = hits.size() - 1;
        say(more, others == 0 ? fate(first) : session.words().say("ui.map-more-here", others));
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
    String title(Hit hit) {
        return hit.kind() == Hit.Kind.PLACE
                ? Words.opening(
                        session.places().full(hit.id(), session.meanings().asOf()))
                : session.atlas()
                        .findLink(hit.id())
                        .map(link -> Words.opening(
                                session.places().title(link, session.meanings().asOf())))
                        .orElse(hit.id());
    }

    /** What else to say of it in one line. */
    String about(Hit hit, ArcScene scene) {
        return hit.kind() == Hit.Kind.PLACE
                ? scene.dot(hit.id())
                        .flatMap(dot -> dot.find(hit.id()))
                        .map(this::about)
                        .orElse("")
                : session.atlas().findLink(hit.id()).map(this::about).orElse("");
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

    /** What a link is, how it stands, and since when. */
    String about(Link link) {
        return new SessionNames(session).about(link);
    }
}
