package kakehashi.ui.map;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import kakehashi.map.ground.Backdrop;
import kakehashi.map.ground.Borders;
import kakehashi.map.ground.Known;
import kakehashi.map.ground.Palette;
import kakehashi.map.ground.Viewpoint;
import kakehashi.map.scene.Encoding;
import kakehashi.map.scene.MapContent;
import kakehashi.map.scene.MapRegion;
import kakehashi.map.scene.MapTie;
import kakehashi.map.scene.Restraint;
import kakehashi.model.Atlas;
import kakehashi.model.Edition;
import kakehashi.model.Link;
import kakehashi.model.Tie;
import kakehashi.model.value.Language;
import kakehashi.query.Answer;
import kakehashi.query.Meanings;
import kakehashi.query.Row;
import kakehashi.query.TieFilter;
import kakehashi.query.kept.CountedBy;
import kakehashi.session.Session;
import kakehashi.session.Shown;
import kakehashi.session.Theme;
import kakehashi.sheet.mappage.Searches;
import kakehashi.text.Places;
import kakehashi.text.Words;
import kakehashi.ui.control.Raised;
import org.jspecify.annotations.Nullable;

/** What the map is to show, taken from the session at one moment. It may be asked on any thread. */
final class MapSubject {

    private final Answer answer;
    private final TieFilter filter;
    private final Meanings meanings;
    private final Places places;
    private final List<Link> besides;
    private final Set<String> raised;
    private final @Nullable String selected;
    private final Encoding encoding;
    private final Viewpoint viewpoint;
    private final boolean atSuccessor;
    private final boolean bands;
    private final boolean passing;
    private final boolean known;
    private final @Nullable String home;
    private final @Nullable Language second;
    /** The ties made to be drawn before, of the same records as of the same day; whoever works with it holds it. */
    private final IdentityHashMap<Link, MapTie> made;
    // Worked out in the background while this is held, and read without it: the FX thread never waits for that.
    private volatile @Nullable MapContent plain;
    private volatile @Nullable Backdrop backdrop;

    private MapSubject(Session session, Shown shown, Set<String> highlighted, @Nullable MapSubject last) {
        answer = shown.answer();
        filter = shown.filter();
        meanings = shown.meanings();
        places = shown.places();
        selected = session.selection().orElse(null);
        besides = session.selection()
                .map(id -> Raised.beside(meanings, answer, id))
                .orElse(List.of());
        raised = highlighted.isEmpty()
                ? session.selection().map(id -> Raised.by(meanings, id)).orElse(Set.of())
                : highlighted;
        Palette palette = session.themeProperty().get() == Theme.LIGHT ? Palette.LIGHT : Palette.DARK;
        encoding = new Encoding(palette, session.drawing().colourByProperty().get());
        viewpoint = session.drawing().viewpointProperty().get();
        atSuccessor = session.drawing().atSuccessorProperty().get();
        second = session.drawing().secondLanguageProperty().get();
        bands = session.drawing().bandsProperty().get();
        passing = session.drawing().passingProperty().get();
        known = session.drawing().knownProperty().get();
        home = session.homeProperty().get();
        made = last != null && last.meanings == meanings ? last.made : new IdentityHashMap<>();
        backdrop = last != null && last.hasBackdropOf(this) ? last.backdrop : null;
        plain = last != null
                        && last.answer == answer
                        && last.meanings == meanings
                        && last.places == places
                        && last.besides.equals(besides)
                        && last.atSuccessor == atSuccessor
                        && last.second == second
                ? last.plain
                : null;
    }

    /**
     * What the session shows now, or showed of another day; on the FX thread.
     *
     * @param highlighted ids to raise instead of what is selected; empty for that
     */
    static MapSubject of(Session session, Shown shown, Set<String> highlighted, @Nullable MapSubject last) {
        return new MapSubject(session, shown, highlighted, last);
    }

    static MapSubject of(Session session, Set<String> highlighted, @Nullable MapSubject last) {
        return of(session, session.shown(), highlighted, last);
    }

    private boolean hasBackdropOf(MapSubject other) {
        return viewpoint == other.viewpoint
                && places.words() == other.places.words()
                && meanings == other.meanings
                && known == other.known;
    }

    /** What lies under the ties. */
    synchronized Backdrop backdrop() {
        Backdrop made = backdrop;
        if (made == null) {
            made = Backdrop.of(viewpoint, places.words().language())
                    .with(Borders.asOf(meanings.whole(), meanings.asOf()))
                    .saying(known ? Searches.on(meanings) : Known.UNTOLD);
            backdrop = made;
        }
        return made;
    }

