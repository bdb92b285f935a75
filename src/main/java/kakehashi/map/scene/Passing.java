package kakehashi.map.scene;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kakehashi.map.ground.LabelRules;
import kakehashi.map.letter.Typeface;
import kakehashi.map.view.Viewport;
import org.jspecify.annotations.Nullable;

/**
 * What only passes through a view: of a curve with no end in it two stubs are left at the frame, and beside them stands
 * what lies beyond. The farther its nearest end is from the frame the more of it is gone, so nothing vanishes at once.
 * What is selected or the user's own passes whole.
 */
final class Passing {

    /** With its nearest end so far outside only stubs are left of a curve; logical pixels. */
    private static final double GONE = 110;
    /** How long a stub is in the view. */
    private static final double STUB = 26;

    private static final double FADED = 0.6;
    private static final double SIZE = 10.5;
    private static final double EDGE = 3;
    private static final double ASCENT = 1.0;
    private static final double DESCENT = 0.24;
    /** How far a name may stand from its stubs, and in which steps that is tried. */
    private static final double FARTHEST = 90;

    private static final double STEP = 6;
    /** So few ties say too little of a region: their localities are named. */
    private static final int ONE = 1;

    private enum Side {
        LEFT("← {0}"),
        RIGHT("{0} →"),
        TOP("↑ {0}"),
        BOTTOM("↓ {0}");

        private final String pattern;

        Side(String pattern) {
            this.pattern = pattern;
        }

        boolean isUpright() {
            return this == LEFT || this == RIGHT;
        }
    }

    /**
     * What lies beyond the frame at one place.
     *
     * @param id of the locality, or of the region, that is named
     */
    record Beyond(String id, Set<String> localities, Set<String> links) {}

    /** Stubs that leave the view side by side for one region. */
    private static final class Group {
        private final List<Curve> stubs = new ArrayList<>();
        private final Set<String> localities = new LinkedHashSet<>();
        private final Set<String> links = new LinkedHashSet<>();
        private double sum;
    }

    private record Key(Side side, String beyond) {}

    private final Viewport view;
    private final LabelRules rules;
    private final Map<String, MapPlace> places = new HashMap<>();
    private final Map<String, MapRegion> regions;
    private final List<Curve> curves = new ArrayList<>();
    private final Map<Key, Group> groups = new LinkedHashMap<>();
    private final List<Label> signs = new ArrayList<>();
    private final Map<Curve, Beyond> beyond = new IdentityHashMap<>();
    private final Map<String, Beyond> named = new HashMap<>();

    Passing(List<Curve> laid, MapContent content, Selection selection, Viewport view, LabelRules rules) {
        this.view = view;
        this.rules = rules;
        content.places().forEach(place -> places.put(place.id(), place));
        regions = Bands.regions(content);
        for (Curve curve : laid) {
            if (curve.isBand() || selection.shows(curve.tie())) {
                curves.add(curve);
            } else {
                shorten(curve);
            }
        }
        groups.entrySet().stream()
                .sorted(Comparator.comparingInt(entry -> -entry.getValue().links.size()))
                .forEach(entry -> name(entry.getKey(), entry.getValue()));
    }

    private double outside(double x, double y) {
        double dx = Math.max(0, Math.max(-x, x - view.width()));
        double dy = Math.max(0, Math.max(-y, y - view.height()));
        return Math.hypot(dx, dy);
    }

    private void shorten(Curve curve) {
        double nearest = Math.min(outside(curve.x0(), curve.y0()), outside(curve.x1(), curve.y1()));
        double[] part = curve.within(0, 0, view.width(), view.height());
        if (nearest == 0 || part[0] >= part[1]) {
            curves.add(curve);
            return;
        }
        double share = Math.min(1, nearest / GONE);
        double gone = share * share * (3 - 2 * share);
        // within a view a curve is nearly straight
        double inside = Math.hypot(curve.xAt(part[1]) - curve.xAt(part[0]), curve.yAt(part[1]) - curve.yAt(part[0]));
        double half = (part[1] - part[0]) / 2;
        double left = half * (1 - gone) + Math.min(half, STUB / Math.max(inside, 1) * 2 * half) * gone;
        double opacity = 1 - (1 - FADED) * gone;
        Curve first = curve.part(0, part[0] + left).faded(opacity);
        Curve last = curve.part(part[1] - left, 1).faded(opacity);
        curves.add(first);
        curves.add(last);
        if (gone >= 1) {
            join(first, curve, part[0], true);
            join(last, curve, part[1], false);
        }
    }

