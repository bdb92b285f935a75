package kakehashi.session.tour;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.beans.InvalidationListener;
import javafx.beans.Observable;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import kakehashi.model.value.Coded;
import kakehashi.model.value.Language;
import kakehashi.query.TieFilter;
import kakehashi.session.Asked;
import kakehashi.session.Kind;
import kakehashi.session.Session;
import kakehashi.session.Workspace;
import org.jspecify.annotations.Nullable;

/**
 * The tour as it stands. It changes nothing by itself: it looks at the session and says what is to be done next. Where it stands is
 * remembered, so that a tour that was broken off by closing the window goes on there, and one that was ended is not offered again.
 * Ui thread only.
 */
public final class Tour {

    /** The last day on which Viet Nam had 63 provinces. */
    public static final LocalDate DAY = LocalDate.of(2025, 6, 30);

    private static final String KEPT = "tour";
    private static final String ENDED = "ended";
    private static final String BRIEF = "visit-brief";

    private final Session session;
    private final ReadOnlyObjectWrapper<@Nullable TourStep> step = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable TourMove> move = new ReadOnlyObjectWrapper<>();
    private final InvalidationListener look = changed -> look();
    private @Nullable Before before;
    private boolean sourceSeen;

    /** What was shown before the tour, to go back to. */
    private record Before(Asked asked, @Nullable String selection) {}

    public Tour(Session session) {
        this.session = session;
    }

    /** The step that it stands at; null while there is no tour. */
    public ReadOnlyObjectProperty<@Nullable TourStep> stepProperty() {
        return step.getReadOnlyProperty();
    }

    /** What is to be done next in the step; null while there is no tour. */
    public ReadOnlyObjectProperty<@Nullable TourMove> moveProperty() {
        return move.getReadOnlyProperty();
    }

    public boolean isRunning() {
        return step.get() != null;
    }

    /** Begins at the beginning, whatever became of an earlier tour. */
    public void begin() {
        start(TourStep.WELCOME);
    }

    /** Goes on where a tour was broken off when the window was closed; else nothing happens. */
    public void resume() {
        session.preferences()
                .choice(KEPT)
                .flatMap(kept -> Coded.find(TourStep.class, kept))
                .ifPresent(this::start);
    }

    private void start(TourStep first) {
        if (!isRunning()) {
            before = new Before(session.asked(), session.selection().orElse(null));
            watched().forEach(each -> each.addListener(look));
        }
        go(first);
    }

    /** To the next step, whether or not this one is done; after the last the tour has ended. */
    public void next() {
        TourStep at = step.get();
        if (at == TourStep.FAREWELL) {
            end();
        } else if (at != null) {
            go(TourStep.values()[at.ordinal() + 1]);
        }
    }

    /** To the step before; nothing happens at the first. */
    public void back() {
        TourStep at = step.get();
        if (at != null && at != TourStep.WELCOME) {
            go(TourStep.values()[at.ordinal() - 1]);
        }
    }

    /** Ends the tour, and remembers that it need not be offered again. */
    public void end() {
        if (isRunning()) {
            session.preferences().rememberChoice(KEPT, ENDED);
            stop();
        }
    }

    /** Looks no longer; the window is closed, and the next one may go on. */
    public void stop() {
        watched().forEach(each -> each.removeListener(look));
        step.set(null);
        move.set(null);
    }

    /** Shows again what was shown before the tour, in the language of now. */
    public void setBack() {
        Before former = before;
        if (former != null) {
            session.ask(former.asked().language(session.languageProperty().get()));
            session.select(former.selection());
        }
    }

    private List<Observable> watched() {
        return List.of(
                session.homeProperty(),
                session.selectionProperty(),
                session.shownProperty(),
                session.workspace().paperProperty());
    }

    private void go(TourStep next) {
        sourceSeen = false;
        move.set(null);
        step.set(next);
        session.preferences().rememberChoice(KEPT, next.code());
        look();
    }

    /** What was once done in a step stays done, whatever the user then looks at. */
    private void look() {
        TourStep at = step.get();
        TourMove now = move.get();
        if (at != null && (now == null || !now.isReached())) {
            move.set(next(at));
        }
    }

    private TourMove next(TourStep at) {
        return switch (at) {
            case WELCOME -> TourMove.BEGIN;
            case HOME -> home();
            case TIE -> tie();
            case NARROW -> narrow();
            case DAY -> session.asOf().equals(DAY) ? TourMove.DAY_SET : TourMove.SET_DAY;
            case PRINT -> print();
            case FAREWELL -> TourMove.END;
        };
    }

    private TourMove home() {
        String home = session.homeProperty().get();
        if (home == null) {
            return TourMove.CHOOSE_HOME;
        }
        return session.selection().filter(home::equals).isPresent() ? TourMove.HOME_SHOWN : TourMove.SHOW_HOME;
    }

    private TourMove tie() {
        Optional<Kind> kind = session.selection().flatMap(id -> Kind.of(session.atlas(), id));
        if (kind.filter(Kind.SOURCE::equals).isPresent()) {
            sourceSeen = true;
            return TourMove.BACK_TO_TIE;
        }
        if (kind.filter(Kind.TIE::equals).isEmpty()) {
            return TourMove.OPEN_TIE;
        }
        return sourceSeen ? TourMove.TIE_READ : TourMove.OPEN_SOURCE;
    }

    private TourMove narrow() {
        if (session.filter().equals(TieFilter.ALL)) {
            return TourMove.NARROW;
        }
        return session.answer().rows().isEmpty() ? TourMove.WIDEN : TourMove.NARROWED;
    }

    private TourMove print() {
        Workspace.Paper paper = session.workspace().paperProperty().get();
        if (paper == null || !paper.kind().equals(BRIEF)) {
            return isOfTwo() ? TourMove.OPEN_BRIEF : TourMove.OPEN_PAIR;
        }
        return paper.languages().contains(Language.JA) ? TourMove.BRIEF_MADE : TourMove.CHOOSE_JAPANESE;
    }

    /** A tie that came about later is not on record on the day of the tour, and is selected no longer. */
    private boolean isOfTwo() {
        return session.selection()
                .flatMap(id -> Kind.of(session.atlas(), id))
                .filter(kind -> kind == Kind.TIE || kind == Kind.PAIR || kind == Kind.NETWORK_LINK)
                .isPresent();
    }
}
