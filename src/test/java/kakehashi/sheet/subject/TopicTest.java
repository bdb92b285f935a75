package kakehashi.sheet.subject;

import static org.assertj.core.api.Assertions.assertThat;

import kakehashi.query.compare.ComparisonId;
import kakehashi.sheet.RealSheets;
import kakehashi.sheet.tree.SheetKind;
import org.junit.jupiter.api.Test;

/** Of which record which sheets can be made. */
class TopicTest {

    private static Topic of(String id) {
        return Topic.of(RealSheets.MEANINGS, id);
    }

    @Test
    void ties_localities_and_networks_have_a_sheet_of_their_own() {
        assertThat(of("vn-hue--jp-gifu-pref").own()).contains(new Subject.OfTie("vn-hue--jp-gifu-pref"));
        assertThat(of("vn-hue").own()).contains(new Subject.OfLocality("vn-hue"));
        assertThat(of("citynet").own()).contains(new Subject.OfNetwork("citynet"));
    }

    @Test
    void pairs_and_network_links_have_that_of_the_pair_as_it_answers_today() {
        assertThat(of("vn-da-nang--jp-sakai-osaka--pair").own())
                .contains(new Subject.OfPair("vn-da-nang", "jp-sakai-osaka"));
        assertThat(of("vn-da-nang--jp-yokohama--network").own())
                .contains(new Subject.OfPair("vn-da-nang", "jp-yokohama"));
        assertThat(of("vn-hue-city--jp-kyoto--pair").own()).contains(new Subject.OfPair("vn-hue", "jp-kyoto"));
    }

    @Test
    void two_localities_are_compared_where_not_the_same_answers_for_both() {
        assertThat(of("vn-hue--vn-da-nang--compare").own())
                .contains(new Subject.OfComparison(new ComparisonId("vn-hue", "vn-da-nang")));
        assertThat(of("vn-quang-nam--vn-da-nang--compare").own()).isEmpty();
    }

    @Test
    void what_is_no_record_has_none() {
        assertThat(of("nowhere").own()).isEmpty();
        assertThat(Topic.of(RealSheets.MEANINGS, null).own()).isEmpty();
    }

    @Test
    void a_pair_leads_with_the_sheet_of_a_pair_and_what_is_no_record_with_the_register() {
        assertThat(of("vn-da-nang--jp-sakai-osaka--pair").kinds())
                .startsWith(SheetKind.PAIR, SheetKind.VISIT_BRIEF)
                .contains(SheetKind.REGISTER);
        assertThat(of("nowhere").kinds())
                .containsExactly(
                        SheetKind.REGISTER, SheetKind.SUCCESSION_REGISTER, SheetKind.CHARTS, SheetKind.CHANGES);
        assertThat(of("nowhere").id()).isNull();
    }
}
