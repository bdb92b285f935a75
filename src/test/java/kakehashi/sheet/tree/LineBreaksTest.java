package kakehashi.sheet.tree;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import kakehashi.model.Locality;
import kakehashi.model.value.Language;
import kakehashi.sheet.RealSheets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where lines may end, above all in Japanese. */
class LineBreaksTest {

    private static List<String> parts(String text) {
        return lines(Language.JA, text);
    }

    private static List<String> lines(Language language, String text) {
        LineBreaks breaks = new LineBreaks(language.locale());
        breaks.setText(text);
        List<String> parts = new ArrayList<>();
        int start = 0;
        for (int end = breaks.next(); end >= 0; end = breaks.next()) {
            parts.add(text.substring(start, end));
            start = end;
        }
        return parts;
    }

    @ParameterizedTest
    @CsvSource({
        "兵庫県三木市との友好交流, 兵庫県|三木市との|友好交流",
        "新潟県三条市と、北九州市, 新潟県|三条市と、|北九州市",
        "東京都大田区の中小企業, 東京都|大田区の|中小企業",
        "京都府京都市と宇都宮市, 京都府|京都市と|宇都宮市",
        "武蔵村山市と四日市市, 武蔵村山市と|四日市市",
        "アジア都市ネットワークの会合, アジア|都市|ネットワークの|会合",
        "ダナン市人民委員会が承認, ダナン市|人民委員会が|承認",
        "埼玉県さいたま市と茅ヶ崎市, 埼玉県|さいたま市と|茅ヶ崎市",
        "南あわじ市のコンテナ港, 南あわじ市の|コンテナ港",
        "姉妹都市提携に関する協定書, 姉妹都市|提携に|関する|協定書",
        "旧トゥアティエン・フエ省フエ市と南アルプス市, 旧トゥアティエン・フエ省|フエ市と|南アルプス市",
        "2019年2月23日から3日間, 2019年2月23日|から|3日間",
        "ホイアン市（2025年7月1日廃止）, ホイアン市|（2025年7月1日|廃止）",
        "ハザン省（Hà Giang）（現トゥエンクアン省）, ハザン省|（Hà Giang）|（現トゥエンクアン省）",
        "サイゴン・ハイテク・パーク・トレーニングセンター, サイゴン・|ハイテク・|パーク・|トレーニングセンター",
        "第1回会合に約120人が参加, 第1回会合に|約120人が|参加",
        "記録に書き込む内容を切り替える古い版, 記録に|書き込む|内容を|切り替える|古い|版",
    })
    void a_line_ends_between_words_and_never_within_a_name(String text, String wanted) {
        assertThat(String.join("|", parts(text))).isEqualTo(wanted);
    }

    @Test
    void what_is_left_of_a_text_ends_as_it_did_in_the_whole() {
        LineBreaks breaks = new LineBreaks(Language.JA.locale());
        String whole = "第1回会合に約120人が参加";
        breaks.setText(whole);
        int first = breaks.next();

        breaks.setText(whole.substring(first));

        assertThat(first).isEqualTo("第1回会合に".length());
        assertThat(breaks.next()).isEqualTo("約120人が".length());
        assertThat(breaks.next()).isEqualTo("約120人が参加".length());
        assertThat(breaks.next()).isNegative();
        breaks.setText(whole);
        assertThat(breaks.next()).isEqualTo(first);
    }

    @Test
    void no_name_of_a_locality_is_divided_wherever_it_stands() {
        for (Locality locality : RealSheets.ATLAS.records().localities()) {
            String name = locality.eraNearest(RealSheets.DAY).name().in(Language.JA);
            for (String text : List.of("愛媛県" + name + "との交流", "訪問先は" + name + "、" + name)) {
                assertThat(parts(text)).as("%s in %s", name, text).anyMatch(part -> part.replaceAll("[との、]+$", "")
                        .endsWith(name));
            }
        }
    }

    @Test
    void a_name_that_fills_a_cell_is_divided_behind_its_point_at_most() {
        assertThat(parts("トゥアティエン・フエ省フエ市（現フエ市）")).containsExactly("トゥアティエン・", "フエ省", "フエ市", "（現フエ市）");
        assertThat(parts("バリア・ブンタウ省")).containsExactly("バリア・", "ブンタウ省");
        for (Locality locality : RealSheets.ATLAS.records().localities()) {
            String name = locality.eraNearest(RealSheets.DAY).name().in(Language.JA);
            List<String> parts = parts(name);
            assertThat(parts.subList(0, parts.size() - 1)).as(name).allMatch(part -> part.endsWith("・"));
        }
    }

    @Test
    void a_compound_of_many_kanji_may_still_be_divided() {
        assertThat(parts("独立行政法人国際協力機構関西国際部")).hasSizeGreaterThan(2);
        assertThat(parts("自治体国際化協会")).hasSize(1);
    }

    @Test
    void a_line_may_not_end_between_a_number_and_its_counter_nor_behind_a_short_rank_nor_inside_a_word_of_an_address() {
        assertThat(lines(Language.JA, "2023年11月、https://example.org/a-b/cd"))
                .contains("2023年11月、", "b/", "cd")
                .doesNotContain("2023", "https:");
        assertThat(lines(Language.VI, "Dự án (bên thứ ba)")).containsExactly("Dự ", "án ", "(bên thứ ba)");
        assertThat(lines(Language.VI, "TP. Hội An – TP. Oda")).containsExactly("TP. Hội ", "An ", "– ", "TP. Oda");
        assertThat(lines(Language.EN, "View: kakehashi:1?as-of=2026-11-24&viewpoint=vietnam~1a2b3c4d"))
                .containsExactly("View: ", "kakehashi:1?as-of=2026-11-24&", "viewpoint=vietnam~1a2b3c4d");
    }

    @Test
    void no_line_begins_with_a_closing_mark_nor_ends_with_an_opening_one() {
        for (Language language : Language.values()) {
            assertThat(lines(language, "介護・製造「農業」など（第三者）；データ ; a ,b"))
                    .as("%s", language)
                    .noneMatch(line -> "・」）；ー;,".indexOf(line.charAt(0)) >= 0)
                    .noneMatch(line -> "「（".indexOf(line.charAt(line.length() - 1)) >= 0)
                    .contains("介護・", "製造");
        }
    }
}
