package kakehashi.sheet.tree;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import kakehashi.model.value.Language;
import kakehashi.sheet.RealSheets;
import kakehashi.sheet.subject.Subject;
import kakehashi.text.Words;
import org.junit.jupiter.api.Test;

/** What stands beside a map, and what below it. */
class FactsBesideMapTest {

    private static Fact fact(String label, int lines) {
        return Fact.of(label, Phrase.of("x".repeat(38 * lines)), List.of("source"));
    }

    private static List<Integer> divided(int shortOnes, int longer, boolean paired) {
        List<Fact> facts = new ArrayList<>(
                IntStream.range(0, shortOnes).mapToObj(i -> fact("f" + i, 1)).toList());
        Fact much = fact("much", longer);
        facts.add(much);
        return FactsBesideMap.blocks(facts, List.of(much), paired).stream()
                .map(block -> ((Block.Facts) block).facts().size())
                .toList();
    }

    @Test
    void a_long_fact_stands_where_it_leaves_less_of_the_page_empty() {
        assertThat(divided(6, 9, false)).containsExactly(7);
        assertThat(divided(6, 20, false)).containsExactly(7);
        assertThat(divided(6, 25, false)).containsExactly(6, 1);
        assertThat(divided(14, 9, false)).containsExactly(14, 1);
        assertThat(divided(6, 9, true)).containsExactly(6, 1);
    }

    /** The first facts of a sheet, as text. */
    private static String besideMap(Sheet sheet) {
        Block.Facts facts = (Block.Facts) sheet.blocks().get(1);
        return facts.facts().stream()
                .map(fact -> fact.label() + " " + fact.value().text() + "\n")
                .reduce("", String::concat);
    }

    @Test
    void the_sheet_of_a_pair_tells_beside_its_map_how_the_two_stand_and_how_large_they_are() {
        Words words = Words.in(Language.VI);
        String told = besideMap(RealSheets.in(Language.VI).compose(new Subject.OfPair("vn-da-nang", "jp-sakai-osaka")));
        assertThat(told)
                .contains(words.say("sheet.visit.relation"), words.say("sheet.visit.area"))
                .contains("TP. Sakai, tỉnh Osaka: ", "km² (");
    }

    @Test
    void the_sheet_of_a_locality_of_many_ties_says_which_five_bind_most_and_tells_those_first() {
        Sheet sheet = RealSheets.locality(Language.JA, "vn-da-nang");
        String label = Words.in(Language.JA).say("sheet.fact.principal");
        Fact principal = sheet.blocks().stream()
                .filter(Block.Facts.class::isInstance)
                .flatMap(block -> ((Block.Facts) block).facts().stream())
                .filter(fact -> fact.label().equals(label))
                .findFirst()
                .orElseThrow();
        assertThat(principal.value().text().lines())
                .hasSize(5)
                .first()
                .asString()
                .contains("堺市", "友好都市");
        assertThat(principal.sources()).isNotEmpty();
        assertThat(RealSheets.locality(Language.JA, "jp-gifu-pref").blocks())
                .noneMatch(block -> block instanceof Block.Facts facts
                        && facts.facts().stream().anyMatch(fact -> fact.label().equals(label)));
    }

    @Test
    void the_sheet_of_a_network_tells_beside_its_map_who_belongs_to_it_today_and_when_two_of_them_last_met() {
        Words words = Words.in(Language.VI);
        Sheet sheet = RealSheets.in(Language.VI).compose(new Subject.OfNetwork("citynet"));
        assertThat(sheet.blocks().get(0)).isInstanceOf(Block.Figure.class);
        assertThat(besideMap(sheet))
                .contains(words.say("sheet.fact.contact"))
                .contains("TP. Đà Nẵng, TP. Hà Nội, TP. Hải Phòng, TP. Hồ Chí Minh")
                .doesNotContain("Quảng Nam");
    }
}
