package kakehashi.map.ground;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kakehashi.map.view.Box;
import kakehashi.map.view.Viewport;
import kakehashi.model.value.Language;
import kakehashi.model.value.Seat;

/**
 * What lies under the ties and is a matter of choice: which day's borders it shows, whose
 * viewpoint it follows, and in which language it is written.
 * Immutable; any thread.
 */
public final class Backdrop {

    /** The bare ground: nothing is written on it, and every outline of the base map is drawn. */
    public static final Backdrop PLAIN = new Backdrop(
            Borders.OUTLINES,
            Viewpoint.NEUTRAL,
            new Look(List.of(), Set.of(), Map.of(), List.of(), List.of()),
            Known.UNTOLD);

    /** What a viewpoint names, tints, hatches, marks and wants seen. */
    private record Look(
            List<GroundName> names,
            Set<String> tinted,
            Map<String, Box> contested,
            List<Seat> marks,
            List<ViewpointFile.MustShow> kept) {}

    private final Borders borders;
    private final Viewpoint viewpoint;
    private final Look look;
    private final Known known;

    private Backdrop(Borders borders, Viewpoint viewpoint, Look look, Known known) {
        this.borders = borders;
        this.viewpoint = viewpoint;
        this.look = look;
        this.known = known;
    }

    /**
     * The backdrop of a viewpoint, its names in a language or, where it has none in that, in its own; every outline of
     * the base map is drawn.
     */
    public static Backdrop of(Viewpoint viewpoint, Language language) {
        ViewpointFile file = ViewpointFile.read(viewpoint);
        Look look = new Look(
                List.copyOf(file.names(language)),
                Set.copyOf(file.tinted()),
                Map.copyOf(file.contested()),
                List.copyOf(file.marks()),
                List.copyOf(file.mustShow()));
        return new Backdrop(Borders.OUTLINES, viewpoint, look, Known.UNTOLD);
    }

    /** The same with the borders of a day. */
    public Backdrop with(Borders others) {
        return new Backdrop(others, viewpoint, look, known);
    }

    /** The same, saying of each province and prefecture how far it was searched. */
    public Backdrop saying(Known other) {
        return new Backdrop(borders, viewpoint, look, other);
    }

    /** The same with the names of another language of the same viewpoint beneath, where they read differently. */
    public Backdrop above(Backdrop second) {
        List<GroundName> names = new ArrayList<>();
        for (int i = 0; i < look.names().size(); i++) {
            names.add(look.names().get(i).above(second.look.names().get(i)));
        }
        return new Backdrop(
                borders,
                viewpoint,
                new Look(List.copyOf(names), look.tinted(), look.contested(), look.marks(), look.kept()),
                known);
    }

    public Borders borders() {
        return borders;
    }

    public Viewpoint viewpoint() {
        return viewpoint;
    }

    /** How far provinces and prefectures were searched. */
    public Known known() {
        return known;
    }

    /** What a view of the country must show whole and by name. */
    public List<ViewpointFile.MustShow> kept() {
        return look.kept();
    }

    /** The names of seas and islands that a view ought to show, however small it is, and has no room for. */
    public List<String> namesLeftOut(Viewport viewport) {
        double zoom = names().stream()
                .filter(GroundName::needed)
                .mapToDouble(GroundName::fromZoom)
                .reduce(Math::min)
                .orElse(viewport.zoom());
        return GroundNames.leftOut(this, viewport, Math.max(zoom, viewport.zoom()));
    }

    public List<GroundName> names() {
        return look.names();
    }

    /** Whether a view shows islands that the viewpoint gives to no state. */
    public boolean contestsIn(Viewport viewport) {
        Box seen = viewport.box();
        return look.contested().values().stream().anyMatch(seen::meets);
    }

    /** Whether a group of islands takes the tint of the two countries. */
    boolean tints(String islands) {
        return look.tinted().contains(islands);
    }

    /** Whether a group of islands is given to no state, and hatched. */
    boolean contests(String islands) {
        return look.contested().containsKey(islands);
    }

    /** Where islands lie that the base map lacks. */
    List<Seat> marks() {
        return look.marks();
    }
}
