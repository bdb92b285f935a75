package kakehashi.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.stream.Stream;
import kakehashi.model.value.EventKind;
import kakehashi.model.value.Language;
import kakehashi.model.value.LocalityKind;
import kakehashi.model.value.PartialDate;
import kakehashi.model.value.TieType;
import kakehashi.model.value.Trilingual;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTest {

    private static final Words EN = Words.in(Language.EN);
    private static final Words VI = Words.in(Language.VI);
    private static final Words JA = Words.in(Language.JA);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2023-11-16 | 16 November 2023 | 16/11/2023 | 2023年11月16日",
                "2023-03-05 | 5 March 2023 | 05/3/2023 | 2023年3月5日",
                "2009-02-20 | 20 February 2009 | 20/02/2009 | 2009年2月20日",
                "2012-10-01 | 1 October 2012 | 01/10/2012 | 2012年10月1日",
                "2009-01 | January 2009 | tháng 01/2009 | 2009年1月",
                "2023-11 | November 2023 | tháng 11/2023 | 2023年11月",
                "2018 | 2018 | năm 2018 | 2018年",
                "2018~ | about 2018 | khoảng năm 2018 | 2018年頃",
                "2018? | 2018 (uncertain) | năm 2018 (chưa chắc chắn) | 2018年（要確認）",
                "2018% | about 2018 (uncertain) | khoảng năm 2018 (chưa chắc chắn) | 2018年頃（要確認）",
                "2018-05~ | about May 2018 | khoảng tháng 5/2018 | 2018年5月頃",
                "2018-05-02~ | about 2 May 2018 | khoảng ngày 02/5/2018 | 2018年5月2日頃",
                "2018-05-02? | 2 May 2018 (uncertain) | 02/5/2018 (chưa chắc chắn) | 2018年5月2日（要確認）",
            })
    void a_date_reads_as_precise_as_it_is_and_says_what_is_in_doubt(String edtf, String en, String vi, String ja) {
        PartialDate date = PartialDate.parse(edtf);
        assertThat(EN.date(date)).isEqualTo(en);
        assertThat(VI.date(date)).isEqualTo(vi);
        assertThat(JA.date(date)).isEqualTo(ja);
    }

    @Test
    void what_begins_a_line_begins_with_a_capital_letter() {
        assertThat(Words.opening("đảo Phú Quý")).isEqualTo("Đảo Phú Quý");
        assertThat(Words.opening("フエ市")).isEqualTo("フエ市");
        assertThat(Words.opening("")).isEmpty();
    }

    @Test
    void a_day_reads_as_a_date_of_a_day() {
        assertThat(VI.date(LocalDate.of(2026, 11, 24))).isEqualTo("24/11/2026");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "2010 | 2025-06-30 | 2010 – 30 June 2025 | năm 2010 – 30/6/2025 | 2010年～2025年6月30日",
                "2025-07-01 | - | since 1 July 2025 | từ ngày 01/7/2025 | 2025年7月1日から",
                "- | 2025-06-30 | until 30 June 2025 (beginning not on record) "
                        + "| đến ngày 30/6/2025 (chưa rõ thời điểm bắt đầu) | 2025年6月30日まで（開始時期の記録なし）",
                "- | - | beginning not on record | chưa rõ thời điểm bắt đầu | 開始時期の記録なし",
            })
    void a_period_says_when_its_beginning_is_not_on_record(String from, String to, String en, String vi, String ja) {
        PartialDate first = from == null ? null : PartialDate.parse(from);
        PartialDate last = to == null ? null : PartialDate.parse(to);
        assertThat(EN.period(first, last)).isEqualTo(en);
        assertThat(VI.period(first, last)).isEqualTo(vi);
        assertThat(JA.period(first, last)).isEqualTo(ja);
    }

    @Test
    void a_number_is_grouped_as_the_language_does() {
        assertThat(EN.number(1945)).isEqualTo("1,945");
        assertThat(VI.number(1945)).isEqualTo("1.945");
        assertThat(JA.number(1945)).isEqualTo("1,945");
    }

    @Test
    void a_constant_has_a_label_in_each_language() {
        assertThat(EN.name(TieType.SISTER_CITY)).isEqualTo("Sister city");
        assertThat(VI.name(TieType.SISTER_CITY)).isEqualTo("Thành phố kết nghĩa");
        assertThat(JA.name(TieType.SISTER_CITY)).isEqualTo("姉妹都市");
        assertThat(VI.name(TieType.MOU)).isEqualTo("Biên bản ghi nhớ");
        assertThat(JA.name(EventKind.SIGNED)).isEqualTo("締結");
        assertThat(JA.name(LocalityKind.DESIGNATED_CITY)).isEqualTo("政令指定都市");
        assertThat(VI.name(Language.JA)).isEqualTo("Tiếng Nhật");
    }

    @Test
    void a_text_is_taken_in_the_language_and_marked_with_that_which_it_has_instead() {
        assertThat(JA.text(new Trilingual("Hue", "Huế", "フエ"))).isEqualTo("フエ");
        assertThat(JA.text(new Trilingual("Hue", "Huế", ""))).isEqualTo("Hue［英語］");
        assertThat(JA.text(new Trilingual("", "Huế", ""))).isEqualTo("Huế［ベトナム語］");
        assertThat(JA.named(new Trilingual("Hue", "Huế", ""))).isEqualTo("Hue");
    }

    @Test
    void a_key_that_is_not_there_is_named() {
        assertThatThrownBy(() -> EN.say("model.no-such-thing")).hasMessageContaining("model.no-such-thing");
        assertThatThrownBy(() -> EN.say("nowhere.at-all")).hasMessageContaining("nowhere.at-all");
    }

    @Test
    void vietnamese_is_sorted_by_its_dictionary() {
        assertThat(Stream.of("Đồng Nai", "Đà Nẵng", "Điện Biên", "Cần Thơ", "Cà Mau", "Hà Nội", "Đắk Lắk")
                        .sorted(VI.order()))
                .containsExactly("Cà Mau", "Cần Thơ", "Đà Nẵng", "Đắk Lắk", "Điện Biên", "Đồng Nai", "Hà Nội");
    }

    @Test
    void the_equator_and_the_prime_meridian_have_no_direction() {
        assertThat(EN.latitude(0)).isEqualTo("Equator");
        assertThat(EN.latitude(-1e-15)).isEqualTo("Equator");
        assertThat(EN.longitude(-0.0)).isEqualTo("0°");
        assertThat(EN.latitude(-2.5)).isEqualTo("2.5° S");
        assertThat(EN.longitude(105)).isEqualTo("105° E");
        assertThat(VI.latitude(0)).isEqualTo("Xích đạo");
        assertThat(VI.longitude(-105.25)).isEqualTo("105,25° T");
        assertThat(JA.latitude(0)).isEqualTo("赤道");
        assertThat(JA.longitude(139.75)).isEqualTo("東経139.75°");
    }

    @Test
    void a_position_is_said_to_a_hundredth_of_a_degree() {
        assertThat(EN.position(16.0678, 108.2208)).isEqualTo("16.07° N, 108.22° E");
        assertThat(EN.position(-0.004, 0.004)).isEqualTo("0.00°, 0.00°");
        assertThat(VI.position(-1.5, 104)).isEqualTo("1,50° N; 104,00° Đ");
        assertThat(JA.position(0, -150.25)).isEqualTo("緯度0.00°、西経150.25°");
    }
}
