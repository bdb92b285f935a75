package kakehashi.map.scene;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import kakehashi.map.ground.Backdrop;
import kakehashi.map.ground.GroundLabel;
import kakehashi.map.ground.GroundNames;
import kakehashi.map.ground.LabelRules;
import kakehashi.map.ground.Palette;
import kakehashi.map.view.Viewport;
import org.jspecify.annotations.Nullable;

/**
 * The display list of one view: every curve, dot and label that is drawn, in drawing order and logical pixels. Painters
 * and the hit test read this same list. Immutable; any thread.
 */
public final class ArcScene {

    /** How far from its ink a thing can still be hit, in logical pixels. */
    public static final double TOLERANCE = 6;

    private final Weave weave;
    private final Backdrop backdrop;
    private final Viewport viewport;
    private final LabelRules rules;
    private final List<Curve> laid;
    private final List<Curve> curves;
    private final @Nullable Passing passing;
    private final List<Dot> dots;
    private final List<GroundLabel> groundLabels;
    private final List<Label> labels;
    private final List<Label> counts;
    private @Nullable HitGrid grid;

    private ArcScene(Weave weave, Backdrop backdrop, Viewport viewport, LabelRules rules) {
        this.weave = weave;
        this.backdrop = backdrop;
        this.viewport = viewport;
        this.rules = rules;
        Step step = Step.of(weave.content(), viewport);
        Weave.Fabric fabric = weave.in(step, viewport.projection());
        laid = fabric.strands().in(viewport, step.share());
        dots = Seats.dots(weave.content(), fabric.gathering(), weave.selection(), viewport, step.share());
        passing = weave.content().restraint().stubs()
                ? new Passing(
                        laid,
                        weave.content(),
                        weave.selection(),
                        viewport,
                        covering(dots.stream().map(Dot::cover)))
                : null;
        curves = passing == null ? laid : passing.curves();
        groundLabels = GroundNames.place(
                backdrop, viewport, rules, dots.stream().map(Dot::cover).toList());
        LabelPlacer placer = new LabelPlacer(
                dots, curves, groundLabels, viewport, covering(signs().stream().map(Label::cover)));
        labels = placer.place();
        counts = step.rests()
                ? Stream.concat(placer.totals().stream(), placer.count(curves).stream())
                        .toList()
                : List.of();
    }

    /** The rules, and besides that something lies on the view. */
    private LabelRules covering(Stream<LabelRules.Cover> besides) {
        return new LabelRules(
                rules.scale(), Stream.concat(rules.covered().stream(), besides).toList());
    }

    /** Lays out a content over a backdrop in a view. */
    public static ArcScene of(
            MapContent content, Backdrop backdrop, Viewport viewport, Encoding encoding, LabelRules rules) {
        return new ArcScene(new Weave(content, encoding), backdrop, viewport, rules);
    }

    /** Lays out a content over a backdrop in a view, with the usual names. */
    public static ArcScene of(MapContent content, Backdrop backdrop, Viewport viewport, Encoding encoding) {
        return of(content, backdrop, viewport, encoding, LabelRules.USUAL);
    }

    /** Lays out a content in a view, over the bare ground. */
    public static ArcScene of(MapContent content, Viewport viewport, Encoding encoding) {
        return of(content, Backdrop.PLAIN, viewport, encoding);
    }

    /** Lays out a content in a view, coloured by scheme, over the bare ground. */
    public static ArcScene of(MapContent content, Viewport viewport, Palette palette) {
        return of(content, viewport, Encoding.of(palette));
    }

    /** The same in another view; what the two have in common is worked out once. */
    public ArcScene seenIn(Viewport other) {
        return seenIn(other, rules);
    }

    /** The same in another view, with names that follow other rules. */
    public ArcScene seenIn(Viewport other, LabelRules otherRules) {
        return new ArcScene(weave, backdrop, other, otherRules);
    }

    public MapContent content() {
        return weave.content();
    }

    public Backdrop backdrop() {
        return backdrop;
    }

    public Viewport viewport() {
        return viewport;
    }

    public LabelRules rules() {
        return rules;
    }

    public Encoding encoding() {
        return weave.encoding();
    }

    public Palette palette() {
        return encoding().palette();
    }

    /** The curves that may be in view, in drawing order: the last is on top. */
    public List<Curve> curves() {
        return curves;
    }

    /** What is inked of the curves, in drawing order: the last is on top. */
    public List<Curve> inked() {
        return curves.stream().noneMatch(Curve::isBand)
                ? curves
                : curves.stream().flatMap(curve -> curve.inked().stream()).toList();
    }

