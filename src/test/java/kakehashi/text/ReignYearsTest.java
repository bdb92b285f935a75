package kakehashi.text;

import static org.assertj.core.api.Assertions.assertThat;

import kakehashi.model.value.Language;
import kakehashi.model.value.PartialDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReignYearsTest {

    @ParameterizedTest
    @CsvSource({
        "2023-11-16, 2023年（令和5年）11月16日",
        "2019-04-30, 2019年（平成31年）4月30日",
        "2019-05-01, 2019年（令和元年）5月1日",
        "2019, 2019年（平成31年・令和元年）",
        "1994-01, 1994年（平成6年）1月",
        "2018~, 2018年（平成30年）頃",
        "1872-12-31, 1872年12月31日",
        "1873-01-01, 1873年（明治6年）1月1日"
    })
    void japanese_dates_carry_the_reign_beside_the_year(String edtf, String printed) {
        assertThat(Words.in(Language.JA).withReignYears().date(PartialDate.parse(edtf)))
                .isEqualTo(printed);
    }

    @Test
    void other_languages_and_plain_japanese_do_not() {
        PartialDate date = PartialDate.parse("2023-11-16");
        assertThat(Words.in(Language.VI).withReignYears().date(date)).isEqualTo("16/11/2023");
        assertThat(Words.in(Language.JA).date(date)).isEqualTo("2023年11月16日");
    }
}
