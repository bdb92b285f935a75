package kakehashi.session;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import kakehashi.model.value.Coded;
import kakehashi.query.TieFilter;
import kakehashi.query.time.Stretch;
import org.jspecify.annotations.Nullable;

/** What the timeline shows, and the playback of the time window. Ui thread only. */
public final class Timeline {

    private static final String CONTENT = "time.content";
    private static final String OPEN = "time.open";
    private static final String YES = "yes";
    private static final String NO = "no";

    private final Preferences preferences;
    private final Recorded recorded;
    private final LocalDate today;
    private final ObjectProperty<@Nullable Stretch> zoom = new SimpleObjectProperty<>();
    private final ObjectProperty<TimelineContent> content;
    private final BooleanProperty open;
    private String openIn = OPEN;
    private final Playback playback;

    /**
     * What is on record.
     *
     * @param whole from the first day on record to the last
     * @param begun the first day of what is shown; empty where it has none
     */
    record Recorded(Supplier<Stretch> whole, Supplier<Optional<LocalDate>> begun) {}

    /**
     * @param filter asked for
     * @param narrow shows what passes a filter
     */
    Timeline(
            Preferences preferences,
            Recorded recorded,
            LocalDate today,
            ReadOnlyObjectProperty<TieFilter> filter,
            Consumer<TieFilter> narrow) {
        this.recorded = recorded;
        this.today = today;
        content = new SimpleObjectProperty<>(preferences
                .choice(CONTENT)
                .flatMap(code -> Coded.find(TimelineContent.class, code))
                .orElse(TimelineContent.IN_FORCE));
        content.addListener((observed, before, after) -> preferences.rememberChoice(CONTENT, after.code()));
        this.preferences = preferences;
        open = new SimpleBooleanProperty(!preferences.choice(OPEN).orElse("").equals(NO));
        open.addListener((observed, before, after) -> preferences.rememberChoice(openIn, after ? YES : NO));
        playback = new Playback(preferences, filter, narrow, this::stretch, recorded.begun());
    }

    /** From the first year on record to the last, or to this one. */
    public Stretch whole() {
        Stretch known = recorded.whole().get();
        LocalDate yearEnd = LocalDate.of(today.getYear(), 12, 31);
        return known.last().isBefore(yearEnd) ? Stretch.of(known.first(), yearEnd) : known;
    }

    /** The part of time that is looked at; null for the whole. */
    public ObjectProperty<@Nullable Stretch> zoomProperty() {
        return zoom;
    }

    /** What is shown: the part that is looked at, or the whole. */
    public Stretch stretch() {
        Stretch part = zoom.get();
        return part == null ? whole() : part;
    }

    /** Moves what is shown as little as needed for a day to be seen. */
    public void reveal(LocalDate day) {
        Stretch now = stretch();
        if (!now.holds(day)) {
            zoom.set(now.showing(day, whole().century()));
        }
    }

    /** Shows less of time, with a factor below 1, or more; what lies at a share of it, from 0 to 1, stays there. */
    public void zoom(double factor, double share) {
        zoom.set(stretch().zoomed(factor, share, whole().century()));
    }

    /** Moves what is shown by a share of its length; a positive one shows later days. */
    public void move(double share) {
        Stretch now = stretch();
        zoom.set(now.moved(share * now.length(), whole().century()));
    }

    /** What is drawn; remembered between two starts. */
    public ObjectProperty<TimelineContent> contentProperty() {
        return content;
    }

    /** Whether the timeline is open, not folded to its line of buttons; remembered for each size of window. */
    public BooleanProperty openProperty() {
        return open;
    }

    /**
     * Opens the timeline or folds it, as it was left in a window of such a size.
     *
     * @param usual whether it is open where nobody has chosen yet
     */
    public void recallOpen(String size, boolean usual) {
        openIn = OPEN + "." + size;
        open.set(preferences
                .choice(openIn)
                .or(() -> preferences.choice(OPEN))
                .map(choice -> !choice.equals(NO))
                .orElse(usual));
    }

    public Playback playback() {
        return playback;
    }
}
