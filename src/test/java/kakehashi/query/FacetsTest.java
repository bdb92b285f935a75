package kakehashi.query;

import static kakehashi.model.value.EventKind.EXPIRED;
import static kakehashi.model.value.EventKind.MENTIONED;
import static kakehashi.model.value.EventKind.SIGNED;
import static kakehashi.model.value.EventKind.VISIT;
import static kakehashi.query.Sample.AFTER;
import static kakehashi.query.Sample.event;
import static kakehashi.query.Sample.official;
import static kakehashi.query.Sample.thirdParty;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.time.LocalDate;
import java.time.Period;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kakehashi.model.Atlas;
import kakehashi.model.Link;
import kakehashi.model.Tie;
import kakehashi.model.value.Country;
import kakehashi.model.value.EventKind;
import kakehashi.model.value.PartialDate;
import kakehashi.model.value.Status;
import kakehashi.model.value.TieType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The facets of time and place, how several values are met, and why nothing is left. */
class FacetsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 25);

    private static Answer answer(TieFilter filter, Tie... ties) {
        return answer(filter, AFTER, ties);
    }

    private static Answer answer(TieFilter filter, LocalDate asOf, Tie... ties) {
        return Answer.of(new Meanings(Sample.with(ties), asOf), filter, Optional.empty());
    }

    private static List<String> ids(Answer answer) {
        return answer.rows().stream().map(Row::link).map(Link::id).toList();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-25, under-12-months",
        "2025-11-26, under-12-months",
        "2025-11-25, from-1-to-3-years",
        "2025, under-12-months",
        "2024, from-1-to-3-years",
        "2023-11-26, from-1-to-3-years",
        "2023-11-25, from-3-to-5-years",
        "2023-11, from-1-to-3-years",
        "2021-11-26, from-3-to-5-years",
        "2021-11-25, over-5-years",
        "2021, from-3-to-5-years",
        "1998, over-5-years"
    })
    void the_last_contact_counts_by_its_last_day_and_each_span_leaves_out_its_farther_end(String contact, String span) {
        Answer all = answer(TieFilter.ALL, DAY, official("vn-north", "jp-ken", event(VISIT, contact)));

        assertThat(all.counts().get(Facet.LAST_CONTACT)).containsExactly(entry(span, 1));
    }

    @Test
    void a_tie_that_is_only_mentioned_has_no_contact_on_record() {
        Answer all = answer(TieFilter.ALL, DAY, official("vn-north", "jp-ken", event(MENTIONED, "2026")));

        assertThat(all.counts().get(Facet.LAST_CONTACT)).containsExactly(entry("none", 1));
    }

    @Test
    void what_the_users_own_office_added_or_changed_is_asked_for_until_it_is_as_the_edition_has_it_again() {
        Tie one = official("vn-north", "jp-ken", event(SIGNED, "2016"));
        Tie changed = official("vn-north", "jp-ken", event(SIGNED, "2017"));
        Tie added = thirdParty("vn-north", "jp-ken", event(SIGNED, "2018"));
        Atlas edited = Sample.with(one).with(changed).with(added);

        Answer all = Answer.of(new Meanings(edited, AFTER), TieFilter.ALL, Optional.empty());
        assertThat(all.counts().get(Facet.OURS)).containsOnly(entry("added", 1), entry("changed", 1));
        TieFilter ours = TieFilter.ALL.only(Facet.OURS, "added");
        assertThat(ids(Answer.of(new Meanings(edited, AFTER), ours, Optional.empty())))
                .containsExactly(added.id());
        Meanings back = new Meanings(edited.with(one), AFTER);
        assertThat(Answer.of(back, TieFilter.ALL, Optional.empty()).counts().get(Facet.OURS))
                .containsExactly(entry("added", 1));
        // As of a past day too, a record is whose it is.
        Meanings past = new Meanings(edited, LocalDate.of(2019, 1, 1));
        assertThat(ids(Answer.of(past, ours, Optional.empty()))).containsExactly(added.id());
    }

    @ParameterizedTest
    @CsvSource({
        // since, date of the anniversary, years, within twelve months of 2026-11-25
        "2016-11-25, 2026-11-25, 10, true",
        "2016-11-24, 2031-11-24, 15, false",
        "2017-11-24, 2027-11-24, 10, true",
        "2017-11-25, 2027-11-25, 10, false",
        "2017-03, 2027-03, 10, true",
        "2016, 2026, 10, true",
        "2016-10, 2031-10, 15, false",
        "2026-01, 2031-01, 5, false",
        "2012-02-29, 2027-02-28, 15, true",
        "2006~, 2026~, 20, true"
    })
    void an_anniversary_is_as_precise_as_the_signing(String since, String date, int years, boolean within) {
        Tie tie = official("vn-north", "jp-ken", event(SIGNED, since));
        Meanings meanings = new Meanings(Sample.with(tie), DAY);

        assertThat(meanings.comingUp(tie))
                .containsExactly(new ComingUp(
                        Occasion.ANNIVERSARY, PartialDate.parse(date), years, PartialDate.parse(since), TieType.MOU));
        assertThat(meanings.comingUp(tie).get(0).isWithin(DAY, ComingUp.AHEAD)).isEqualTo(within);
        assertThat(ids(answer(TieFilter.ALL.only(Facet.COMING_UP, "anniversary"), DAY, tie)))
                .hasSize(within ? 1 : 0);
    }

    @Test
    void an_expiry_is_coming_up_until_it_has_come_and_an_ended_tie_has_nothing_before_it() {
        Tie tie = official("vn-north", "jp-ken", event(SIGNED, "2023-06"), event(EXPIRED, "2027-06"));

        assertThat(new Meanings(Sample.with(tie), DAY).comingUp(tie))
                .containsExactly(
                        ComingUp.end(Occasion.EXPIRY, PartialDate.parse("2027-06")),
                        new ComingUp(
                                Occasion.ANNIVERSARY,
                                PartialDate.parse("2028-06"),
                                5,
                                PartialDate.parse("2023-06"),
                                TieType.MOU));
        assertThat(new Meanings(Sample.with(tie), LocalDate.of(2027, 7, 1)).comingUp(tie))
                .isEmpty();
        assertThat(ids(answer(TieFilter.ALL.withAttention(new Attention(null, false, Period.ofMonths(6))), DAY, tie)))
                .isEmpty();
        assertThat(ids(answer(TieFilter.ALL.withAttention(new Attention(null, false, Period.ofMonths(7))), DAY, tie)))
                .hasSize(1);
    }

    @Test
    void a_contact_before_a_day_and_no_contact_are_either_enough() {
        Tie old = official("vn-north", "jp-ken", event(VISIT, "2020-12-31"));
        Tie year = official("vn-bay", "jp-ken", event(VISIT, "2021"));
        Tie never = official("vn-south", "jp-ken", event(MENTIONED, "2019"));
        LocalDate day = LocalDate.of(2021, 1, 1);

        assertThat(ids(answer(TieFilter.ALL.withAttention(new Attention(day, false, null)), old, year, never)))
                .containsExactly(old.id());
        assertThat(ids(answer(TieFilter.ALL.withAttention(new Attention(null, true, null)), old, year, never)))
                .containsExactly(never.id());
        assertThat(ids(answer(TieFilter.ALL.withAttention(new Attention(day, true, null)), old, year, never)))
                .containsExactly(old.id(), never.id());
    }

    @Test
    void a_contradicted_signing_counts_in_each_decade_it_may_lie_in() {
        Tie tie = official("vn-north", "jp-ken", event("a", SIGNED, "2010"), event("b", MENTIONED, "2009", "a"));
        Tie undated = official("vn-bay", "jp-ken", event(VISIT, "2020"));

        assertThat(answer(TieFilter.ALL, tie, undated).counts().get(Facet.DECADE))
                .containsExactly(entry("2000", 1), entry("2010", 1), entry("none", 1));
    }

    @Test
    void a_place_of_the_tree_holds_what_lies_in_it_and_what_it_answers_for() {
        Tie north = official("vn-north", "jp-ken");
        Tie port = official("vn-port", "jp-shi");
        Tie bay = thirdParty("vn-bay", "jp-shi");
        Answer all = answer(TieFilter.ALL, north, port, bay);

        assertThat(all.counts().get(Facet.VIETNAM))
                .containsOnly(
                        entry("vn-r-north", 3),
                        entry("vn-north", 3),
                        entry("vn-south", 1),
                        entry("vn-port", 1),
                        entry("vn-bay", 1));
        assertThat(all.counts().get(Facet.JAPAN))
                .containsOnly(entry("jp-r", 3), entry("jp-ken", 3), entry("jp-shi", 2));
        all.counts().get(Facet.VIETNAM).forEach((place, count) -> assertThat(
                        answer(TieFilter.ALL.only(Facet.VIETNAM, place), north, port, bay)
                                .rows())
                .as(place)
                .hasSize(count));
    }

    @Test
    void the_tree_goes_from_region_to_city_with_the_ended_below_their_heirs() {
        Tie[] ties = {official("vn-north", "jp-ken"), official("vn-port", "jp-shi"), thirdParty("vn-bay", "jp-shi")};
        Meanings meanings = new Meanings(Sample.with(ties), AFTER);
        Answer all = Answer.of(meanings, TieFilter.ALL, Optional.empty());
        PlaceTree tree = new PlaceTree(meanings, Comparator.naturalOrder());

        PlaceTree.Node region = tree.of(Country.VN, all).get(0);
        assertThat(region.id()).isEqualTo("vn-r-north");
        assertThat(region.children()).extracting(PlaceTree.Node::id).containsExactly("vn-north");
        assertThat(region.children().get(0).children())
                .extracting(PlaceTree.Node::id)
                .containsExactly("vn-bay", "vn-port", "vn-south");
        assertThat(tree.of(Country.JP, all).get(0).children().get(0).children())
                .extracting(PlaceTree.Node::id, PlaceTree.Node::count)
                .containsExactly(org.assertj.core.api.Assertions.tuple("jp-shi", 2));
    }

    @Test
    void an_inherited_tie_names_its_signatory_in_the_tree_too() {
        Answer answer = answer(TieFilter.ALL.only(Facet.VIETNAM, "vn-north"), official("vn-port", "jp-shi"));

        assertThat(answer.rows()).extracting(Row::inheritedFrom).containsExactly("vn-port");
        assertThat(ids(answer(
                        TieFilter.ALL.only(Facet.VIETNAM, "vn-north").withOwn(true), official("vn-port", "jp-shi"))))
                .isEmpty();
    }

    @Test
    void all_but_leaves_out_and_only_leaves_nothing_else() {
        Tie culture = official("vn-north", "jp-ken");
        Tie energy = thirdParty("vn-bay", "jp-shi");

        assertThat(ids(answer(TieFilter.ALL.allBut(Facet.FIELD, "energy"), culture, energy)))
                .containsExactly(culture.id());
        assertThat(ids(answer(TieFilter.ALL.only(Facet.FIELD, "energy"), culture, energy)))
                .containsExactly(energy.id());
        assertThat(answer(TieFilter.ALL.allBut(Facet.FIELD, "energy"), culture, energy)
                        .counts()
                        .get(Facet.FIELD))
                .containsExactly(entry("culture", 1), entry("energy", 1));
    }

    @Test
    void all_of_counts_what_each_further_value_would_leave() {
        Tie culture = official("vn-north", "jp-ken");
        TieFilter both = TieFilter.ALL.with(Facet.FIELD, new Choice(Set.of("culture", "energy"), Match.ALL));

        assertThat(ids(answer(both, culture))).isEmpty();
        assertThat(ids(answer(TieFilter.ALL.with(Facet.FIELD, new Choice(Set.of("culture"), Match.ALL)), culture)))
                .containsExactly(culture.id());
        assertThat(both.toggle(Facet.FIELD, "energy").match(Facet.FIELD)).isEqualTo(Match.ALL);
    }

    @Test
    void all_of_two_places_of_a_country_are_the_ties_with_partners_they_share() {
        Tie[] ties = {
            official("vn-north", "jp-ken"),
            official("vn-bay", "jp-ken"),
            official("vn-bay", "jp-shi"),
            official("vn-south", "jp-ken")
        };
        Choice both = new Choice(Set.of("vn-north", "vn-bay"), Match.ALL);

        assertThat(ids(answer(TieFilter.ALL.with(Facet.LOCALITY, both).withOwn(true), ties)))
                .containsExactly("vn-north--jp-ken", "vn-bay--jp-ken");
        assertThat(ids(answer(TieFilter.ALL.with(Facet.LOCALITY, both), ties)))
                .containsExactly("vn-north--jp-ken", "vn-bay--jp-ken", "vn-south--jp-ken");
        Choice across = new Choice(Set.of("vn-bay", "jp-shi"), Match.ALL);
        assertThat(ids(answer(TieFilter.ALL.with(Facet.LOCALITY, across), ties)))
                .containsExactly("vn-bay--jp-shi");
        Choice unknown = new Choice(Set.of("vn-bay", "vn-atlantis"), Match.ALL);
        assertThat(ids(answer(TieFilter.ALL.with(Facet.LOCALITY, unknown), ties)))
                .isEmpty();
    }

    @Test
    void each_choice_that_empties_the_result_tells_what_lifting_it_would_give() {
        Meanings meanings =
                new Meanings(Sample.with(official("vn-north", "jp-ken", event(EventKind.SIGNED, "2015"))), AFTER);
        TieFilter filter = TieFilter.ALL.only(Facet.LOCALITY, "vn-north").only(Facet.STATUS, Status.LAPSED.code());

        Emptiness why = Emptiness.of(meanings, filter, Optional.empty(), List.of());

        assertThat(why.recorded()).isTrue();
        assertThat(why.culprits())
                .extracting(Emptiness.Lift::facet, Emptiness.Lift::count)
                .containsExactly(org.assertj.core.api.Assertions.tuple(Facet.STATUS, 1));
        assertThat(Answer.of(meanings, why.culprits().get(0).filter(), Optional.empty())
                        .rows())
                .hasSize(1);
    }

    @Test
    void a_place_without_any_tie_is_told_from_one_whose_ties_are_filtered_out() {
        Meanings meanings = new Meanings(Sample.with(official("vn-bay", "jp-ken")), AFTER);
        TieFilter filter = TieFilter.ALL.only(Facet.LOCALITY, "vn-north");

        Emptiness why = Emptiness.of(meanings, filter, Optional.empty(), List.of());

        assertThat(why.recorded()).isFalse();
        assertThat(why.culprits())
                .extracting(Emptiness.Lift::part)
                .containsExactlyInAnyOrder(Emptiness.Part.FACET, Emptiness.Part.CITIES);
    }

    @Test
    void half_typed_dates_are_no_words_and_words_are_no_dates() {
        for (String years : new String[] {
            "2",
            "2015",
            "2015-",
            "2015-20",
            "2015 to 2019",
            "từ 2015 đến 2019",
            "2015年～2019年",
            "27/8",
            "27/8/20",
            "平成27",
            "平成27年～",
            "平成27年～令和",
            "昭和64年1月8日",
            "31/6/2025"
        }) {
            assertThat(TypedChoice.beginsDate(years)).as(years).isTrue();
        }
        for (String words :
                new String[] {"", "hue", "JICA 2016", "2016 hue gifu", "từ", "平成", "quý", "lunar new year"}) {
            assertThat(TypedChoice.beginsDate(words)).as(words).isFalse();
        }
    }
}
