package kakehashi.ui.time;

import java.time.LocalDate;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import kakehashi.session.Session;
import org.jspecify.annotations.Nullable;

/**
 * The flag at the day that the whole window is shown as of. It is dragged, or moved by keys: arrows by a month, with
 * Shift by a day, page keys by a year, Home to today.
 */
final class AsOfMark extends Region {

    private static final double YEAR_DAYS = 365.2425;

    private final Session session;

    AsOfMark(Session session) {
        this.session = session;
        setId("as-of-mark");
        getStyleClass().add("as-of-mark");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.SLIDER);
        Tooltip tooltip = new Tooltip();
        tooltip.setWrapText(true);
        tooltip.setMaxWidth(360);
        Tooltip.install(this, tooltip);
        accessibleTextProperty().bind(tooltip.textProperty());
        Runnable say = () -> tooltip.setText(
                session.words().say("timeline.as-of", session.words().date(day())));
        session.askedAsOfProperty().addListener(changed -> {
            say.run();
            notifyAccessibleAttributeChanged(AccessibleAttribute.VALUE);
        });
        session.wordsProperty().addListener(changed -> say.run());
        say.run();
        setOnMousePressed(event -> {
            requestFocus();
            event.consume();
        });
        setOnMouseDragged(event -> {
            Region plot = (Region) getParent();
            double share = plot.sceneToLocal(event.getSceneX(), 0).getX() / plot.getWidth();
            session.showAsOf(session.timeline().stretch().at(Math.max(0, Math.min(0.99999, share))));
            event.consume();
        });
        setOnMouseReleased(event -> event.consume());
        setOnKeyPressed(this::key);
    }

    /** It is where the hand has put it, whatever is shown yet. */
    private LocalDate day() {
        return session.asked().asOf();
    }

    private void key(KeyEvent event) {
        LocalDate day = day();
        LocalDate next =
                switch (event.getCode()) {
                    case RIGHT, UP -> event.isShiftDown() ? day.plusDays(1) : day.plusMonths(1);
                    case LEFT, DOWN -> event.isShiftDown() ? day.minusDays(1) : day.minusMonths(1);
                    case PAGE_UP -> day.plusYears(1);
                    case PAGE_DOWN -> day.minusYears(1);
                    case HOME -> session.today();
                    default -> null;
                };
        if (next != null) {
            session.showAsOf(next);
            session.timeline().reveal(next);
            event.consume();
        }
    }

    @Override
    public @Nullable Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        return attribute == AccessibleAttribute.VALUE
                ? (Object) (day().getYear() + (day().getDayOfYear() - 1) / YEAR_DAYS)
                : super.queryAccessibleAttribute(attribute, parameters);
    }
}
