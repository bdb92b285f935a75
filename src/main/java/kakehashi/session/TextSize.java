package kakehashi.session;

import java.util.List;
import javafx.beans.binding.DoubleBinding;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;

/** How large everything in the window is written, in percent of the usual size; remembered. Ui thread only. */
public final class TextSize {

    /** The sizes there are, in percent. */
    public static final List<Integer> STEPS = List.of(80, 90, 100, 110, 125, 150, 175, 200);

    private static final int USUAL = 100;
    private static final String KEPT = "text.size";

    private final ReadOnlyIntegerWrapper percent;

    TextSize(Preferences preferences) {
        int kept = (int) preferences.length(KEPT).orElse(USUAL);
        percent = new ReadOnlyIntegerWrapper(STEPS.contains(kept) ? kept : USUAL);
        percent.addListener((observed, before, after) -> preferences.rememberLength(KEPT, after.doubleValue()));
    }

    /** Is as large as the other from now on, and the other as this; they do not keep each other alive. */
    void follow(TextSize other) {
        percent.bindBidirectional(other.percent);
    }

    public ReadOnlyIntegerProperty percentProperty() {
        return percent.getReadOnlyProperty();
    }

    /** @param wanted one of {@link #STEPS} */
    public void set(int wanted) {
        if (!STEPS.contains(wanted)) {
            throw new IllegalArgumentException("no text size: " + wanted);
        }
        percent.set(wanted);
    }

    /** The next size up; nothing happens at the largest. */
    public void larger() {
        STEPS.stream().filter(step -> step > percent.get()).findFirst().ifPresent(this::set);
    }

    /** The next size down; nothing happens at the smallest. */
    public void smaller() {
        STEPS.stream()
                .filter(step -> step < percent.get())
                .reduce((one, next) -> next)
                .ifPresent(this::set);
    }

    public void usual() {
        set(USUAL);
    }

    /** A length that is right at the usual size, as it grows with the text. */
    public DoubleBinding scaled(double length) {
        return percent.multiply(length / USUAL);
    }
}
