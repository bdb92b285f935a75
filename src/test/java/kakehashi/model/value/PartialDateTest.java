package kakehashi.model.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PartialDateTest {

    @ParameterizedTest
    @ValueSource(strings = {"2019", "2019-10", "2019-10-21", "2019?", "2019-10~", "2019-10-21%", "1603"})
    void prints_what_it_read(String edtf) {
        assertThat(PartialDate.parse(edtf)).hasToString(edtf);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "19", "2019-13", "2019-02-30", "2019-1", "2019/2020", "2019-10-21T00:00", "[2019]", "2019??"
            })
    void refuses_what_is_not_a_date(String text) {
        assertThatThrownBy(() -> PartialDate.parse(text)).isInstanceOf(IllegalArgumentException.class);
    }

    /** Forms of EDTF's first level that no record of this atlas needs; a half-read date would be a wrong one. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "2020?/2021",
                "2020/2021",
                "2020-05/2020-07",
                "2020-05-06/2020-07-08",
                "2020/..",
                "../2020",
                "2020/",
                "/2020",
                "201X",
                "20XX",
                "2020-XX",
                "2020-05-XX",
                "2020-21",
                "2020-24",
                "Y20200",
                "-2020",
                "+2020",
                "20200506",
                "２０２０",
                "2020-05-06T07:08:09Z"
            })
    void refuses_spans_seasons_and_blanks(String text) {
        assertThatThrownBy(() -> PartialDate.parse(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_year_of_another_age_is_read_but_is_not_plausible() {
        assertThat(Stream.of("1850", "2026-11?", "2100-12-31").map(PartialDate::parse))
                .allMatch(PartialDate::isPlausible);
        assertThat(Stream.of("0000", "0216-11", "1849-12-31", "2101", "9999").map(PartialDate::parse))
                .noneMatch(PartialDate::isPlausible);
        assertThat(PartialDate.isPlausible(LocalDate.MAX)).isFalse();
        assertThat(PartialDate.isPlausible(LocalDate.MIN)).isFalse();
    }

    @Test
    void a_month_reaches_from_its_first_to_its_last_day() {
        PartialDate february = PartialDate.parse("2024-02");
        assertThat(february.earliest()).isEqualTo(LocalDate.of(2024, 2, 1));
        assertThat(february.latest()).isEqualTo(LocalDate.of(2024, 2, 29));
        assertThat(february.precision()).isEqualTo(PartialDate.Precision.MONTH);
    }

    @Test
    void a_qualifier_is_kept_but_does_not_widen_the_date() {
        PartialDate about = PartialDate.parse("2018~");
        assertThat(about.approximate()).isTrue();
        assertThat(about.uncertain()).isFalse();
        assertThat(about.latest()).isEqualTo(PartialDate.parse("2018").latest());
    }

    @Test
    void of_two_dates_that_begin_together_the_more_precise_one_comes_first() {
        List<PartialDate> sorted = Stream.of("2019", "2020-01-01", "2019-01", "2019-01-01?", "2019-01-01", "2018-12-31")
                .map(PartialDate::parse)
                .sorted()
                .toList();
        assertThat(sorted)
                .extracting(PartialDate::toString)
                .containsExactly("2018-12-31", "2019-01-01", "2019-01-01?", "2019-01", "2019", "2020-01-01");
    }

    @Property
    void any_date_survives_printing_and_reading(@ForAll("dates") PartialDate date) {
        assertThat(PartialDate.parse(date.toString())).isEqualTo(date);
        assertThat(date.earliest()).isBeforeOrEqualTo(date.latest());
    }

    @Provide
    Arbitrary<PartialDate> dates() {
        return Combinators.combine(
                        Arbitraries.integers().between(1000, 9998),
                        Arbitraries.integers().between(0, 365),
                        Arbitraries.of(PartialDate.Precision.class),
                        Arbitraries.of("", "?", "~", "%"))
                .as((year, day, precision, mark) -> {
                    String iso = LocalDate.ofYearDay(year, 1).plusDays(day).toString();
                    int length =
                            switch (precision) {
                                case YEAR -> 4;
                                case MONTH -> 7;
                                case DAY -> 10;
                            };
                    return PartialDate.parse(iso.substring(0, length) + mark);
                });
    }
}
