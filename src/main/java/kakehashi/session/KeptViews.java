package kakehashi.session;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.beans.InvalidationListener;
import javafx.beans.Observable;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.collections.ObservableList;
import kakehashi.map.ground.Viewpoint;
import kakehashi.map.scene.ColourBy;
import kakehashi.model.value.Coded;
import kakehashi.model.value.Language;
import kakehashi.query.kept.Look;
import kakehashi.query.kept.View;
import kakehashi.query.kept.ViewException;
import kakehashi.store.Note;
import org.jspecify.annotations.Nullable;

/**
 * Takes the view that a session shows, shows another, and keeps views by name. From {@link #reopen} on it remembers the
 * present view, so that the next start shows it again. Ui thread only.
 */
public final class KeptViews {

    /** A view kept by name, as its line; a line that this version cannot read is kept too. */
    public record Kept(String name, String line) {}

    private static final String LAST = "view.last";
    private static final String LAST_DAY = "view.last-day";
    private static final String OPENING = "view.opening";
    private static final String TODAY = "today";

    private final Session session;
    private final ReadOnlyBooleanWrapper opening = new ReadOnlyBooleanWrapper();
    private boolean remembering;

    public KeptViews(Session session) {
        this.session = session;
    }

    /**
     * The view that was asked for, shown already or not. A neutral map names no viewpoint, so that a document made from the view has that of
     * its own language.
     */
    public View now() {
        Workspace workspace = session.workspace();
        Viewpoint viewpoint = session.drawing().viewpointProperty().get();
        Look look = new Look(
                workspace.positionProperty().get(),
                session.drawing().colourByProperty().get().code(),
                viewpoint == Viewpoint.NEUTRAL ? null : viewpoint.code(),
                workspace.tabProperty().get().code(),
                session.timeline().zoomProperty().get());
        Asked asked = session.asked();
        return new View(
                asked.filter(),
                asked.asOf(),
                look,
                asked.language(),
                session.selection().orElse(null));
    }

    /** Selects the user's own locality, unless something is selected or the ties are narrowed. */
    public void beginAtHome() {
        String home = session.homeProperty().get();
        if (home != null
                && session.selection().isEmpty()
                && !session.asked().filter().narrows()
                && session.atlas().findLocality(home).isPresent()) {
            session.select(home);
        }
    }

    /**
     * Shows a view; what it says nothing about, or names in a way not known here, stays as it is, but without a viewpoint the
     * map is neutral. Until {@link #survived} is called nothing is remembered, and a window that ends meanwhile is taken to
     * have broken on the view.
     */
    public void show(View view) {
        show(view, view.line());
    }

    private void show(View view, String line) {
        session.preferences().rememberChoice(OPENING, line);
        session.preferences().flush();
        opening.set(false);
        opening.set(true);
        Look look = view.look();
        session.ask(new Asked(view.filter(), view.asOf(), view.language()));
        session.workspace().pick(Set.of());
        session.select(view.selection());
        known(ColourBy.class, look.colours()).ifPresent(session.drawing().colourByProperty()::set);
        session.drawing()
                .viewpointProperty()
                .set(known(Viewpoint.class, look.viewpoint()).orElse(Viewpoint.NEUTRAL));
        known(Tab.class, look.tab()).ifPresent(session.workspace().tabProperty()::set);
        if (look.stretch() != null) {
            session.timeline().zoomProperty().set(look.stretch());
        }
        session.workspace().goTo(look.position());
    }

    /** True from when a view is shown until the window is known to have survived it; told anew of each view. */
    public ReadOnlyBooleanProperty openingProperty() {
        return opening.getReadOnlyProperty();
    }

    /** To be called once the window has shown a view and still answers, or is closed: the view may be shown again. */
    public void survived() {
        if (opening.get()) {
            opening.set(false);
            session.preferences().rememberChoice(OPENING, "");
            if (remembering) {
                remember();
            }
        }
    }

    private static <E extends Enum<E> & Coded> Optional<E> known(Class<E> type, @Nullable String code) {
        return code == null ? Optional.empty() : Coded.find(type, code);
    }

    /** The views kept, in the order of their names. */
    public ObservableList<Kept> kept() {
        return session.notebook().views();
    }

    /** Keeps the present view by a name, in place of one that has it already; a blank name keeps nothing. */
    public void keep(String name) {
        String plain = plain(name);
        if (!plain.isEmpty()) {
            session.notebook().keep(List.of(note(plain, now().line())));
        }
    }

    /** Gives a kept view another name; nothing happens where that is blank or taken. */
    public void rename(Kept view, String name) {
        String plain = plain(name);
        if (!plain.isEmpty() && kept().stream().noneMatch(other -> other.name().equals(plain))) {
            session.notebook().keep(List.of(note(view.name(), ""), note(plain, view.line())));
        }
    }

    public void forget(Kept view) {
        session.notebook().keep(List.of(note(view.name(), "")));
    }

    private static Note note(String name, String line) {
        return new Note(Note.Sort.VIEW, name, line);
    }

    private static String plain(String name) {
        return name.replaceAll("[\\s\\p{Cntrl}]+", " ").strip();
    }

    /**
     * Shows the view that the last window was left with, if any, and remembers from now on what is shown. A view that no
     * window survived is forgotten: else no later one would open.
     */
    public void reopen() {
        Preferences preferences = session.preferences();
        Optional<String> broke = preferences.choice(OPENING);
        if (broke.isPresent()) {
            preferences.rememberChoice(OPENING, "");
            if (broke.equals(preferences.choice(LAST))) {
                preferences.rememberChoice(LAST, "");
            }
        }
        preferences.choice(LAST).ifPresent(line -> {
            try {
                View last = View.parse(line);
                boolean today = session.preferences().choice(LAST_DAY).equals(Optional.of(TODAY));
                LocalDate day = today ? session.today() : last.asOf();
                Language spoken = session.languageProperty().get();
                show(new View(last.filter(), day, last.look(), spoken, last.selection()), line);
            } catch (ViewException damaged) {
                // An edited settings file must not keep the window from opening: it opens as at first.
            }
        });
        remembering = true;
        InvalidationListener remember = changed -> remember();
        for (Observable shown : List.<Observable>of(
                session.askedFilterProperty(),
                session.askedAsOfProperty(),
                session.selectionProperty(),
                session.workspace().positionProperty(),
                session.workspace().tabProperty(),
                session.timeline().zoomProperty(),
                session.timeline().playback().playingProperty(),
                session.drawing().colourByProperty(),
                session.drawing().viewpointProperty())) {
            shown.addListener(remember);
        }
    }

    /** Not the steps of a playback, only the one at which it pauses. */
    private void remember() {
        if (opening.get() || session.timeline().playback().isPlaying()) {
            return;
        }
        session.preferences().rememberChoice(LAST, now().line());
        LocalDate day = session.asked().asOf();
        session.preferences().rememberChoice(LAST_DAY, day.equals(session.today()) ? TODAY : day.toString());
    }
}
