package kakehashi.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldingTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Đà Nẵng | da nang",
                "DA NANG | da nang",
                "ｄａ　ｎａｎｇ | da nang",
                "Thừa Thiên Huế | thua thien hue",
                "Bà Rịa - Vũng Tàu | ba ria vung tau",
                "Ōsaka | osaka",
                "ダナン | ダ ナ ン",
                "ﾀﾞﾅﾝ | ダ ナ ン",
                "ホーチミン市 | ホ ー チ ミ ン 市",
                "トゥアティエン・フエ省 | ト ゥ ア テ ィ エ ン フ エ 省",
                "京都府京都市 | 京 都 府 京 都 市",
                "佐々木 | 佐 々 木",
                "JICA草の根 | jica 草 ノ 根",
                "草の根JICA 2019 | 草 ノ 根 jica 2019",
                "Tamba-Sasayama, Hyogo | tamba sasayama hyogo",
                "(MOU) | mou",
                "—  — | ''",
            })
    void what_a_person_takes_for_the_same_folds_to_the_same(String text, String folded) {
        assertThat(Folding.fold(text)).isEqualTo(folded);
        assertThat(Folding.fold(Normalizer.normalize(text, Normalizer.Form.NFD)))
                .isEqualTo(folded);
    }

    @Test
    void marks_on_kana_stay() {
        assertThat(Folding.fold("ダ")).isNotEqualTo(Folding.fold("タ"));
        assertThat(Folding.fold("パ")).isNotEqualTo(Folding.fold("ハ"));
    }

    @Test
    void compact_leaves_the_spaces_out() {
        assertThat(Folding.compact("Đà Nẵng"))
                .isEqualTo(Folding.compact("DANANG"))
                .isEqualTo("danang");
    }

    @Property
    void folding_twice_changes_nothing(@ForAll @StringLength(max = 40) String text) {
        assertThat(Folding.fold(Folding.fold(text))).isEqualTo(Folding.fold(text));
    }

    @Property
    void words_are_apart_by_exactly_one_space(@ForAll @StringLength(max = 40) String text) {
        assertThat(Folding.fold(text)).doesNotStartWith(" ").doesNotEndWith(" ").doesNotContain("  ");
    }

    @Test
    void marks_without_end_do_not_take_the_square_of_their_number() {
        String swapped = "\u0301\u0323".repeat(500_000);

        assertThat(Folding.fold("a" + swapped + "b")).isEqualTo("ab");
        assertThat(Folding.fold("ハ" + swapped + " b")).endsWith(" b").hasSizeLessThan(40);
    }
}
