package kakehashi.query.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import kakehashi.Frozen;
import kakehashi.model.Tie;
import kakehashi.model.value.Field;
import kakehashi.query.Meanings;
import kakehashi.query.PairId;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** With whom a locality has ties; the right answers were read off the seed files by hand. */
class PartnersTest {

    private static Meanings meanings;

    @BeforeAll
    static void read() throws Exception {
        meanings = new Meanings(Frozen.atlas(), LocalDate.of(2026, 11, 24));
    }

    @Test
    void what_a_locality_inherited_makes_partners_too() {
        Partners partners = Partners.of(meanings, "vn-da-nang");

        assertThat(partners.byPartner()).containsKeys("jp-sakai-osaka", "jp-naha");
        assertThat(partners.byPartner().get("jp-nagasaki-pref")).hasSize(3);
        assertThat(partners.ties()).allSatisfy(row -> assertThat(row.link()).isInstanceOf(Tie.class));
    }

    @Test
    void partners_are_grouped_by_the_fields_of_their_ties() {
        Partners partners = Partners.of(meanings, "vn-hue");

        assertThat(partners.byField().get(Field.ENVIRONMENT)).contains("jp-fukuoka-pref");
        assertThat(partners.byField().values().stream().flatMap(ids -> ids.stream()))
                .isSubsetOf(partners.byPartner().keySet());
    }

    @Test
    void what_a_partner_does_elsewhere_leaves_the_locality_itself_out_also_under_its_former_names() {
        assertThat(Partners.of(meanings, "vn-hue").elsewhere("jp-fukuoka-pref"))
                .containsKey("vn-hanoi")
                .doesNotContainKey("vn-hue");
        assertThat(Partners.of(meanings, "vn-quang-nam").elsewhere("jp-nagasaki-pref"))
                .doesNotContainKeys("vn-quang-nam", "vn-da-nang");
        assertThat(Partners.of(meanings, "jp-yokohama").elsewhere("vn-hue")).containsKey("jp-gifu-pref");
    }

    @Test
    void the_last_contact_is_the_latest_of_all_ties() {
        Partners partners = Partners.of(meanings, "vn-da-nang");

        assertThat(partners.lastInContact().flatMap(meanings::lastContact))
                .isEqualTo(partners.ties().stream()
                        .map(row -> meanings.lastContact((Tie) row.link()))
                        .flatMap(Optional::stream)
                        .max((one, other) -> one.compareTo(other)));
    }

    @Test
    void the_id_of_a_pair_is_read_back_and_one_of_unknown_localities_is_not() {
        PairId pair = PairId.between(meanings.atlas(), "jp-sakai-osaka", "vn-da-nang");

        assertThat(pair.id()).isEqualTo("vn-da-nang--jp-sakai-osaka--pair");
        assertThat(PairId.of(meanings.atlas(), pair.id())).contains(pair);
        assertThat(PairId.of(meanings.atlas(), "vn-da-nang--jp-nowhere--pair")).isEmpty();
        assertThat(PairId.of(meanings.atlas(), "vn-da-nang--vn-hue--pair")).isEmpty();
        assertThat(PairId.of(meanings.atlas(), "--pair")).isEmpty();
    }
}
