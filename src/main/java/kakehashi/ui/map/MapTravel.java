package kakehashi.ui.map;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.scene.layout.Region;
import kakehashi.map.view.Viewport;
import kakehashi.model.Locality;
import kakehashi.model.value.Seat;
import kakehashi.query.Row;
import kakehashi.query.kept.Look;
import kakehashi.session.Session;
import kakehashi.ui.control.Raised;
import org.jspecify.annotations.Nullable;

/** Where the map goes: by steps, or fitted to what is to be seen. */
final class MapTravel {

    private static final double HOME_ZOOM = 6.2;
    /** A single place is shown with its surroundings. */
    private static final double PLACE_ZOOM = 8;
    /** Here regions have come apart into provinces and prefectures. */
    private static final double APART = 5.9;
    /** What is selected from elsewhere is to be seen at least this far inside the view. */
    private static final double MARGIN = 24;
    /** What buttons and labels take at an edge, logical pixels. */
    private static final int EDGE = 60;

    private final Session session;
    private final ViewportLayer layer;
    private final Region map;
    /** How the view was fitted, and is again when it gets another size; null once the user has moved it. */
    private @Nullable Function<Viewport, Viewport> fit;

    /** @param map whose size the view has */
    MapTravel(Session session, ViewportLayer layer, Region map) {
        this.session = session;
        this.layer = layer;
        this.map = map;
        fit = opening();
        map.layoutBoundsProperty().addListener(changed -> resized());
        session.homeProperty().addListener(changed -> fitTo(opening()));
        session.workspace().wantedPositionProperty().addListener((observed, before, after) -> {
            if (after != null) {
                fitTo(now -> new Viewport(
                        after.longitude(),
                        after.latitude(),
                        after.zoom(),
                        now.width(),
                        now.height(),
                        now.pixelScale()));
            }
        });
        layer.viewportProperty().addListener((observed, before, after) -> {
            if (after != null) {
                session.workspace().positionProperty().set(new Look.Position(after.lat(), after.lon(), after.zoom()));
            }
        });
    }

    /** The user's own locality with all ends of its ties, or both countries. */
    private Function<Viewport, Viewport> opening() {
        String home = session.homeProperty().get();
        if (home == null || session.atlas().findLocality(home).isEmpty()) {
            return MapTravel::bothCountries;
        }
        List<Seat> seats = seatsRaisedBy(home);
        return now -> around(seats, now, HOME_ZOOM);
    }

    private static Viewport bothCountries(Viewport now) {
        return Viewport.ofBothCountries(now.width(), now.height(), now.pixelScale());
    }

    /** Shows both countries whole. */
    void toWhole() {
        fitTo(MapTravel::bothCountries);
    }

    /** Shows all that passes the filter. */
    void toResult() {
        toSeats(resultSeats());
    }

    private List<Seat> resultSeats() {
        Set<String> ends = new LinkedHashSet<>();
        for (Row row : session.answer().rows()) {
            ends.add(row.link().vietnam());
            ends.add(row.link().japan());
        }
        return ends.stream().flatMap(this::seats).toList();
    }

    /** Shows what is selected with all that the map raises for it; nothing happens where nothing is. */
    void toSelection() {
        toSeats(session.selection().stream()
                .flatMap(id -> seatsRaisedBy(id).stream())
                .toList());
    }

    /** Shows some localities so close that the ties of a region come apart. */
    void toPlaces(Collection<String> localities) {
        List<Seat> seats = localities.stream().flatMap(this::seats).toList();
        if (!seats.isEmpty()) {
            byHand();
            fitTo(now -> {
                Viewport around = around(seats, now, PLACE_ZOOM);
                return around.withZoom(Math.max(APART, around.zoom()));
            });
        }
    }

    private void toSeats(List<Seat> seats) {
        if (!seats.isEmpty()) {
            fitTo(now -> around(seats, now, PLACE_ZOOM));
        }
    }

    private void fitTo(Function<Viewport, Viewport> next) {
        Viewport now = layer.viewport();
        fit = next;
        if (now != null) {
            layer.show(next.apply(now));
        }
    }

