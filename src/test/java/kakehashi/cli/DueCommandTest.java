package kakehashi.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** What comes up, on the command line: the same ties as the list has, each with the day by which to ask. */
class DueCommandTest extends AtTheConsole {

    @Test
    void it_tells_of_the_ties_that_the_list_of_what_comes_up_has_and_of_no_others() throws Exception {
        for (String occasion : List.of("anniversary", "expiry", "renewal")) {
            List<String> due = console.type("due", "--coming-up", occasion, "--format", "json")
                    .all("tie");
            List<String> listed = console.type("list", "--coming-up", occasion, "--format", "json").all("id").stream()
                    .filter(id -> id.contains("--"))
                    .toList();
            assertThat(new TreeSet<>(due)).isEqualTo(new TreeSet<>(listed));
        }
    }

    @Test
    void there_is_something_ahead_to_tell() throws Exception {
        assertThat(console.type("due", "--format", "json").all("tie")).contains("vn-hue--jp-gifu-pref");
    }

    @Test
    void the_soonest_stands_first_and_is_asked_for_as_long_before_as_custom_has_it() throws Exception {
        List<String> days = new ArrayList<>();
        for (JsonNode due :
                console.type("due", "--due-within", "36m", "--format", "json").json()) {
            String date = due.at("/date").asText().replaceAll("[?~%]", "");
            days.add(date);
            if (date.length() == 10) {
                int months = due.at("/occasion").asText().equals("anniversary") ? 12 : 6;
                assertThat(LocalDate.parse(due.at("/ask").asText()))
                        .isEqualTo(LocalDate.parse(date).minusMonths(months));
            }
            assertThat(due.at("/sources").size()).as("%s has a source", due).isPositive();
        }
        assertThat(days).hasSizeGreaterThan(3).isSorted();
    }

    @Test
    void an_agreement_that_renews_itself_is_not_said_to_expire() throws Exception {
        for (JsonNode due :
                console.type("due", "--due-within", "60m", "--format", "json").json()) {
            if (due.at("/occasion").asText().equals("renewal")) {
                assertThat(console.type("show", due.at("/tie").asText()).out()).doesNotContain("Ends on ");
            }
        }
        assertThat(console.type("due").out()).contains("Ask by", "custom");
    }
}
