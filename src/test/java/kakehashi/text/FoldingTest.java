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

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "関ヶ原町 | 関ケ原町",
                "関が原町 | 関ケ原町",
                "関ｹ原町 | 関ケ原町",
                "一之宮町 | 一ノ宮町",
                "紀の川市 | 紀ノ川市",
                "三ッ沢 | 三ツ沢",
                "塩釜市 | 塩竈市",
                "檮原町 | 梼原町",
                "四條畷市 | 四条畷市",
                "龍ヶ崎市 | 竜ケ崎市",
                "鰺ヶ沢町 | 鯵ケ沢町",
                "髙松市 | 高松市",
                "冨谷市 | 富谷市",
                "横濱市 | 横浜市",
                "ホ−チミン | ホーチミン",
                "ホ－チミン | ホーチミン",
                "カント- | カントー",
            })
    void letters_that_are_written_for_one_another_fold_to_the_same(String one, String other) {
        assertThat(Folding.fold(one)).isEqualTo(Folding.fold(other));
    }

    @Test
    void letters_that_stand_beside_others_stay_what_they_are() {
        assertThat(Folding.fold("ケーキ")).isEqualTo("ケ ー キ");
        assertThat(Folding.fold("カがカ")).isEqualTo("カ ガ カ");
        assertThat(Folding.fold("フエ - ダナン")).isEqualTo("フ エ ダ ナ ン");
        assertThat(Folding.fold("ハノイ-堺")).isEqualTo("ハ ノ イ 堺");
    }

    @Test
    void what_cannot_be_seen_is_not_there() {
        assertThat(Folding.fold("Naga\u00ADsaki")).isEqualTo("nagasaki");
        assertThat(Folding.fold("\uFEFF\u200BĐà\u00A0Nẵng")).isEqualTo("da nang");
        assertThat(Folding.fold("葛\uDB40\uDD00城市")).isEqualTo(Folding.fold("葛城市"));
    }

    @Test
    void letters_of_other_languages_that_stand_for_the_vietnamese_one_are_it() {
        assertThat(Folding.fold("\u00D0à Nẵng")).isEqualTo("da nang");
        assertThat(Folding.fold("\u0189ồng Nai")).isEqualTo("dong nai");
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
