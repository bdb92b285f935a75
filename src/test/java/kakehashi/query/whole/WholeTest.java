package kakehashi.query.whole;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import kakehashi.Frozen;
import kakehashi.model.value.Field;
import kakehashi.model.value.Scheme;
import kakehashi.query.Answer;
import kakehashi.query.Facet;
import kakehashi.query.Meanings;
import kakehashi.query.Row;
import kakehashi.query.TieFilter;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/** Readings of the frozen edition; the numbers were counted from its files by hand and by another program. */
class WholeTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);
    private static final Meanings MEANINGS = new Meanings(Frozen.atlas(), DAY);
    private static final List<Row> ROWS = answer(TieFilter.ALL);

    private static List<Row> answer(TieFilter filter) {
        return Answer.of(MEANINGS, filter, Optional.empty()).rows();
    }

    /** Rows that numbers pick. */
    private static List<Row> some(Set<Integer> picked) {
        List<Row> all = answer(TieFilter.ALL.with(Facet.SCHEME, Set.of("official", "third-party", "network")));
        return IntStream.range(0, all.size())
                .filter(row -> picked.contains(row % 50))
                .mapToObj(all::get)
                .toList();
    }

    private static int sum(Map<Scheme, Integer> counts) {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    @Test
    void partners_are_pairs_of_those_who_answer_today_and_several_ties_of_two_are_one() {
        Web web = Web.of(ROWS, MEANINGS);
        assertThat(ROWS).hasSize(62);
        assertThat(web.joints()).hasSize(47);
        assertThat(web.byScheme()).isEqualTo(Map.of(Scheme.OFFICIAL, 43, Scheme.THIRD_PARTY, 4));
        assertThat(web.byLocality()).hasSize(53);
        assertThat(web.byLocality().get("vn-hue")).hasSize(14);
        assertThat(web.byLocality().get("vn-da-nang")).hasSize(12);
        assertThat(web.byLocality()).doesNotContainKey("vn-quang-nam");
        assertThat(web.parts()).isEqualTo(8);
        assertThat(web.largest()).isEqualTo(39);
        assertThat(web.bridges()).isEqualTo(40);
        assertThat(web.greatestBridge().orElseThrow().cutOff()).isEqualTo(3);
    }

    @Test
    void as_of_a_day_before_the_mergers_those_who_signed_are_the_partners() {
        Meanings before = new Meanings(Frozen.atlas(), LocalDate.of(2025, 6, 30));
        Web web = Web.of(Answer.of(before, TieFilter.ALL, Optional.empty()).rows(), before);
        assertThat(web.byLocality()).containsKey("vn-quang-nam");
    }

    @Property(tries = 60)
    void each_pair_is_in_the_degrees_of_both_its_ends_and_of_no_other(@ForAll Set<Integer> picked) {
        Web web = Web.of(some(picked), MEANINGS);
        assertThat(web.byLocality().values().stream().mapToInt(List::size).sum())
                .isEqualTo(2 * web.joints().size());
        assertThat(sum(web.byScheme())).isEqualTo(web.joints().size());
        assertThat(web.parts())
                .as("each pair joins two parts at most, and each only way must")
                .isGreaterThanOrEqualTo(web.byLocality().size() - web.joints().size())
                .isLessThanOrEqualTo(web.byLocality().size() - web.bridges());
    }

    @Test
    void the_network_grows_from_year_to_year_and_says_what_is_in_none() {
        Growth growth = Growth.of(ROWS, MEANINGS);
        assertThat(growth.undated()).isEqualTo(17);
        assertThat(growth.all()).isEqualTo(53);
        assertThat(at(growth, 2006)).containsExactly(6, 2);
        assertThat(at(growth, 2016)).containsExactly(26, 18);
        assertThat(at(growth, 2026)).containsExactly(40, 26);
    }

    private static List<Integer> at(Growth growth, int year) {
        Growth.Year state = growth.years().stream()
                .filter(each -> each.year() == year)
                .findFirst()
                .orElseThrow();
        return List.of(state.all(), state.largest());
    }

    @Property(tries = 60)
    void no_locality_leaves_the_network_and_it_never_comes_apart(@ForAll Set<Integer> picked) {
        Growth growth = Growth.of(some(picked), MEANINGS);
        for (int year = 1; year < growth.years().size(); year++) {
            Growth.Year before = growth.years().get(year - 1);
            Growth.Year after = growth.years().get(year);
            assertThat(after.year()).isEqualTo(before.year() + 1);
            assertThat(after.all()).isGreaterThanOrEqualTo(before.all());
            assertThat(after.largest()).isGreaterThanOrEqualTo(before.largest()).isLessThanOrEqualTo(after.all());
            assertThat(after.all()).isLessThanOrEqualTo(growth.all());
        }
    }

    @Test
    void fields_are_shares_of_the_ties_that_began_in_ten_years_and_have_a_field() {
        Shift shift = Shift.of(ROWS, MEANINGS);
        assertThat(shift.late()).isEqualTo(new Shift.Span(2017, 2026, 17, 2));
        assertThat(shift.early()).isEqualTo(new Shift.Span(2007, 2016, 23, 0));
        assertThat(shift.undated()).isEqualTo(17);
        assertThat(shift.earlier()).isEqualTo(3);
        assertThat(line(shift, Field.ENVIRONMENT))
                .isEqualTo(new Shift.Line(
                        Field.ENVIRONMENT,
                        Map.of(Scheme.OFFICIAL, 3, Scheme.THIRD_PARTY, 4),
                        Map.of(Scheme.OFFICIAL, 7, Scheme.THIRD_PARTY, 3)));
        assertThat(line(shift, Field.AGRICULTURE).lately()).isEqualTo(7);
        assertThat(line(shift, Field.AGRICULTURE).before()).isEqualTo(5);
        assertThat(shift.isOfFew()).isTrue();
        assertThat(shift.lines())
                .isSortedAccordingTo((one, other) -> Double.compare(shift.change(other), shift.change(one)));
    }

    private static Shift.Line line(Shift shift, Field field) {
        return shift.lines().stream()
                .filter(line -> line.field() == field)
                .findFirst()
                .orElseThrow();
    }

    @Property(tries = 60)
    void every_tie_is_in_one_span_or_told_as_left_out(@ForAll Set<Integer> picked) {
        List<Row> rows = some(picked);
        Shift shift = Shift.of(rows, MEANINGS);
        Quiet quiet = Quiet.of(rows, MEANINGS);
        Outlived outlived = Outlived.of(rows, MEANINGS);
        int ties = Ends.ties(rows).size();
        assertThat(shift.late().ties()
                        + shift.late().withoutField()
                        + shift.early().ties()
                        + shift.early().withoutField()
                        + shift.undated()
                        + shift.earlier())
                .isEqualTo(ties);
        assertThat(quiet.all() + quiet.over()).isEqualTo(ties);
        assertThat(outlived.ties(Scheme.OFFICIAL) + outlived.ties(Scheme.THIRD_PARTY))
                .isEqualTo(ties);
    }

    @Test
    void a_tie_has_gone_quiet_five_years_after_its_last_contact_and_one_without_contact_is_set_apart() {
        assertThat(Silence.of(null, DAY)).isEqualTo(Silence.NO_CONTACT);
        assertThat(Silence.NO_CONTACT.isQuiet()).isFalse();
        assertThat(Silence.of(DAY.minusYears(5).plusDays(1), DAY)).isEqualTo(Silence.FROM_3_TO_5_YEARS);
        assertThat(Silence.of(DAY.minusYears(5), DAY))
                .isEqualTo(Silence.FROM_5_TO_10_YEARS)
                .matches(Silence::isQuiet);
        assertThat(Silence.of(DAY.minusYears(10), DAY)).isEqualTo(Silence.OVER_10_YEARS);
        Quiet quiet = Quiet.of(ROWS, MEANINGS);
        assertThat(quiet.over()).isEqualTo((int) Ends.ties(ROWS).stream()
                .filter(tie -> MEANINGS.standing(tie).isOver())
                .count());
        assertThat(quiet.unknown()).isEqualTo((int) Ends.ties(ROWS).stream()
                .filter(tie -> !MEANINGS.standing(tie).isOver())
                .filter(tie -> MEANINGS.lastContact(tie).isEmpty())
                .count());
    }

    @Test
    void what_came_first_is_told_of_pairs_that_have_both_with_a_date() {
        Following following = Following.of(ROWS, MEANINGS);
        assertThat(following.pairs()).hasSize(13);
        assertThat(following.followed()).containsExactly(2, 7, 9);
        assertThat(following.led()).containsExactly(2, 2, 4, 15, 16);
        assertThat(following.of(Order.SAME_YEAR)).isOne();
        assertThat(following.of(Order.NO_AGREEMENT)).isEqualTo(4);
        assertThat(following.of(Order.UNDATED)).isZero();
        assertThat(following.doubtful()).as("Da Nang and Yokohama").isOne();
        assertThat(following.agreementsAlone()).isEqualTo(20);
        assertThat(following.pairs())
                .filteredOn(pair -> pair.japan().equals("jp-saijo"))
                .singleElement()
                .matches(pair -> pair.order() == Order.AGREEMENT_6_TO_10_YEARS_LATER);
    }

    @Test
    void years_apart_fall_into_their_spans() {
        assertThat(IntStream.of(11, 10, 6, 5, 3, 2, 1).mapToObj(Order::of))
                .containsExactly(
                        Order.AGREEMENT_OVER_10_YEARS_LATER,
                        Order.AGREEMENT_6_TO_10_YEARS_LATER,
                        Order.AGREEMENT_6_TO_10_YEARS_LATER,
                        Order.AGREEMENT_3_TO_5_YEARS_LATER,
                        Order.AGREEMENT_3_TO_5_YEARS_LATER,
                        Order.AGREEMENT_1_TO_2_YEARS_LATER,
                        Order.AGREEMENT_1_TO_2_YEARS_LATER);
        assertThat(IntStream.of(0, -1, -2, -3, -5, -6, -10, -11).mapToObj(Order::of))
                .containsExactly(
                        Order.SAME_YEAR,
                        Order.PROJECT_1_TO_2_YEARS_LATER,
                        Order.PROJECT_1_TO_2_YEARS_LATER,
                        Order.PROJECT_3_TO_5_YEARS_LATER,
                        Order.PROJECT_3_TO_5_YEARS_LATER,
                        Order.PROJECT_6_TO_10_YEARS_LATER,
                        Order.PROJECT_6_TO_10_YEARS_LATER,
                        Order.PROJECT_OVER_10_YEARS_LATER);
    }

    @Test
    void ties_of_a_signatory_that_ended_are_told_by_decade_and_those_without_a_date_apart() {
        Outlived outlived = Outlived.of(ROWS, MEANINGS);
        assertThat(outlived.ties(Scheme.OFFICIAL)).isEqualTo(47);
        assertThat(outlived.ended(Scheme.OFFICIAL)).isEqualTo(15);
        assertThat(outlived.ties(Scheme.THIRD_PARTY)).isEqualTo(15);
        assertThat(outlived.ended(Scheme.THIRD_PARTY)).isEqualTo(3);
        assertThat(outlived.continued()).isEqualTo(2);
        assertThat(outlived.decades())
                .extracting(Outlived.Decade::first)
                .containsExactly(
                        Optional.of(1990), Optional.of(2000), Optional.of(2010), Optional.of(2020), Optional.empty());
        Outlived.Decade tens = outlived.decades().get(2);
        assertThat(tens.ties()).isEqualTo(Map.of(Scheme.OFFICIAL, 19, Scheme.THIRD_PARTY, 5));
        assertThat(tens.ended()).isEqualTo(Map.of(Scheme.OFFICIAL, 9, Scheme.THIRD_PARTY, 2));
    }

    @Test
    void as_of_a_day_only_who_had_ended_by_then_has_ended() {
        Meanings before = new Meanings(Frozen.atlas(), LocalDate.of(2025, 6, 30));
        Outlived outlived =
                Outlived.of(Answer.of(before, TieFilter.ALL, Optional.empty()).rows(), before);
        assertThat(outlived.ended(Scheme.OFFICIAL))
                .as("Hue, whose city was abolished half a year earlier")
                .isEqualTo(6);
    }
}
