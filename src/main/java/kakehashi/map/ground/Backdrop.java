package kakehashi.map.ground;

import java.util.List;
import java.util.Set;
import kakehashi.map.view.Viewport;
import kakehashi.model.value.Language;

/**
 * What lies under the ties and is a matter of choice: which day's borders it shows, whose
 * viewpoint it follows, and in which language it is written.
 * Immutable; any thread.
 */
public final class Backdrop {

    /** The neutral viewpoint, which writes nothing; every outline of the base map is drawn. */
    public static final Backdrop NEUTRAL =
            new Backdrop(Borders.OUTLINES, Viewpoint.NEUTRAL, List.of(), Set.of(), List.of());

    private final Borders borders;
    private final Viewpoint viewpoint;
    private final List<GroundName> names;
    private final Set<String> tinted;
    private final List<ViewpointFile.MustShow> kept;

    private Backdrop(
            Borders borders,
            Viewpoint viewpoint,
            List<GroundName> names,
            Set<String> tinted,
            List<ViewpointFile.MustShow> kept) {
        this.borders = borders;
        this.viewpoint = viewpoint;
        this.names = List.copyOf(names);
        this.tinted = Set.copyOf(tinted);
        this.kept = List.copyOf(kept);
    }

    /**
     * The backdrop of a viewpoint, its names in a language or, where it has none in that, in its own; every outline of
     * the base map is drawn.
     */
    public static Backdrop of(Viewpoint viewpoint, Language language) {
        if (viewpoint == Viewpoint.NEUTRAL) {
            return NEUTRAL;
        }
        ViewpointFile file = ViewpointFile.read(viewpoint);
        return new Backdrop(Borders.OUTLINES, viewpoint, file.names(language), file.tinted(), file.mustShow());
    }

    /** The same with the borders of a day. */
    public Backdrop with(Borders others) {
        return new Backdrop(others, viewpoint, names, tinted, kept);
    }

    public Borders borders() {
        return borders;
    }

    public Viewpoint viewpoint() {
        return viewpoint;
    }

    /** What a view of the country must show whole and by name. */
    public List<ViewpointFile.MustShow> kept() {
        return kept;
    }

    /** The names of seas and islands that a view ought to show, however small it is, and has no room for. */
    public List<String> namesLeftOut(Viewport viewport) {
        double zoom = names.stream()
                .mapToDouble(GroundName::fromZoom)
                .reduce(Math::min)
                .orElse(viewport.zoom());
        return GroundNames.leftOut(this, viewport, Math.max(zoom, viewport.zoom()));
    }

    public List<GroundName> names() {
        return names;
    }

    /** Whether a group of disputed islands takes the tint of the two countries. */
    boolean tints(String islands) {
        return tinted.contains(islands);
    }
}