    private void join(Curve stub, Curve curve, double at, boolean vietnam) {
        Side side = side(curve.xAt(at), curve.yAt(at));
        String end = vietnam ? curve.link().vietnam() : curve.link().japan();
        MapRegion region = regions.get(end);
        MapPlace place = places.get(end);
        String target = region != null ? region.id() : place == null ? end : place.province();
        Group group = groups.computeIfAbsent(new Key(side, target), none -> new Group());
        group.stubs.add(stub);
        group.sum += side.isUpright() ? curve.yAt(at) : curve.xAt(at);
        curve.ties().forEach(tie -> {
            group.localities.add(vietnam ? tie.link().vietnam() : tie.link().japan());
            group.links.add(tie.link().id());
        });
    }

    private Side side(double x, double y) {
        double left = Math.abs(x);
        double right = Math.abs(view.width() - x);
        double top = Math.abs(y);
        double bottom = Math.abs(view.height() - y);
        double least = Math.min(Math.min(left, right), Math.min(top, bottom));
        return least == left ? Side.LEFT : least == right ? Side.RIGHT : least == top ? Side.TOP : Side.BOTTOM;
    }

    private void name(Key key, Group group) {
        String only = group.localities.iterator().next();
        MapRegion region = regions.get(only);
        MapPlace place = places.get(only);
        boolean one = group.localities.size() == ONE || region == null;
        String id = one || region == null ? only : region.id();
        String name = one || region == null ? (place == null ? only : place.label()) : region.name();
        Beyond there = new Beyond(id, Set.copyOf(group.localities), Set.copyOf(group.links));
        group.stubs.forEach(stub -> beyond.put(stub, there));
        named.putIfAbsent(id, there);
        String counted = group.links.size() > 1 ? name + " · " + group.links.size() : name;
        Label sign = sign(key.side(), id, key.side().pattern.replace("{0}", counted), group.sum / group.stubs.size());
        if (sign != null) {
            signs.add(sign);
        }
    }

    /** Beside the stubs, or as near along the frame as there is room; null where there is none. */
    private @Nullable Label sign(Side side, String id, String text, double middle) {
        for (double away = 0; away <= FARTHEST; away += STEP) {
            for (double at : new double[] {middle + away, middle - away}) {
                Label sign = written(side, id, text, at);
                if (isFree(sign)) {
                    return sign;
                }
            }
        }
        return null;
    }

    private Label written(Side side, String id, String text, double middle) {
        double size = SIZE * rules.scale();
        double width = Typeface.of(false).width(text) * size;
        double height = (ASCENT + DESCENT) * size;
        double left =
                switch (side) {
                    case LEFT -> EDGE;
                    case RIGHT -> view.width() - EDGE - width;
                    case TOP, BOTTOM -> Math.max(EDGE, Math.min(view.width() - EDGE - width, middle - width / 2));
                };
        double top =
                switch (side) {
                    case TOP -> EDGE;
                    case BOTTOM -> view.height() - EDGE - height;
                    case LEFT, RIGHT -> Math.max(EDGE, Math.min(view.height() - EDGE - height, middle - height / 2));
                };
        return new Label(
                id,
                text,
                "",
                left,
                top + ASCENT * size,
                size,
                false,
                left - 1,
                top,
                left + width + 1,
                top + height,
                null,
                Emphasis.PLAIN);
    }

    private boolean isFree(Label sign) {
        return signs.stream().noneMatch(sign::overlaps)
                && rules.covered().stream()
                        .noneMatch(cover -> sign.left() < cover.right()
                                && cover.left() < sign.right()
                                && sign.top() < cover.bottom()
                                && cover.top() < sign.bottom());
    }

    /** The curves, those that only pass in two pieces. */
    List<Curve> curves() {
        return List.copyOf(curves);
    }

    /** What stands at the frame. */
    List<Label> signs() {
        return List.copyOf(signs);
    }

    /** Where a stub leads; nothing of a curve that is no stub. */
    Optional<Beyond> of(Curve curve) {
        return Optional.ofNullable(beyond.get(curve));
    }

    Optional<Beyond> named(String id) {
        return Optional.ofNullable(named.get(id));
    }
}
