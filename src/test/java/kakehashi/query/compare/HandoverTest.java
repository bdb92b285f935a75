package kakehashi.query.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import kakehashi.Frozen;
import kakehashi.model.Atlas;
import kakehashi.query.Meanings;
import kakehashi.query.Row;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Which ties passed to others on a day. */
class HandoverTest {

    private static final LocalDate DAY = LocalDate.of(2025, 7, 1);

    private static Atlas atlas;

    @BeforeAll
    static void read() throws Exception {
        atlas = Frozen.atlas();
    }

    private static Meanings asOf(LocalDate day) {
        return new Meanings(atlas, day);
    }

    @Test
    void what_passed_on_a_day_is_what_somebody_else_answered_for_the_day_before() {
        Handover handover = Handover.on(asOf(LocalDate.of(2026, 11, 24)), DAY);
        List<Row> daNang = Objects.requireNonNull(handover.bySuccessor().get("vn-da-nang"));

        assertThat(daNang).extracting(Row::inheritedFrom).contains("vn-quang-nam", "vn-hoi-an");
        assertThat(daNang).extracting(row -> row.link().id()).contains("vn-quang-nam--jp-nagasaki-pref");
        assertThat(handover.bySuccessor().values().stream().flatMap(List::stream))
                .allSatisfy(row -> {
                    assertThat(atlas.successorOn(Objects.requireNonNull(row.inheritedFrom()), DAY.minusDays(1)))
                            .isEqualTo(row.inheritedFrom());
                    assertThat(atlas.successorOn(row.inheritedFrom(), DAY)).isNotEqualTo(row.inheritedFrom());
                });
        assertThat(handover.ties()).isGreaterThan(daNang.size());
    }

    @Test
    void nothing_passed_on_a_day_without_a_succession_or_one_that_is_not_known_yet() {
        assertThat(Handover.on(asOf(LocalDate.of(2026, 11, 24)), DAY.plusDays(1))
                        .ties())
                .isZero();
        assertThat(Handover.on(asOf(DAY.minusDays(1)), DAY).ties()).isZero();
        assertThat(Handover.on(asOf(DAY), DAY).ties()).isPositive();
    }

    @Test
    void somebody_answers_for_others_from_the_first_succession_of_a_signatory_on() {
        assertThat(Handover.hasBeen(asOf(DAY))).isTrue();
        assertThat(Handover.hasBeen(asOf(LocalDate.of(2000, 1, 1)))).isFalse();
    }

    @Test
    void a_day_is_named_by_an_id_that_no_other_record_has() {
        assertThat(Handover.dayOf(Handover.idOf(DAY))).contains(DAY);
        assertThat(Handover.dayOf("passed-2025-13-01")).isEmpty();
        assertThat(Handover.dayOf("vn-hue")).isEmpty();
    }
}
