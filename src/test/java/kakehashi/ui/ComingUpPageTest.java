package kakehashi.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import kakehashi.model.Tie;
import kakehashi.model.value.PartialDate.Precision;
import kakehashi.model.value.Scheme;
import kakehashi.query.ComingUp;
import kakehashi.query.Facet;
import kakehashi.query.TieFilter;
import kakehashi.query.ahead.AheadId;
import kakehashi.query.ahead.Due;
import kakehashi.session.Session;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What comes up, of the result and of a locality: as a list, by month, into a calendar, and "seen". */
class ComingUpPageTest extends InTheWindow {

    private static final String HOME = "vn-da-nang";

    @BeforeEach
    void fresh() throws Exception {
        asOpened();
        window.act(() -> ofResult().forEach(due -> window.session().notebook().see(due.key(), false)));
    }

    private static List<Due> ofResult() {
        Session session = window.session();
        return Due.of(
                session.meanings(),
                session.answer().rows().stream()
                        .map(row -> row.link())
                        .filter(Tie.class::isInstance)
                        .map(Tie.class::cast)
                        .toList(),
                ComingUp.AHEAD);
    }

    @Test
    void the_result_tells_what_comes_up_in_it_each_month_leads_to_its_own_and_the_page_follows_the_filter()
            throws Exception {
        press(find("#result-coming-up").orElseThrow());
        window.until(() -> window.session()
                .selection()
                .filter(AheadId.OF_RESULT.id()::equals)
                .isPresent());
        List<Due> dues = ofResult();
        assertThat(dues).isNotEmpty();
        assertThat(dues)
                .allSatisfy(due ->
                        assertThat(find("#seen-" + due.key())).as(due.key()).isPresent());
        Due last = dues.stream()
                .filter(due -> due.date().date().precision() != Precision.YEAR)
                .reduce((one, next) -> next)
                .orElseThrow();
        YearMonth month = YearMonth.from(last.date().date().earliest());
        Due first = dues.stream()
                .filter(due -> due.date().date().precision() != Precision.YEAR)
                .filter(due -> YearMonth.from(due.date().date().earliest()).equals(month))
                .findFirst()
                .orElseThrow();
        Button marked = (Button) find("#month-" + month).orElseThrow();
        window.run(marked::requestFocus);
        window.robot().type(KeyCode.SPACE);
        window.until(() -> find("#seen-" + first.key()).filter(Node::isFocused).isPresent());
        press(find("#ahead-calendar").orElseThrow());
        window.until(() -> find("#export-ics").filter(Node::isFocused).isPresent());
        window.robot().type(KeyCode.ESCAPE);
        window.until(() -> find("#export").isEmpty());
        narrow(TieFilter.ALL.with(
                Facet.SCHEME, Set.of(first.tie().scheme() == Scheme.OFFICIAL ? "third-party" : "official")));
        window.until(() -> find("#seen-" + first.key()).isEmpty());
    }

    @Test
    void what_was_seen_does_not_return_to_the_locality_until_it_is_taken_back_by_the_keys() throws Exception {
        select(HOME);
        press(find("#coming-up").orElseThrow());
        String page = AheadId.of(HOME).id();
        window.until(() -> window.session().selection().filter(page::equals).isPresent());
        Due due = ofResult().stream()
                .filter(each -> find("#seen-" + each.key()).isPresent())
                .findFirst()
                .orElseThrow();
        String title =
                window.session().places().title(due.tie(), window.session().asOf());
        window.run(find("#seen-" + due.key()).orElseThrow()::requestFocus);
        window.robot().type(KeyCode.SPACE);
        window.until(() -> window.session().notebook().isSeen(due.key()));
        assertThat(page()).contains("Show again").contains(title);
        select(HOME);
        assertThat(page()).contains("Seen and not shown: 1");
        select(page);
        window.run(find("#seen-" + due.key()).orElseThrow()::requestFocus);
        window.robot().type(KeyCode.SPACE);
        window.until(() -> !window.session().notebook().isSeen(due.key()));
        assertThat(page()).doesNotContain("Show again");
    }

    @Test
    void where_there_is_none_the_page_says_whether_it_was_searched() throws Exception {
        select("vn-ha-tinh");
        assertThat(page())
                .contains("Searches are taken down for ties, not for contacts")
                .contains("Ha Tinh City: Not searched")
                .contains("does not mean that it is a member of none");
    }
}
