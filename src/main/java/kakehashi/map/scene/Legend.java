package kakehashi.map.scene;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import kakehashi.map.ground.Ground;
import kakehashi.map.ground.Known;
import kakehashi.map.ground.Palette;
import kakehashi.model.value.Scheme;
import kakehashi.text.Words;
import org.jspecify.annotations.Nullable;

/**
 * What the signs on a map mean, in the order to be read; only those that are on it.
 *
 * @param title what the colours tell, such as "Colour: type"
 */
public record Legend(String title, List<Entry> entries) {

    /** What an entry explains. */
    public enum Kind {
        /** A colour; where colours tell schemes, with the dash of the scheme. */
        COLOUR,
        /** The dash of a scheme, where colours tell something else. */
        DASH,
        /** Lines from thin to thick. */
        WIDTH,
        PROPOSED,
        /** Completed and lapsed. */
        PAST,
        /** An approximate or unknown beginning. */
        SOFT,
        /** A tick near the end of a line, where another answers for the tie than the signatory. */
        INHERITED,
        /** A number on a curve that stands for several links. */
        GATHERED,
        /** Lines from thin to broad that stand for the links of two regions. */
        BAND,
        /** A ring around a number. */
        REGION,
        /** Dots from small to large. */
        DOTS,
        /** A square and a disc. */
        RANKS,
        /** A square around a disc. */
        RING,
        /** A hollow dot. */
        HOLLOW,
        /** Hatched land: islands that are given to no state. */
        HATCHED,
        /** Land of one tint: how far it was searched. */
        TINT
    }

    /** Years, both counted in; from null for everything up to the last. */
    public record Years(@Nullable Integer from, int to) {}

    /**
     * @param samples the lines to show beside it; none for dots
     * @param facet code of the facet that the entry stands for a choice in, empty where it stands for none
     * @param values codes that a filter for this entry takes in that facet
     * @param years a filter for this entry takes for the beginning, for a decade
     * @param links ids of the links on the map that bear the sign, for highlighting; empty for kinds about all of them
     */
    public record Entry(
            Kind kind,
            String label,
            List<Stroke> samples,
            String facet,
            Set<String> values,
            Optional<Years> years,
            Set<String> links) {

        public Entry {
            samples = List.copyOf(samples);
            values = Set.copyOf(values);
            links = Set.copyOf(links);
        }
    }

    private static final int[] SAMPLE_EVENTS = {1, 3, 8};

    private static final List<Double> BAND_SAMPLES = List.of(2.0, 5.0, 9.0);

    public Legend {
        entries = List.copyOf(entries);
    }

    /** Explains what is drawn in a scene. */
    public static Legend of(ArcScene scene, Words words) {
        Writer writer = new Writer(scene, words);
        writer.colours();
        writer.dashes();
        writer.signs();
        writer.dots();
        writer.ground();
        writer.known();
        return new Legend(
                words.say("map.colour-tells", words.name(scene.encoding().colourBy())), writer.entries);
    }

    private static final class Writer {

        private final ArcScene scene;
        private final Words words;
        private final Encoding encoding;
        private final Colouring colouring;
        private final List<MapTie> ties;
        private final List<Entry> entries = new ArrayList<>();

        Writer(ArcScene scene, Words words) {
            this.scene = scene;
            this.words = words;
            encoding = scene.encoding();
            colouring = new Colouring(encoding.colourBy());
            ties = scene.laid().stream().flatMap(curve -> curve.ties().stream()).toList();
        }

        void colours() {
            Map<Integer, List<String>> links = new TreeMap<>();
            for (Curve curve : scene.laid()) {
                for (List<MapTie> alike : curve.alike()) {
                    List<String> bearing = links.computeIfAbsent(colouring.ink(alike.get(0)), ink -> new ArrayList<>());
                    alike.forEach(tie -> bearing.add(tie.link().id()));
                }
            }
            boolean schemes = encoding.colourBy() == ColourBy.SCHEME;
            for (int ink : colouring.inks()) {
                List<String> bearing = links.getOrDefault(ink, List.of());
                if (!bearing.isEmpty()) {
                    Dash dash = schemes ? Dash.of(Scheme.values()[ink]) : Dash.SOLID;
                    Set<String> values = colouring.values(ink);
                    entries.add(new Entry(
                            Kind.COLOUR,
                            isPair() ? words.say("map.pair") : colouring.label(ink, words),
                            List.of(line(encoding.palette().ink(ink), 4, 0.95, dash)),
                            values.isEmpty() ? "" : encoding.colourBy().code(),
                            values,
                            colouring.years(ink),
                            each(bearing)));
                }
            }
        }

        /** Whether one curve stands for several ties of the only pair, whatever each of them is. */
        private boolean isPair() {
            return scene.content().joined() && ties.size() > 1;
        }

        void dashes() {
            if (encoding.colourBy() == ColourBy.SCHEME) {
                return;
            }
            Map<Scheme, List<String>> links = new EnumMap<>(Scheme.class);
            for (MapTie tie : ties) {
                links.computeIfAbsent(tie.link().scheme(), scheme -> new ArrayList<>())
                        .add(tie.link().id());
            }
            links.forEach((scheme, bearing) -> entries.add(new Entry(
                    Kind.DASH,
                    words.name(scheme),
                    List.of(line(neutral(), 4, 0.95, Dash.of(scheme))),
                    "scheme",
                    Set.of(scheme.code()),
                    Optional.empty(),
                    each(bearing))));
        }

