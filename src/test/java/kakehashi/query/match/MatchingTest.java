package kakehashi.query.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import kakehashi.LiveSeeds;
import kakehashi.model.Atlas;
import kakehashi.model.Locality;
import kakehashi.model.Tie;
import kakehashi.model.value.Country;
import kakehashi.model.value.Language;
import kakehashi.query.Meanings;
import kakehashi.text.Places;
import kakehashi.text.Words;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Over the real record: rules that hold of every locality, and an officer of Ha Tinh, for which nothing was found. */
class MatchingTest {

    private static Atlas atlas;
    private static Meanings meanings;
    private static Matching matching;

    @BeforeAll
    static void read() {
        atlas = LiveSeeds.atlas();
        meanings = new Meanings(atlas, atlas.edition().date());
        matching = Matching.of(meanings);
    }

    private static Stream<String> localities() {
        return Stream.of(Country.values()).flatMap(country -> matching.index().candidates(country).stream());
    }

    @Test
    void a_locality_without_a_tie_has_five_partners_with_reasons() {
        assertThat(atlas.hasTies("vn-ha-tinh")).isFalse();
        List<PossiblePartner> partners = matching.partners("vn-ha-tinh");
        assertThat(partners).hasSizeGreaterThanOrEqualTo(Matching.USUAL);
        assertThat(partners.subList(0, Matching.USUAL))
                .allSatisfy(partner -> assertThat(partner.locality()).startsWith("jp-"));
    }

    @Test
    void each_partner_has_two_reasons_each_of_which_opens_a_record_and_one_joins_the_two() {
        localities().forEach(home -> assertThat(matching.partners(home)).allSatisfy(partner -> {
            assertThat(partner.reasons()).hasSizeGreaterThanOrEqualTo(2).anyMatch(reason -> reason.kind()
                    .joins());
            assertThat(partner.all()).allSatisfy(reason -> assertThat(reason.records())
                    .isNotEmpty()
                    .allSatisfy(id -> assertThat(atlas.find(id)).as(id).isPresent()));
            assertThat(partner.reasons()).noneMatch(reason -> reason.kind().isAgainst());
            assertThat(partner.against()).allMatch(reason -> reason.kind().isAgainst());
        }));
    }

    @Test
    void each_reason_reads_in_three_languages_and_names_a_source() {
        for (Language language : Language.values()) {
            Places places = new Places(atlas, Words.in(language));
            for (String home : List.of("vn-ha-tinh", "vn-da-nang", "vn-hue", "jp-tottori-pref", "jp-yokohama")) {
                ReasonWords told = new ReasonWords(meanings, places, home);
                assertThat(matching.partners(home)).isNotEmpty().allSatisfy(partner -> assertThat(partner.all())
                        .allSatisfy(reason -> {
                            assertThat(told.sentence(partner.locality(), reason))
                                    .isNotBlank()
                                    .doesNotContain("{", "null");
                            assertThat(told.sources(partner.locality(), reason))
                                    .as(reason.toString())
                                    .isNotEmpty()
                                    .allSatisfy(id ->
                                            assertThat(atlas.findSource(id)).isPresent());
                            assertThat(reason.records()).allSatisfy(id -> assertThat(told.record(id))
                                    .isNotBlank());
                        }));
            }
        }
    }

    @Test
    void whoever_works_with_the_locality_is_no_possible_partner() {
        for (Tie tie : atlas.ties()) {
            boolean lives = meanings.standing(tie).isInForce()
                    && tie.scheme().code().equals("official")
                    && meanings.lastContact(tie)
                            .filter(date ->
                                    date.latest().isAfter(meanings.asOf().minusYears(5)))
                            .isPresent();
            if (lives) {
                assertThat(matching.partners(tie.vietnam()))
                        .as(tie.id())
                        .extracting(PossiblePartner::locality)
                        .doesNotContain(atlas.successorOn(tie.japan(), meanings.asOf()));
            }
        }
    }

    @Test
    void a_partner_who_was_declined_is_not_proposed_and_another_takes_its_place() {
        List<PossiblePartner> before = matching.partners("vn-ha-tinh");
        String first = before.get(0).locality();
        List<PossiblePartner> after = matching.partners("vn-ha-tinh", Set.of(first));
        assertThat(after).isEqualTo(before.subList(1, before.size()));
    }

    @Test
    void who_has_ended_is_neither_proposed_nor_asks_for_itself() {
        assertThat(matching.partners("vn-quang-binh")).isEqualTo(matching.partners("vn-quang-tri"));
        localities()
                .flatMap(home -> matching.partners(home).stream())
                .map(partner -> atlas.locality(partner.locality()))
                .distinct()
                .forEach(locality -> assertThat(locality)
                        .extracting(Locality::ended)
                        .as(locality.id())
                        .isEqualTo(Optional.empty()));
    }

    @Test
    void a_wish_that_was_never_signed_is_the_first_reason() {
        Tie wish = atlas.ties().stream()
                .filter(tie -> matching.partners(tie.vietnam()).stream().anyMatch(partner -> partner.reasons().stream()
                        .anyMatch(reason -> reason.kind() == ReasonKind.WISH
                                && reason.records().contains(tie.id()))))
                .findFirst()
                .orElseThrow();
        assertThat(meanings.standing(wish).isAgreed()).isFalse();
        assertThat(matching.partners(wish.vietnam()).stream()
                        .filter(partner -> partner.locality().equals(atlas.successorOn(wish.japan(), meanings.asOf())))
                        .findFirst()
                        .orElseThrow()
                        .reasons()
                        .get(0)
                        .kind())
                .isEqualTo(ReasonKind.WISH);
    }

    @Test
    void partners_stand_by_the_number_of_their_reasons_unless_weights_do_better() {
        assertThat(matching.isByNumber()).isTrue();
        assertThat(matching.partners("vn-da-nang"))
                .isSortedAccordingTo(
                        (one, other) -> other.reasons().size() - one.reasons().size());
    }
}
