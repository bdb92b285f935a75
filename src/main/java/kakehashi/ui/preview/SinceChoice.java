package kakehashi.ui.preview;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import kakehashi.query.since.Beginning;
import kakehashi.session.Session;
import kakehashi.text.Words;
import kakehashi.ui.control.DayInput;
import org.jspecify.annotations.Nullable;

/** From where changes are told: the last brief, an edition that the store holds or held, or a day. */
final class SinceChoice extends VBox {

    private final Session session;
    private final Runnable changed;
    private final PreviewChoice<Beginning> from;
    private final ObjectProperty<LocalDate> day;
    private final VBox typed = new VBox(2);
    private final Set<String> editions = new LinkedHashSet<>();
    private @Nullable LocalDate brief;

    /**
     * @param changed told when another beginning is wanted
     * @param complain is told what to do about something unreadable
     */
    SinceChoice(Session session, Runnable changed, Consumer<String> complain) {
        super(10);
        this.session = session;
        this.changed = changed;
        from = new PreviewChoice<>(
                "preview-since", session, words -> words.say("preview.since"), this::name, this::chosen);
        day = new SimpleObjectProperty<>(session.today().minusMonths(1));
        DayInput input = new DayInput(session.wordsProperty(), day, day::set, complain);
        input.setId("preview-since-day");
        Label label = new Label();
        label.getStyleClass().add("quiet");
        label.textProperty().bind(session.wordsProperty().map(words -> words.say("preview.since-day")));
        label.setLabelFor(input);
        input.accessibleTextProperty().bind(label.textProperty());
        typed.getChildren().addAll(label, input);
        typed.managedProperty().bind(typed.visibleProperty());
        day.addListener(moved -> {
            offer(new Beginning.Day(day.get()));
            changed.run();
        });
        managedProperty().bind(visibleProperty());
        getChildren().addAll(from, typed);
    }

    private String name(Beginning beginning) {
        Words words = session.words();
        if (beginning instanceof Beginning.Brief last) {
            return words.say("preview.since-brief", words.date(last.day()));
        }
        return beginning instanceof Beginning.OfEdition edition
                ? words.say("preview.since-edition", edition.version())
                : words.say("preview.since-day");
    }

    /**
     * Offers what there is to begin from; another record begins from its own brief.
     *
     * @param last the day of the last brief; null for none
     * @param anew whether it is another record
     */
    void recall(@Nullable LocalDate last, boolean anew) {
        brief = last;
        editions.add(session.atlas().edition().version());
        Beginning known = from.value();
        offer(anew || known == null ? usual() : known);
        if (anew) {
            session.editing().parcels().editions().thenAccept(held -> {
                if (editions.addAll(held)) {
                    offer(value());
                }
            });
        }
    }

    private Beginning usual() {
        return brief == null
                ? new Beginning.OfEdition(session.atlas().edition().version())
                : new Beginning.Brief(brief);
    }

    private void offer(Beginning wanted) {
        List<Beginning> all = new ArrayList<>();
        if (brief != null) {
            all.add(new Beginning.Brief(brief));
        }
        editions.forEach(version -> all.add(new Beginning.OfEdition(version)));
        all.add(new Beginning.Day(day.get()));
        Beginning chosen = all.contains(wanted) ? wanted : usual();
        from.offer(all, chosen);
        typed.setVisible(chosen instanceof Beginning.Day);
    }

    private void chosen() {
        typed.setVisible(value() instanceof Beginning.Day);
        changed.run();
    }

    Beginning value() {
        return from.value();
    }
}