    /** The dots in view, in drawing order: the last is on top. */
    public List<Dot> dots() {
        return dots;
    }

    /** The names of seas and islands in view. */
    public List<GroundLabel> groundLabels() {
        return groundLabels;
    }

    /** The names in view; no two overlap, and none lies on the name of a sea or of islands. */
    public List<Label> labels() {
        return labels;
    }

    /** The numbers on gathered curves; none overlaps another or a name. */
    List<Label> counts() {
        return counts;
    }

    /** What stands at the frame for that to which stubs lead. */
    public List<Label> signs() {
        return passing == null ? List.of() : passing.signs();
    }

    /** The curves that may be in view, whole, also those of which only stubs are drawn. */
    public List<Curve> laid() {
        return laid;
    }

    /** The localities to which the stubs at the frame lead that go with a hit. */
    public Set<String> beyond(String id) {
        return there(id).map(Passing.Beyond::localities).orElse(Set.of());
    }

    /** The links that leave the view there. */
    public Set<String> leaving(String id) {
        return there(id).map(Passing.Beyond::links).orElse(Set.of());
    }

    private Optional<Passing.Beyond> there(String id) {
        return passing == null ? Optional.empty() : passing.named(id);
    }

    /** Names and numbers of ties and localities, and what stands at the frame. */
    public List<Label> lettering() {
        return Stream.of(counts, labels, signs()).flatMap(List::stream).toList();
    }

    /** Where curves stop: at names and numbers, and at the names of islands, which nothing may run through. */
    public List<LabelRules.Cover> gaps() {
        Stream<LabelRules.Cover> letters = lettering().stream()
                .map(label ->
                        new LabelRules.Cover(label.left() - 1, label.top() + 1, label.right() + 1, label.bottom()));
        Stream<LabelRules.Cover> islands = groundLabels.stream()
                .filter(label -> !label.sea())
                .map(label -> new LabelRules.Cover(label.left() - 1, label.top(), label.right() + 1, label.bottom()));
        return Stream.concat(letters, islands).toList();
    }

    /** The curve of a link, if it may be in view. */
    public Optional<Curve> curve(String link) {
        return curves.stream()
                .filter(curve ->
                        curve.ties().stream().anyMatch(tie -> tie.link().id().equals(link)))
                .findFirst();
    }

    /** The dot at which a locality sits, if it is in view. */
    public Optional<Dot> dot(String locality) {
        return dots.stream().filter(dot -> dot.find(locality).isPresent()).findFirst();
    }

    /** What lies within {@link #TOLERANCE} of a point in logical pixels: places first, then links, each nearest first. */
    public List<Hit> hit(double x, double y) {
        List<Hit> hits = new ArrayList<>();
        for (Dot dot : dots) {
            double distance = Math.max(0, Math.hypot(dot.x() - x, dot.y() - y) - dot.extent());
            if (distance <= TOLERANCE) {
                if (dot.isRegion()) {
                    hits.add(new Hit(Hit.Kind.REGION, dot.places().get(0).id(), distance));
                } else {
                    dot.places().forEach(place -> hits.add(new Hit(Hit.Kind.PLACE, place.id(), distance)));
                }
            }
        }
        for (Label sign : signs()) {
            if (x >= sign.left() && x <= sign.right() && y >= sign.top() && y <= sign.bottom()) {
                hits.add(new Hit(Hit.Kind.BEYOND, sign.place(), 0));
            }
        }
        for (Curve curve : grid().near(x, y)) {
            double distance = Math.max(0, curve.distance(x, y) - curve.stroke().width() / 2);
            Optional<Passing.Beyond> leads = passing == null ? Optional.empty() : passing.of(curve);
            if (distance <= TOLERANCE && leads.isPresent()) {
                hits.add(new Hit(Hit.Kind.BEYOND, leads.get().id(), distance));
            } else if (distance <= TOLERANCE) {
                hits.addAll(curve.hits(distance));
            }
        }
        hits.sort(
                Comparator.<Hit, Boolean>comparing(hit -> !hit.kind().isSpot()).thenComparingDouble(Hit::distance));
        return hits.stream()
                .filter(hit -> hit.kind() != Hit.Kind.BEYOND || isFirst(hit, hits))
                .toList();
    }

    /** Many stubs lead to one place. */
    private static boolean isFirst(Hit hit, List<Hit> hits) {
        return hits.stream()
                        .filter(other -> other.id().equals(hit.id()))
                        .findFirst()
                        .orElseThrow()
                == hit;
    }

    private synchronized HitGrid grid() {
        if (grid == null) {
            grid = new HitGrid(curves, viewport);
        }
        return Objects.requireNonNull(grid);
    }
}
