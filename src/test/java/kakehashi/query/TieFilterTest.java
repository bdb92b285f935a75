package kakehashi.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import kakehashi.Frozen;
import org.junit.jupiter.api.Test;

class TieFilterTest {

    @Test
    void the_schemes_that_are_meant_are_said_whether_they_were_chosen_left_out_or_not_spoken_of() {
        assertThat(TieFilter.ALL.schemes()).containsExactlyInAnyOrder("official", "third-party");
        assertThat(TieFilter.ALL.only(Facet.SCHEME, "network").schemes()).containsExactly("network");
        assertThat(TieFilter.ALL.allBut(Facet.SCHEME, "official").schemes())
                .containsExactlyInAnyOrder("third-party", "network");
    }

    @Test
    void links_of_just_these_schemes_pass() {
        Meanings meanings = new Meanings(Frozen.atlas(), LocalDate.of(2026, 11, 24));
        for (TieFilter filter : Set.of(
                TieFilter.ALL,
                TieFilter.ALL.only(Facet.SCHEME, "network"),
                TieFilter.ALL.allBut(Facet.SCHEME, "official"))) {
            assertThat(Answer.of(meanings, filter, Optional.empty()).rows().stream()
                            .map(row -> row.link().scheme().code())
                            .distinct())
                    .containsExactlyInAnyOrderElementsOf(filter.schemes());
        }
    }
}
