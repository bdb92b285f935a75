package kakehashi.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Dates on the command line, as people write them. */
class WrittenDatesTest extends AtTheConsole {

    @Test
    void a_time_that_is_searched_is_said_back_with_the_list_of_what_was_signed_then() {
        Console.Said year = console.type("search", "平成27年");
        assertThat(year.code()).isEqualTo(1);
        assertThat(year.err()).contains("2015", "list --from 2015-01-01 --to 2015-12-31 --time-mode signed-within");
        assertThat(console.type("list", "--from=2015-01-01", "--to=2015-12-31", "--time-mode=signed-within")
                        .code())
                .isZero();
        assertThat(console.type("search", "昭和64年1月8日").err()).doesNotContain("gazetteer");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--from=２０１５ --to=２０１５ | --from=2015 --to=2015 | --from ２０１５: 2015",
                "--from=平成27年 --to=平成27年 | --from=2015 --to=2015 | --to 平成27年: 2015",
                "--from=27/8/2015 | --from=2015-08-27 | --from 27/8/2015: 27 August 2015",
                "--from=7/1/2015 | --from=2015-01-07 | --from 7/1/2015: 7 January 2015",
                "--from=Q3_2016 --to=quý_III/2016 | --from=2016-07-01 --to=2016-09-30 | July 2016 to September 2016",
                "--to=tháng_11/2016 | --to=2016-11 | --to tháng 11/2016: November 2016",
                "--to=khoảng_2018 | --to=2018 | --to khoảng 2018: about 2018",
                "--as-of=ngày_1_tháng_7_năm_2025 | --as-of=2025-07-01 | 1 July 2025",
                "--as-of=令和7年7月1日 | --as-of=2025-07-01 | 1 July 2025",
                "--last-contact-before=１/１/２０２１ | --last-contact-before=2021-01-01 | 1 January 2021"
            })
    void a_date_may_be_written_as_people_write_it_and_is_said_back(String written, String iso, String echo)
            throws IOException {
        List<String> line = new ArrayList<>(List.of("list"));
        Stream.of(written.split(" ")).map(option -> option.replace('_', ' ')).forEach(line::add);
        String table = console.type(line.toArray(String[]::new)).out();
        assertThat(table).contains(echo + "\n");

        String plain = console.type(("list " + iso).split(" ")).out();
        assertThat(table).endsWith(plain);
        line.addAll(List.of("--format", "json"));
        assertThat(console.type(line.toArray(String[]::new)).json())
                .isEqualTo(
                        console.type(("list --format json " + iso).split(" ")).json());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--from=2020-21 | season",
                "--from=201X | X",
                "--from=2016-11/2017-02 | period",
                "--to=昭和64年1月8日 | 平成元年1月8日",
                "--from=2015-2019 | one date",
                "--as-of=Q3_2016 | one day",
                "--as-of=8/27/2015 | write 27/8/2015",
                "--from=27/8/15 | four digits",
                "--from=2015-8-2016 | two ways"
            })
    void a_date_that_cannot_be_is_refused_by_name(String written, String answer) {
        Console.Said said = console.type("list", written.replace('_', ' '));

        assertThat(said.code()).isEqualTo(2);
        assertThat(said.err()).contains(answer, written.substring(0, written.indexOf('=')));
    }
}
