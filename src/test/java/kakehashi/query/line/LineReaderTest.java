package kakehashi.query.line;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import kakehashi.Frozen;
import kakehashi.query.Choice;
import kakehashi.query.Facet;
import kakehashi.query.Match;
import kakehashi.query.Meanings;
import kakehashi.query.TieFilter;
import kakehashi.query.name.PlaceReader;
import kakehashi.query.time.TimeMode;
import kakehashi.query.time.TimeWindow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LineReaderTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);

    private static final LineReader READER =
            new LineReader(new Meanings(Frozen.atlas(), DAY), PlaceReader.of(Frozen.atlas())::read);

    /** What a line is taken for: facet=values for each, then what is searched in brackets. */
    private static String read(String line) {
        Meant meant = READER.read(line);
        String said = meant.said().stream()
                .map(each -> each.facet() == null
                        ? each.time().mode().code() + "=" + each.time().from() + ".."
                                + each.time().to()
                        : each.facet().code() + "="
                                + each.values().stream().sorted().collect(Collectors.joining("+")))
                .collect(Collectors.joining(" "));
        return (said + (meant.rest().isEmpty() ? "" : " [" + meant.rest() + "]")).strip();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "môi trường kyushu mekong | field=environment japan=jp-region-kyushu vietnam=vn-region-mekong-delta",
                "九州 環境 有効 | japan=jp-region-kyushu field=environment in-force=2026-11-24..2026-11-24",
                "九州環境 | japan=jp-region-kyushu field=environment",
                "九州の環境 | japan=jp-region-kyushu field=environment",
                "kyushu | japan=jp-region-kyushu",
                "Kyūshū | japan=jp-region-kyushu",
                "九州・沖縄 | japan=jp-region-kyushu",
                "kyus | japan=jp-region-kyushu",
                "vùng Kyushu | japan=jp-region-kyushu",
                "九州地方 | japan=jp-region-kyushu",
                "Kansai | japan=jp-region-kinki",
                "Mekong Delta | vietnam=vn-region-mekong-delta",
                "メコン | vietnam=vn-region-mekong-delta",
                "ĐBSCL | vietnam=vn-region-mekong-delta",
                "đồng bằng sông Cửu Long | vietnam=vn-region-mekong-delta",
                "紅河デルタ | vietnam=vn-region-red-river-delta",
                "Tây Nguyên | vietnam=vn-region-central-highlands",
                "environment in force | field=environment in-force=2026-11-24..2026-11-24",
                "còn hiệu lực | in-force=2026-11-24..2026-11-24",
                "proposed tourism | status=proposed field=tourism",
                "đề xuất | status=proposed",
                "mou 2015-2019 | type=mou signed-within=2015-01-01..2019-12-31",
                "biên bản ghi nhớ năm 2016 | type=mou signed-within=2016-01-01..2016-12-31",
                "覚書 平成27年 | type=mou signed-within=2015-01-01..2015-12-31",
                "環境 ２０１５～２０１９ | field=environment signed-within=2015-01-01..2019-12-31",
                "2015-2019 còn hiệu lực | signed-within=2015-01-01..2019-12-31 in-force=2026-11-24..2026-11-24",
                "CITYNET | network=citynet",
                "環境省 | party=moej",
                "JICA kyushu | party=jica japan=jp-region-kyushu",
                "tourism xyzabc | field=tourism [xyzabc]",
                "du lịch Đà Nẵng | field=tourism [Đà Nẵng]",
                "môi trường Kita Kyushu | field=environment [Kita Kyushu]",
                "môi trường và du lịch | field=environment field=tourism",
            })
    void words_are_taken_for_what_they_are(String line, String read) {
        assertThat(read(line)).isEqualTo(read);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "xyzabc",
                "da nang",
                "Hokkaido",
                "Kita Kyushu",
                "南九州市",
                "環境基準",
                "教育委員会",
                "Quảng Nam",
                "quang nam 2",
                "Huế – tỉnh Gifu",
                "\"kyushu\"",
                "「環境」",
                "kyu",
                "H2",
                "2015-20",
                "31/6/2025",
            })
    void names_and_words_in_quotation_marks_are_searched(String line) {
        assertThat(read(line)).isEqualTo("[" + line + "]");
    }

    @Test
    void a_word_in_quotation_marks_beside_others_stays_one_that_is_searched() {
        Meant meant = READER.read("kyushu \"food\"");
        assertThat(meant.rest()).isEqualTo("\"food\"");
        assertThat(meant.searched()).isEqualTo("food");
        assertThat(meant.asWords()).isEqualTo("\"kyushu\" \"food\"");
        assertThat(READER.read(meant.rest()).said()).isEmpty();
    }

    @Test
    void several_fields_are_all_meant_and_several_types_any() {
        TieFilter fields = READER.read("environment tourism").in(TieFilter.ALL.withText("environment tourism"));
        assertThat(fields.choices())
                .containsEntry(Facet.FIELD, new Choice(Set.of("environment", "tourism"), Match.ALL));
        assertThat(fields.text()).isEmpty();

        TieFilter types = READER.read("sister city project").in(TieFilter.ALL);
        assertThat(types.choices()).containsEntry(Facet.TYPE, new Choice(Set.of("sister-city", "project"), Match.ANY));
    }

    @Test
    void what_is_chosen_already_stays_beside_what_is_said() {
        TieFilter tourism = TieFilter.ALL.only(Facet.FIELD, "tourism").only(Facet.STATUS, "active");
        TieFilter both = READER.read("environment kyushu").in(tourism);

        assertThat(both.choices())
                .containsEntry(Facet.FIELD, new Choice(Set.of("tourism", "environment"), Match.ALL))
                .containsEntry(Facet.JAPAN, Choice.any(Set.of("jp-region-kyushu")))
                .containsEntry(Facet.STATUS, Choice.any(Set.of("active")));
    }

    @Test
    void years_beside_in_force_are_the_time_in_which_it_was() {
        assertThat(READER.read("2015-2019 còn hiệu lực").in(TieFilter.ALL).time())
                .isEqualTo(new TimeWindow(LocalDate.of(2015, 1, 1), LocalDate.of(2019, 12, 31), TimeMode.IN_FORCE));
    }

    @Test
    void a_line_without_some_of_its_words_means_the_others() {
        Meant meant = READER.read("kyushu tourism xyzabc");
        assertThat(meant.without(meant.said().get(0))).isEqualTo("tourism xyzabc");
        assertThat(meant.withoutRest()).isEqualTo("kyushu tourism");
    }

    @Test
    void values_that_are_called_alike_keep_their_order_as_choices() {
        Set<String> values = new LinkedHashSet<>(List.of("trade", "tourism", "health", "education", "environment"));
        Meant meant = new Meant(List.of(new Said("words", Facet.TYPE, values, null)), "");

        assertThat(meant.in(TieFilter.ALL).chosen(Facet.TYPE)).containsExactlyElementsOf(values);
    }
}
