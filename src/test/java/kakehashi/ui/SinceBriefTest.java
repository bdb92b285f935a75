package kakehashi.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;
import kakehashi.model.Change;
import kakehashi.model.ChangeSet;
import kakehashi.model.Tie;
import kakehashi.model.TieEvent;
import kakehashi.model.value.EventKind;
import kakehashi.model.value.PartialDate;
import kakehashi.model.value.Trilingual;
import kakehashi.query.PairId;
import kakehashi.query.kept.KeptBrief;
import kakehashi.session.Paperwork;
import kakehashi.sheet.tree.SheetKind;
import org.junit.jupiter.api.Test;

/** On the page of a pair stands what changed since the last brief that was kept for it. */
class SinceBriefTest extends InTheWindow {

    @Test
    void a_visit_that_was_entered_since_the_brief_is_told_and_listed_with_its_source() throws Exception {
        asOpened();
        Tie tie = window.session().atlas().ties().get(0);
        String pair = new PairId(tie.vietnam(), tie.japan()).id();
        select(pair);
        assertThat(page()).doesNotContain("Since your brief");
        String source = tie.events().get(0).sources().get(0);
        List<TieEvent> events = new ArrayList<>(tie.events());
        events.add(new TieEvent(
                "e99",
                PartialDate.parse("2026-11-20"),
                EventKind.VISIT,
                new Trilingual("A visit to be told", "Thăm", "訪問"),
                List.of(source),
                List.of()));
        window.act(() -> {
            new Paperwork(window.session().preferences(), window.session().notebook())
                    .keep(List.of(new KeptBrief(
                            tie.japan(),
                            tie.vietnam(),
                            window.session().today().minusDays(2),
                            window.session().today().minusDays(2),
                            window.session().today(),
                            window.session().atlas().edition().version(),
                            "en")));
            window.session()
                    .change(new ChangeSet(
                            UUID.randomUUID(),
                            ChangeSet.Label.of(""),
                            List.of(new Change(tie, tie.with(events))),
                            window.session().today().atTime(6, 0).toInstant(ZoneOffset.UTC),
                            "Lan",
                            null,
                            ChangeSet.Origin.EDIT));
        });
        window.until(() -> window.session().atlas().ties().get(0).events().size() == events.size());
        window.until(() -> page().contains("Since your brief of"));
        window.until(() -> find("#since-list").isPresent());
        assertThat(page()).contains("Since your brief of", "1 visit.");
        Node list = find("#since-list").orElseThrow();
        window.run(list::requestFocus);
        window.robot().type(KeyCode.SPACE);
        window.until(() -> find("#since-list").isEmpty());
        assertThat(page()).contains("New: Visit", "A visit to be told");
        Node paper = find("#since-sheet").orElseThrow();
        window.run(paper::requestFocus);
        window.robot().type(KeyCode.SPACE);
        window.until(() -> window.session().workspace().paperProperty().get() != null);
        assertThat(window.session().workspace().paperProperty().get().kind()).isEqualTo(SheetKind.CHANGES.code());
        window.run(() -> Window.getWindows().stream()
                .filter(each -> each.getScene().lookup("#preview") != null)
                .toList()
                .forEach(Window::hide));
        select(tie.id());
        window.until(() -> page().contains("Since your brief of"));
        assertThat(page()).contains("1 visit.");
    }
}
