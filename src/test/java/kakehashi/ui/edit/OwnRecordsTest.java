package kakehashi.ui.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javafx.scene.control.TableCell;
import kakehashi.model.Tie;
import kakehashi.model.value.EventKind;
import kakehashi.model.value.PartialDate;
import kakehashi.model.value.Trilingual;
import kakehashi.query.Facet;
import kakehashi.query.TieFilter;
import kakehashi.query.edit.Draft;
import kakehashi.query.edit.NewEvent;
import kakehashi.session.Tab;
import kakehashi.ui.InTheWindow;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the user's own office has added or changed is asked for, and marked wherever it is shown. */
class OwnRecordsTest extends InTheWindow {

    private static final String SAKAI = "vn-da-nang--jp-sakai-osaka";

    @BeforeEach
    void addAVisit() throws Exception {
        asOpened();
        assertThat(find("#facet-ours").orElseThrow().isVisible()).isFalse();
        window.act(() -> {
            Draft draft = window.session().editing().draft();
            Tie tie = (Tie) window.session().atlas().findLink(SAKAI).orElseThrow();
            draft.addEvent(
                    SAKAI,
                    new NewEvent(
                            EventKind.VISIT,
                            PartialDate.parse("2026-11-24"),
                            new Trilingual("They met.", "", ""),
                            tie.events().get(0).sources(),
                            null));
            window.session()
                    .change(draft.set(window.session().editing().stamp(null)).orElseThrow());
        });
        window.until(() -> find("#facet-ours").orElseThrow().isVisible());
    }

    @AfterEach
    void takeBack() throws Exception {
        window.act(() -> window.session().undo());
        asOpened();
        window.until(() -> !find("#facet-ours").orElseThrow().isVisible());
        window.act(() -> window.session().workspace().tabProperty().set(Tab.MAP));
    }

    private static List<String> shown() {
        return window.session().answer().rows().stream()
                .map(row -> row.link().id())
                .toList();
    }

    @Test
    void it_is_a_facet_with_a_count_and_a_chip_and_a_word_of_the_search_line() throws Exception {
        unfold(Facet.OURS);
        window.until(() -> find("#facet-ours #value-changed").isPresent());
        press(box(Facet.OURS, "changed"));
        window.until(() -> shown().equals(List.of(SAKAI)));
        assertThat(said("chip-changed")).isEqualTo("Changed by us");

        window.act(() -> window.session().narrow(TieFilter.ALL.withText("changed by us sakai")));
        window.until(() -> shown().equals(List.of(SAKAI)));
        assertThat(window.session().shown().meant().rest()).isEqualTo("sakai");
        window.act(() -> window.session().narrow(TieFilter.ALL.withText("自組織で追加・訂正")));
        window.until(() -> shown().equals(List.of(SAKAI)));
    }

    @Test
    void a_pen_in_the_table_says_what_is_ours_and_what_the_edition_has_there() throws Exception {
        window.act(() -> {
            window.session().narrow(TieFilter.ALL.with(Facet.LOCALITY, Set.of("jp-sakai-osaka")));
            window.session().workspace().tabProperty().set(Tab.TABLE);
        });
        window.until(() -> !told().isEmpty());
        assertThat(told())
                .anyMatch(text -> text.contains("Changed by us"))
                .anyMatch(text -> text.startsWith("24 November 2026") && text.contains("The edition has: "));
    }

    /** What the marked cells of the table say of themselves. */
    private static List<String> told() {
        return window.robot().lookup("#table .table-cell").queryAll().stream()
                .flatMap(node -> node instanceof TableCell<?, ?> cell && cell.isVisible() && !cell.isEmpty()
                        ? Stream.ofNullable(cell.getAccessibleText())
                        : Stream.empty())
                .toList();
    }
}