        void signs() {
            if (scene.laid().stream().anyMatch(Writer::toldByWidth)) {
                List<Stroke> widths = new ArrayList<>();
                for (int events : SAMPLE_EVENTS) {
                    widths.add(line(neutral(), events, 0.95, Dash.SOLID));
                }
                entries.add(plain(Kind.WIDTH, words.say("map.width"), widths));
            }
            sign(
                    Kind.PROPOSED,
                    words.say("map.proposed"),
                    line(neutral(), 4, 0.95, Dash.DOTTED),
                    Set.of("proposed"),
                    tie -> Strokes.isProposed(tie.link()));
            sign(
                    Kind.PAST,
                    words.say("map.past"),
                    new Stroke(neutral(), Strokes.width(4, true), Strokes.opacity(false, true), Dash.SOLID),
                    Set.of("completed", "lapsed"),
                    tie -> Strokes.isPast(tie.link()));
            sign(
                    Kind.SOFT,
                    words.say("map.soft"),
                    new Stroke(neutral(), Strokes.width(4, false), Strokes.opacity(true, false), Dash.SOLID),
                    Set.of(),
                    Strokes::isSoft);
            sign(
                    Kind.INHERITED,
                    words.say("map.inherited"),
                    line(neutral(), 4, 0.95, Dash.SOLID),
                    Set.of(),
                    tie -> tie.vietnamInherited() || tie.japanInherited());
        }

        private static boolean toldByWidth(Curve curve) {
            return !curve.isBand() && curve.ties().stream().anyMatch(tie -> tie.events() > 1);
        }

        private void sign(Kind kind, String label, Stroke sample, Set<String> statuses, Predicate<MapTie> bears) {
            List<String> links = new ArrayList<>();
            ties.stream().filter(bears).forEach(tie -> links.add(tie.link().id()));
            // a curve of many bears the sign only where all of them do
            if (scene.laid().stream().flatMap(curve -> curve.alike().stream()).anyMatch(alike -> alike.stream()
                    .allMatch(bears))) {
                entries.add(new Entry(
                        kind,
                        label,
                        List.of(sample),
                        statuses.isEmpty() ? "" : "status",
                        statuses,
                        Optional.empty(),
                        each(links)));
            }
        }

        /** Ids as a set; every link is on the map once. */
        private static Set<String> each(List<String> links) {
            return Set.of(links.toArray(String[]::new));
        }

        void dots() {
            // not whether a number found room: where it does depends on how large the legend is
            if (scene.laid().stream()
                    .anyMatch(curve -> !curve.isBand() && curve.ties().size() > 1)) {
                entries.add(
                        plain(Kind.GATHERED, words.say("map.gathered"), List.of(line(neutral(), 4, 0.95, Dash.SOLID))));
            }
            if (scene.laid().stream().anyMatch(Curve::isBand)) {
                entries.add(plain(
                        Kind.BAND,
                        words.say("map.band"),
                        BAND_SAMPLES.stream()
                                .map(width -> new Stroke(neutral(), width, 0.95, Dash.SOLID))
                                .toList()));
            }
            if (scene.dots().stream().anyMatch(Dot::isRegion)) {
                entries.add(plain(Kind.REGION, words.say("map.region-ring"), List.of()));
            }
            if (!scene.dots().stream().allMatch(Dot::isRegion)
                    && !scene.content().joined()) {
                entries.add(plain(Kind.DOTS, words.say("map.dots"), List.of()));
            }
            // of one pair the names say it
            if (!scene.content().joined()
                    && scene.dots().stream().anyMatch(Dot::square)
                    && !scene.dots().stream().allMatch(Dot::squareInside)) {
                entries.add(plain(Kind.RANKS, words.say("map.ranks"), List.of()));
            }
            if (scene.dots().stream().anyMatch(dot -> dot.ring() > 0)) {
                entries.add(plain(Kind.RING, words.say("map.ring"), List.of()));
            }
            if (scene.dots().stream().anyMatch(Dot::hollow)) {
                entries.add(plain(Kind.HOLLOW, words.say("map.hollow"), List.of()));
            }
        }

        void ground() {
            if (scene.backdrop().contestsIn(scene.viewport())) {
                Palette palette = encoding.palette();
                Stroke land = new Stroke(palette.land(), Ground.HATCHING, 1, Dash.SOLID);
                Stroke line = new Stroke(palette.coast(), Ground.HATCH, 1, Dash.SOLID);
                entries.add(plain(Kind.HATCHED, words.say("map.hatched"), List.of(land, line)));
            }
        }

        /** How far land was searched, as far as that differs on the map. */
        void known() {
            Palette palette = encoding.palette();
            Known known = scene.backdrop().known();
            tint(known.searched(), "map.searched", palette.searched());
            tint(known.inPart(), "map.searched-in-part", palette.country());
            tint(known.notSearched(), "map.not-searched", palette.land());
        }

        private void tint(Set<String> of, String key, int colour) {
            if (!of.isEmpty()) {
                Stroke land = new Stroke(colour, Ground.HATCHING, 1, Dash.SOLID);
                Stroke line = new Stroke(encoding.palette().coast(), 0, 1, Dash.SOLID);
                entries.add(plain(Kind.TINT, words.say(key), List.of(land, line)));
            }
        }

        private int neutral() {
            return encoding.palette().ink(Colouring.NEUTRAL);
        }

        private static Stroke line(int colour, int events, double opacity, Dash dash) {
            return new Stroke(colour, Strokes.width(events, false), opacity, dash);
        }

        private static Entry plain(Kind kind, String label, List<Stroke> samples) {
            return new Entry(kind, label, samples, "", Set.of(), Optional.empty(), Set.of());
        }
    }
}
