package kakehashi.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import kakehashi.map.MapContent;
import kakehashi.map.Palette;
import kakehashi.model.Link;
import kakehashi.query.Answer;
import kakehashi.query.Meanings;
import kakehashi.query.Row;
import kakehashi.session.Session;
import kakehashi.session.Theme;
import kakehashi.text.Places;
import org.jspecify.annotations.Nullable;

/** What the map is to show, taken from the session at one moment. It may be asked on any thread. */
final class MapSubject {

    private final Answer answer;
    private final Meanings meanings;
    private final Places places;
    private final @Nullable Link besides;
    private final Set<String> raised;
    private final Palette palette;
    private @Nullable MapContent plain;

    private MapSubject(Session session, @Nullable MapSubject last) {
        answer = session.answer();
        meanings = session.meanings();
        places = session.places();
        besides = session.selection()
                .flatMap(meanings.atlas()::findLink)
                .filter(link ->
                        answer.rows().stream().noneMatch(row -> row.link().equals(link)))
                .orElse(null);
        raised = session.selection()
                .map(id -> Raised.by(meanings.atlas(), meanings.asOf(), id))
                .orElse(Set.of());
        palette = session.themeProperty().get() == Theme.LIGHT ? Palette.LIGHT : Palette.DARK;
        plain = last != null
                        && last.answer == answer
                        && last.meanings == meanings
                        && last.places == places
                        && last.besides == besides
                ? last.drawn()
                : null;
    }

    /** What the session shows now; on the FX thread. */
    static MapSubject of(Session session, @Nullable MapSubject last) {
        return new MapSubject(session, last);
    }

    private synchronized @Nullable MapContent drawn() {
        return plain;
    }

    /** The links of the answer and, even where the filter leaves it out, the selected one; what is selected is raised. */
    synchronized MapContent content() {
        MapContent known = plain;
        if (known == null) {
            List<Link> links =
                    new ArrayList<>(answer.rows().stream().map(Row::link).toList());
            if (besides != null) {
                links.add(besides);
            }
            known = MapContent.of(
                    meanings.atlas(), meanings.asOf(), links, meanings::since, id -> places.label(id, meanings.asOf()));
            plain = known;
        }
        return known.raise(raised);
    }

    /** Whether the ground below is the same as that of another. */
    boolean hasGroundOf(MapSubject other) {
        return palette.equals(other.palette);
    }

    Palette palette() {
        return palette;
    }
}