    /** The links of the answer and, even where the filter leaves them out, those of what is selected, which is raised. */
    synchronized MapContent content() {
        MapContent known = plain;
        if (known == null) {
            List<Link> links =
                    new ArrayList<>(answer.rows().stream().map(Row::link).toList());
            links.addAll(besides);
            List<Link> shown =
                    atSuccessor ? links.stream().map(this::atSuccessor).toList() : links;
            synchronized (made) {
                // Moved to a successor they are others each time.
                known = MapContent.of(
                        places, meanings.asOf(), shown, meanings::since, atSuccessor ? new IdentityHashMap<>() : made);
            }
            if (second != null) {
                Places other = new Places(meanings.atlas(), Words.in(second));
                known = known.withSecondNames(
                        MapContent.both(other.words()), id -> other.labelInside(id, meanings.asOf()));
            }
            plain = known;
        }
        MapContent drawn = known.with(restraint(known));
        return atSuccessor ? raisedAtSuccessor(drawn) : drawn.raise(raised);
    }

    /** From far regions gather their ties, and what only passes is cut short, but not what the user's own locality has. */
    private Restraint restraint(MapContent drawn) {
        Set<String> own = new HashSet<>();
        if (home != null) {
            own.add(home);
            if (atSuccessor && meanings.atlas().findLocality(home).isPresent()) {
                own.add(meanings.atlas().successorOn(home, meanings.asOf()));
            }
        }
        return new Restraint(MapRegion.of(places, meanings.asOf(), drawn.provinces()), own, bands, !passing);
    }

    /**
     * What is raised where it is drawn: of a locality that has ended its ties, and if it is selected itself, whoever answers
     * for it goes by both names.
     */
    private MapContent raisedAtSuccessor(MapContent drawn) {
        Atlas atlas = meanings.atlas();
        Set<String> ids = new HashSet<>();
        for (String id : raised) {
            if (isPassed(id)) {
                atlas.linksAt(id).stream()
                        .filter(Tie.class::isInstance)
                        .map(Link::id)
                        .forEach(ids::add);
            } else {
                ids.add(id);
            }
        }
        MapContent content = drawn.raise(ids);
        String former = selected;
        if (former == null || !isPassed(former)) {
            return content;
        }
        LocalDate day = meanings.asOf();
        String heir = atlas.successorOn(former, day);
        return content.calling(
                heir,
                places.words().say("ui.map-formerly", places.labelInside(heir, day), places.labelInside(former, day)));
    }

    private boolean isPassed(String id) {
        return meanings.atlas().findLocality(id).isPresent()
                && !meanings.atlas().successorOn(id, meanings.asOf()).equals(id);
    }

    /**
     * What is drawn on a page: the same, with other names beneath or none.
     *
     * @param beneath language of the smaller names; null for none
     * @param raise whether what the window raises is raised there too
     */
    MapContent content(@Nullable Language beneath, boolean raise) {
        Places other = beneath == null ? places : new Places(meanings.atlas(), Words.in(beneath));
        MapContent named = content()
                .with(Restraint.NONE)
                .withSecondNames(
                        MapContent.both(other.words()),
                        id -> beneath == null ? "" : other.labelInside(id, meanings.asOf()));
        return raise ? named : named.raise(Set.of());
    }

    /** The same ground from another viewpoint. */
    Backdrop backdrop(Viewpoint other) {
        return Backdrop.of(other, places.words().language())
                .with(backdrop().borders())
                .saying(backdrop().known());
    }

    LocalDate asOf() {
        return meanings.asOf();
    }

    Edition edition() {
        return meanings.atlas().edition();
    }

    /** The same tie between those who answer for it on the as-of date; a network link ends with its members. */
    private Link atSuccessor(Link link) {
        if (!(link instanceof Tie tie)) {
            return link;
        }
        return tie.between(
                meanings.atlas().successorOn(tie.vietnam(), meanings.asOf()),
                meanings.atlas().successorOn(tie.japan(), meanings.asOf()));
    }

    /** Whether the ties are those of another. */
    boolean hasTiesOf(MapSubject other) {
        return answer == other.answer;
    }

    /** Whether the ground below is the same as that of another. */
    boolean hasGroundOf(MapSubject other) {
        return encoding.palette().equals(other.encoding.palette()) && hasBackdropOf(other);
    }

    /** By which rules its ties are counted, and how many of them count; a paragraph each. */
    List<String> countedBy() {
        return CountedBy.of(filter, answer.rows(), meanings, places.words());
    }

    /** What the legend is written in. */
    Words words() {
        return places.words();
    }

    Encoding encoding() {
        return encoding;
    }
}
