package kakehashi.session;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import kakehashi.model.value.Coded;
import kakehashi.query.TieFilter;
import kakehashi.query.time.PlaybackWay;
import kakehashi.query.time.Stretch;
import kakehashi.query.time.TimeWindow;
import org.jspecify.annotations.Nullable;

/**
 * Moves the time window of the filter step by step. It begins at the window chosen or, where none is, at the first event
 * of what the filter leaves; pausing leaves the filter at the step
 * reached, and the window from before the first step can be had back. A window that is chosen meanwhile in another way
 * ends the run. Ui thread only; whoever shows it calls {@link #tick} at every frame.
 */
public final class Playback {

    /** Steps a second that can be chosen. */
    public static final List<Integer> SPEEDS = List.of(1, 2, 5, 10);

    private static final String WAY = "playback.way";
    private static final String SPEED = "playback.speed";
    private static final String LOOP = "playback.loop";
    private static final String YES = "yes";
    private static final double SECOND = 1e9;
    /** A frame that comes a little early, 1/120 s, is that of the step. */
    private static final double EARLY = SECOND / 120;

    private final ReadOnlyObjectProperty<TieFilter> filter;
    private final Consumer<TieFilter> narrow;
    private final Supplier<Stretch> over;
    private final Supplier<Optional<LocalDate>> begun;
    private final ObjectProperty<PlaybackWay> way;
    private final ObjectProperty<Integer> speed;
    private final BooleanProperty loop;
    private final ReadOnlyBooleanWrapper playing = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<@Nullable TimeWindow> before = new ReadOnlyObjectWrapper<>();

    private List<TimeWindow> run = List.of();
    private @Nullable Stretch runOver;
    private int at;
    private boolean stepping;
    private double due = Double.NaN;

    /**
     * @param filter asked for
     * @param over the stretch of time that is played
     * @param begun the first day of what the filter leaves, before which there is nothing to play; empty where it has none
     */
    Playback(
            Preferences preferences,
            ReadOnlyObjectProperty<TieFilter> filter,
            Consumer<TieFilter> narrow,
            Supplier<Stretch> over,
            Supplier<Optional<LocalDate>> begun) {
        this.filter = filter;
        this.narrow = narrow;
        this.over = over;
        this.begun = begun;
        way = new SimpleObjectProperty<>(preferences
                .choice(WAY)
                .flatMap(code -> Coded.find(PlaybackWay.class, code))
                .orElse(PlaybackWay.GROW));
        way.addListener((observed, last, next) -> {
            preferences.rememberChoice(WAY, next.code());
            run = List.of();
        });
        speed = new SimpleObjectProperty<>(preferences
                .choice(SPEED)
                .flatMap(text -> SPEEDS.stream()
                        .filter(one -> one.toString().equals(text))
                        .findFirst())
                .orElse(5));
        speed.addListener((observed, last, next) -> {
            preferences.rememberChoice(SPEED, next.toString());
            due = Double.NaN;
        });
        loop = new SimpleBooleanProperty(preferences.choice(LOOP).orElse("").equals(YES));
        loop.addListener((observed, last, next) -> preferences.rememberChoice(LOOP, next ? YES : ""));
        filter.addListener((observed, last, next) -> {
            if (!stepping && !sameSpan(last.time(), next.time())) {
                pause();
                run = List.of();
                before.set(null);
            }
        });
    }

    public ObjectProperty<PlaybackWay> wayProperty() {
        return way;
    }

    /** Steps a second, one of {@link #SPEEDS}. */
    public ObjectProperty<Integer> speedProperty() {
        return speed;
    }

    /** Whether it begins again at the end, rather than pause. */
    public BooleanProperty loopProperty() {
        return loop;
    }

    public ReadOnlyBooleanProperty playingProperty() {
        return playing.getReadOnlyProperty();
    }

    public boolean isPlaying() {
        return playing.get();
    }

    /** The window that was chosen before the first step; null where no step was made since a window was chosen. */
    public ReadOnlyObjectProperty<@Nullable TimeWindow> beforeProperty() {
        return before.getReadOnlyProperty();
    }

    /** Plays from the window chosen, or from the beginning where that is at the end. */
    public void play() {
        if (!isPlaying()) {
            prepare();
            if (at == run.size() - 1) {
                at = -1;
            }
            due = Double.NaN;
            playing.set(true);
        }
    }

    /** Stays at the step reached. */
    public void pause() {
        playing.set(false);
    }

    public void toggle() {
        if (isPlaying()) {
            pause();
        } else {
            play();
        }
    }

    /** Pauses, and goes one step on or, with {@code by} -1, back; at either end nothing happens. */
    public void step(int by) {
        pause();
        prepare();
        int next = at + by;
        if (next >= 0 && next < run.size()) {
            show(next);
        }
    }

    /** Gives back the window from before the first step. */
    public void restore() {
        TimeWindow window = before.get();
        if (window != null) {
            pause();
            narrow.accept(filter.get().withTime(window));
        }
    }

    /**
     * Makes a step when it is due. One that is late is made once; those missed meanwhile are left out, so that it never
     * runs to catch up.
     *
     * @param nanos the time of the frame
     */
    public void tick(long nanos) {
        if (!isPlaying()) {
            return;
        }
        if (Double.isNaN(due)) {
            due = nanos;
        }
        if (nanos >= due - EARLY) {
            double period = SECOND / speed.get();
            due = nanos - due > period ? nanos + period : due + period;
            advance();
        }
    }

    private void advance() {
        if (run.isEmpty()) {
            prepare();
        }
        if (at + 1 < run.size()) {
            show(at + 1);
        } else if (loop.get() && run.size() > 1) {
            show(0);
        } else {
            pause();
        }
    }

    /** Works the run out anew unless it is still the one that the window shown belongs to. */
    private void prepare() {
        Stretch now = over.get();
        if (run.isEmpty() || !now.equals(runOver)) {
            TimeWindow window = filter.get().time();
            run = way.get().steps(window, window.narrows() ? now : sinceBegun(now));
            runOver = now;
            at = sameSpan(run.get(0), window) ? 0 : -1;
        }
    }

    private Stretch sinceBegun(Stretch whole) {
        return begun.get()
                .filter(first -> first.isAfter(whole.first()) && first.isBefore(whole.last()))
                .map(first -> Stretch.of(first, whole.last()))
                .orElse(whole);
    }

    private static boolean sameSpan(TimeWindow one, TimeWindow other) {
        return Objects.equals(one.from(), other.from()) && Objects.equals(one.to(), other.to());
    }

    private void show(int next) {
        TimeWindow window = filter.get().time();
        if (before.get() == null) {
            before.set(window);
        }
        at = next;
        stepping = true;
        // The mode may have been changed since the run began.
        TimeWindow step = run.get(next);
        narrow.accept(filter.get().withTime(new TimeWindow(step.from(), step.to(), window.mode())));
        stepping = false;
    }
}