    private void resized() {
        int width = (int) Math.ceil(map.getWidth());
        int height = (int) Math.ceil(map.getHeight());
        Viewport before = layer.viewport();
        if (width > 0 && height > 0 && fit != null) {
            layer.show(fit.apply(new Viewport(
                    0, 0, ViewportLayer.FARTHEST, width, height, before == null ? 1 : before.pixelScale())));
        } else if (before != null) {
            layer.centre(before.lon(), before.lat());
        }
    }

    /** Told that the user moves the view by hand. */
    void byHand() {
        fit = null;
    }

    /** Zooms by levels around the middle of the view. */
    void zoomBy(double levels) {
        zoomBy(levels, map.getWidth() / 2, map.getHeight() / 2);
    }

    /** Zooms by levels around a point of the view. */
    void zoomBy(double levels, double x, double y) {
        byHand();
        layer.zoomBy(levels, x, y);
    }

    /** Moves the view by logical pixels; east and south are positive. */
    void panBy(double dx, double dy) {
        byHand();
        layer.panBy(dx, dy);
    }

    /** Brings a point in degrees to the middle. */
    void centre(double lon, double lat) {
        byHand();
        layer.centre(lon, lat);
    }

    /** Brings a locality into view. */
    void reveal(String locality) {
        Viewport now = layer.viewport();
        if (now != null) {
            seats(locality)
                    .filter(seat -> !isSeen(seat, now))
                    .findFirst()
                    .ifPresent(seat -> centre(seat.lon(), seat.lat()));
        }
    }

    /** Brings into view what is selected with all ends of its ties, if they are not yet. */
    void revealSelection() {
        session.selection().map(this::seatsRaisedBy).ifPresent(this::reveal);
    }

    /** Brings into view all ends of what passes the filter, if they are not yet. */
    void revealResult() {
        reveal(resultSeats());
    }

    private void reveal(List<Seat> seats) {
        Viewport now = layer.viewport();
        if (now != null && !seats.stream().allMatch(seat -> isSeen(seat, now))) {
            byHand();
            layer.show(around(seats, now, now.zoom()));
        }
    }

    /** How many places at which something ends that passes the filter are not in view. */
    int outside() {
        Viewport now = layer.viewport();
        return now == null
                ? 0
                : (int) resultSeats().stream()
                        .filter(seat -> !isSeen(seat, now))
                        .count();
    }

    /** The view that holds all seats clear of the buttons and labels at the edges. */
    private static Viewport around(List<Seat> seats, Viewport now, double closest) {
        int width = Math.max(1, now.width() - 2 * EDGE);
        int height = Math.max(1, now.height() - EDGE);
        Viewport around = Viewport.around(seats, width, height, now.pixelScale());
        return new Viewport(
                around.lon(),
                around.lat(),
                Math.min(around.zoom(), closest),
                now.width(),
                now.height(),
                now.pixelScale());
    }

    private Stream<Seat> seats(String locality) {
        return session.atlas().findLocality(drawnAt(locality)).stream().map(this::seat);
    }

    private String drawnAt(String locality) {
        return session.drawing().atSuccessorProperty().get()
                ? session.atlas().successorOn(locality, session.meanings().asOf())
                : locality;
    }

    /** Of all that the map raises for a record. */
    private List<Seat> seatsRaisedBy(String id) {
        return Raised.by(session.meanings(), id).stream()
                .flatMap(this::seatsAround)
                .distinct()
                .toList();
    }

    /** Of a link its two ends; of a locality itself and the partners. */
    private Stream<Seat> seatsAround(String id) {
        Stream<String> ends = session.atlas()
                .findLink(id)
                .map(link -> Stream.of(link.vietnam(), link.japan()))
                .orElseGet(() -> Stream.concat(
                        Stream.of(id),
                        session.answer().rows().stream()
                                .map(row -> row.link())
                                .filter(link -> link.vietnam().equals(id)
                                        || link.japan().equals(id))
                                .map(link -> link.vietnam().equals(id) ? link.japan() : link.vietnam())));
        return ends.flatMap(this::seats);
    }

    private Seat seat(Locality locality) {
        return locality.eraNearest(session.meanings().asOf()).seat();
    }

    private static boolean isSeen(Seat seat, Viewport view) {
        double x = view.x(seat.lon());
        double y = view.y(seat.lat());
        return x >= MARGIN && y >= MARGIN && x <= view.width() - MARGIN && y <= view.height() - MARGIN;
    }
}
