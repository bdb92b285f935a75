package kakehashi.ui.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.stage.PopupWindow;
import kakehashi.model.Tie;
import kakehashi.model.TieEvent;
import kakehashi.model.value.PartialDate;
import kakehashi.query.time.Stretch;
import kakehashi.session.Session;
import kakehashi.text.Words;

/**
 * The dated events of the selected tie, each with what it was when pointed at. A date that is no more precise than a
 * month or a year is as long as that. One stop for the Tab key; the arrow keys go from event to event.
 */
final class EventMarks extends Pane {

    private static final double SIZE = 9;
    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");
    private static final PseudoClass LONG = PseudoClass.getPseudoClass("long");

    private final Session session;
    private final List<TieEvent> events = new ArrayList<>();
    private final Tooltip tip = new Tooltip();
    private int current;

    EventMarks(Session session) {
        this.session = session;
        setId("event-marks");
        getStyleClass().add("event-marks");
        setPickOnBounds(false);
        setAccessibleRole(AccessibleRole.TEXT);
        tip.setWrapText(true);
        tip.setMaxWidth(380);
        tip.setAnchorLocation(PopupWindow.AnchorLocation.CONTENT_BOTTOM_LEFT);
        setOnKeyPressed(this::key);
        focusedProperty().addListener(changed -> mark());
        session.timeline().zoomProperty().addListener(changed -> requestLayout());
        session.selectionProperty().addListener(changed -> take());
        session.answerProperty().addListener(changed -> take());
        take();
    }

    /** What each mark says, in the order of the events. */
    List<String> descriptions() {
        return events.stream().map(this::describe).toList();
    }

    private void take() {
        List<TieEvent> next = session.selection().flatMap(session.atlas()::findLink).stream()
                .filter(Tie.class::isInstance)
                .flatMap(link -> ((Tie) link).events().stream())
                .filter(event -> event.date() != null)
                .toList();
        if (!next.equals(events)) {
            events.clear();
            events.addAll(next);
            current = 0;
            getChildren().clear();
            for (TieEvent event : events) {
                Region mark = new Region();
                mark.getStyleClass().add("event-mark");
                mark.setOnMouseEntered(entered -> show(event, mark));
                mark.setOnMouseExited(exited -> tip.hide());
                getChildren().add(mark);
            }
        }
        setFocusTraversable(!events.isEmpty());
        setVisible(!events.isEmpty());
        mark();
    }

    private String describe(TieEvent event) {
        Words words = session.words();
        String title = session.selection()
                .flatMap(session.atlas()::findLink)
                .map(link -> Words.opening(
                        session.places().title(link, session.meanings().asOf())))
                .orElse("");
        return words.say(
                "timeline.event",
                words.date(Objects.requireNonNull(event.date())),
                session.meanings().kind(event, words),
                title,
                words.text(event.summary()),
                event.sources().size());
    }

    private void show(TieEvent event, Region mark) {
        Bounds at = mark.localToScreen(mark.getBoundsInLocal());
        if (at != null) {
            tip.setText(describe(event));
            tip.show(mark, at.getMinX(), at.getMinY() - 4);
        }
    }

    private void mark() {
        tip.hide();
        for (int i = 0; i < events.size(); i++) {
            boolean here = isFocused() && i == current;
            Region mark = (Region) getChildren().get(i);
            mark.pseudoClassStateChanged(CURRENT, here);
            if (here) {
                setAccessibleText(describe(events.get(i)));
                show(events.get(i), mark);
            }
        }
    }

    private void key(KeyEvent event) {
        int next =
                switch (event.getCode()) {
                    case RIGHT -> current + 1;
                    case LEFT -> current - 1;
                    case HOME -> 0;
                    case END -> events.size() - 1;
                    default -> -1;
                };
        boolean ours = event.getCode().isArrowKey() || next >= 0;
        if (ours && !event.isAltDown() && !event.isShortcutDown()) {
            if (next >= 0 && next < events.size()) {
                current = next;
                session.timeline().reveal(date(events.get(current)).earliest());
                layout();
                mark();
            }
            event.consume();
        }
    }

    private static PartialDate date(TieEvent event) {
        return Objects.requireNonNull(event.date());
    }

    @Override
    protected void layoutChildren() {
        Stretch stretch = session.timeline().stretch();
        for (int i = 0; i < events.size(); i++) {
            PartialDate date = date(events.get(i));
            double left = stretch.along(date.earliest()) * getWidth();
            double right = stretch.along(date.latest().plusDays(1)) * getWidth();
            double width = Math.max(SIZE, right - left);
            Region mark = (Region) getChildren().get(i);
            mark.pseudoClassStateChanged(LONG, right - left > SIZE);
            mark.setVisible(right > 0 && left < getWidth());
            mark.resizeRelocate(
                    Math.round((left + right - width) / 2), Math.round((getHeight() - SIZE) / 2), width, SIZE);
        }
    }
}
