package kakehashi.ui;

import java.time.LocalDate;
import java.util.Map;
import java.util.stream.IntStream;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import kakehashi.model.PartialDate;
import kakehashi.model.Scheme;
import kakehashi.query.Answer;
import kakehashi.query.Meanings;
import kakehashi.query.TimeMode;
import kakehashi.query.TimeWindow;
import kakehashi.session.Session;
import kakehashi.text.Words;

/** Signings per year with the window of years that ties are narrowed to, and what "within" is to mean. */
final class TimelinePanel extends VBox {

    private final Session session;
    private final Label chosen = new Label();
    private final Button whole = new Button();
    private final ToggleGroup modes = new ToggleGroup();
    private final Histogram histogram;
    private final YearRange range;
    private boolean following;

    TimelinePanel(Session session) {
        this.session = session;
        getStyleClass().add("timeline");
        IntStream.Builder years = IntStream.builder();
        Meanings meanings = session.meanings();
        years.add(session.asOf().getYear());
        session.atlas()
                .ties()
                .forEach(tie -> meanings.since(tie).map(PartialDate::year).ifPresent(years::add));
        int[] known = years.build().sorted().toArray();
        histogram = new Histogram(known[0], known[known.length - 1]);
        range = new YearRange(known[0], known[known.length - 1]);
        VBox.setVgrow(histogram, Priority.ALWAYS);
        histogram.setMaxHeight(Double.MAX_VALUE);
        getChildren().addAll(heading(), histogram, range);

        range.fromProperty().addListener(changed -> narrow());
        range.toProperty().addListener(changed -> narrow());
        modes.selectedToggleProperty().addListener((observed, before, after) -> {
            if (after == null && before != null) {
                before.setSelected(true);
            } else {
                narrow();
            }
        });
        session.filterProperty().addListener(changed -> follow());
        session.answerProperty().addListener(changed -> show());
        follow();
        show();
    }

    private HBox heading() {
        Label title = new Label();
        title.textProperty().bind(session.wordsProperty().map(words -> words.say("ui.signings-per-year")));
        title.getStyleClass().add("panel-title");
        HBox choice = new HBox();
        choice.getStyleClass().add("segments");
        for (TimeMode mode : TimeMode.values()) {
            ToggleButton button = new ToggleButton();
            button.setId("time-mode-" + mode.code());
            button.setUserData(mode);
            button.setToggleGroup(modes);
            button.textProperty().bind(session.wordsProperty().map(words -> words.name(mode)));
            Tooltip meaning = new Tooltip();
            meaning.textProperty().bind(session.wordsProperty().map(words -> explain(words, mode)));
            button.setTooltip(meaning);
            choice.getChildren().add(button);
        }
        Segments.join(choice);
        whole.setId("whole-time");
        whole.getStyleClass().addAll("flat", "small");
        whole.textProperty().bind(session.wordsProperty().map(words -> words.say("ui.all-years")));
        whole.setOnAction(event -> session.narrow(session.filter().withTime(new TimeWindow(null, null, mode()))));
        chosen.setId("chosen-years");
        chosen.getStyleClass().add("chosen-years");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox heading = new HBox(8, title, chosen, whole, gap, choice);
        heading.setAlignment(Pos.CENTER_LEFT);
        title.setMinWidth(Region.USE_PREF_SIZE);
        chosen.setMinWidth(Region.USE_PREF_SIZE);
        choice.setMinWidth(Region.USE_PREF_SIZE);
        return heading;
    }

    private static String explain(Words words, TimeMode mode) {
        return switch (mode) {
            case SIGNED_WITHIN -> words.say("ui.time-mode-signed-within");
            case IN_FORCE -> words.say("ui.time-mode-in-force");
            case ANY_EVENT -> words.say("ui.time-mode-any-event");
        };
    }

    private TimeMode mode() {
        return modes.getSelectedToggle() == null
                ? session.filter().time().mode()
                : (TimeMode) modes.getSelectedToggle().getUserData();
    }

    private void narrow() {
        if (!following) {
            int from = range.fromProperty().get();
            int to = range.toProperty().get();
            LocalDate start = from == range.first() ? null : LocalDate.of(from, 1, 1);
            LocalDate end = to == range.last() ? null : LocalDate.of(to, 12, 31);
            session.narrow(session.filter().withTime(new TimeWindow(start, end, mode())));
        }
    }

    private void follow() {
        following = true;
        TimeWindow time = session.filter().time();
        range.fromProperty()
                .set(time.from() == null ? range.first() : clamp(time.from().getYear()));
        range.toProperty()
                .set(time.to() == null ? range.last() : clamp(time.to().getYear()));
        modes.getToggles().stream()
                .filter(toggle -> toggle.getUserData() == time.mode())
                .forEach(modes::selectToggle);
        following = false;
        histogram.choose(range.fromProperty().get(), range.toProperty().get());
        whole.setVisible(time.from() != null || time.to() != null);
    }

    private int clamp(int year) {
        return Math.max(range.first(), Math.min(range.last(), year));
    }

    private void show() {
        Answer answer = session.answer();
        Words words = session.words();
        histogram.show(
                answer.signings(),
                year -> describe(words, year, answer.signings().getOrDefault(year, Map.of())));
        histogram.choose(range.fromProperty().get(), range.toProperty().get());
        int from = range.fromProperty().get();
        int to = range.toProperty().get();
        chosen.setText(words.say("ui.years", Integer.toString(from), Integer.toString(to)));
        range.name(words.say("ui.first-year"), words.say("ui.last-year"));
    }

    private static String describe(Words words, int year, Map<Scheme, Integer> counts) {
        StringBuilder lines = new StringBuilder(Integer.toString(year));
        counts.forEach((scheme, count) ->
                lines.append('\n').append(words.name(scheme)).append("  ").append(words.number(count)));
        return lines.toString();
    }
}
