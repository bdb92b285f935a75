package kakehashi.text.date;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.chrono.JapaneseDate;
import java.time.format.TextStyle;
import java.time.temporal.ChronoField;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kakehashi.model.value.Language;
import kakehashi.model.value.PartialDate;
import kakehashi.model.value.PartialDate.Precision;
import kakehashi.text.Words;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateReaderTest {

    private static final LocalDate FIRST = LocalDate.of(PartialDate.FIRST_YEAR, 1, 1);
    private static final LocalDate LAST = LocalDate.of(PartialDate.LAST_YEAR, 12, 31);

    static Stream<String> table() throws IOException {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(DateReaderTest.class.getResourceAsStream("dates.txt")),
                StandardCharsets.UTF_8))) {
            return lines.lines().filter(line -> !line.startsWith("#")).toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("table")
    void a_date_is_read_in_whatever_form_it_is_written(String line) {
        int at = line.lastIndexOf(" = ");

        assertThat(told(DateReader.read(line.substring(0, at), Wanted.SPAN))).isEqualTo(line.substring(at + 3));
    }

    @Test
    void the_table_is_long() throws IOException {
        assertThat(table()).hasSizeGreaterThan(250).doesNotHaveDuplicates();
    }

    private static String told(DateReading read) {
        if (read instanceof Refusal refusal) {
            return "! " + refusal.why().code();
        }
        TypedDate date = read.understood().orElseThrow();
        return date.sort() == TypedDate.Sort.DATE ? end(date.from()) : end(date.from()) + " / " + end(date.to());
    }

    private static String end(@Nullable PartialDate date) {
        return date == null ? ".." : date.toString();
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.longs()
                .between(FIRST.toEpochDay(), LAST.toEpochDay())
                .map(LocalDate::ofEpochDay);
    }

    @Provide
    Arbitrary<PartialDate> dates() {
        return Combinators.combine(
                        days(),
                        Arbitraries.of(Precision.class),
                        Arbitraries.of(true, false),
                        Arbitraries.of(true, false))
                .as((day, precision, uncertain, approximate) -> {
                    LocalDate first =
                            switch (precision) {
                                case YEAR -> day.withDayOfYear(1);
                                case MONTH -> day.withDayOfMonth(1);
                                case DAY -> day;
                            };
                    return new PartialDate(first, precision, uncertain, approximate);
                });
    }

    @Property(tries = 500)
    void every_date_that_the_program_prints_is_read_as_what_it_is(@ForAll("dates") PartialDate date) {
        for (Language language : Language.values()) {
            Words words = Words.in(language);
            for (String printed : List.of(
                    words.date(date),
                    words.inFull(date),
                    words.withReignYears().date(date),
                    words.withReignYears().inFull(date),
                    date.toString())) {
                assertThat(told(DateReader.read(printed, Wanted.SPAN)))
                        .as(printed)
                        .isEqualTo(date.toString());
            }
            assertThat(told(DateReader.read(words.period(date, null), Wanted.SPAN)))
                    .as(words.period(date, null))
                    .isEqualTo(date + " / ..");
        }
    }

    @Property(tries = 300)
    void what_was_understood_can_be_typed_again(@ForAll("dates") PartialDate one, @ForAll("dates") PartialDate other) {
        PartialDate from = one.compareTo(other) < 0 ? one : other;
        PartialDate to = one.compareTo(other) < 0 ? other : one;
        for (TypedDate span : List.of(
                new TypedDate(from, to, TypedDate.Sort.SPAN),
                new TypedDate(from, null, TypedDate.Sort.SPAN),
                new TypedDate(null, to, TypedDate.Sort.SPAN))) {
            for (Language language : Language.values()) {
                String said = span.in(Words.in(language));
                assertThat(DateReader.read(said, Wanted.SPAN)).as(said).isEqualTo(span);
            }
        }
    }

    @Property
    void the_day_stands_before_the_month(@ForAll("days") LocalDate day) {
        for (String separator : List.of("/", "-", ".")) {
            String typed = day.getDayOfMonth() + separator + day.getMonthValue() + separator + day.getYear();
            assertThat(DateReader.read(typed, Wanted.DAY).understood().flatMap(TypedDate::day))
                    .as(typed)
                    .contains(day);
        }
    }

    @Property
    void a_day_is_read_by_its_reign_as_the_calendar_of_japan_has_it(@ForAll("days") LocalDate day) {
        if (day.getYear() < 1873) {
            return;
        }
        JapaneseDate japanese = JapaneseDate.from(day);
        int year = japanese.get(ChronoField.YEAR_OF_ERA);
        String era = japanese.getEra().getDisplayName(TextStyle.FULL, Locale.JAPAN);
        String rest = "年" + day.getMonthValue() + "月" + day.getDayOfMonth() + "日";
        String typed = era + (year == 1 ? "元" : year) + rest;

        assertThat(DateReader.read(typed, Wanted.DAY).understood().flatMap(TypedDate::day))
                .as(typed)
                .contains(day);
        for (Reign reign : Reign.values()) {
            int number = day.getYear() - reign.year(1) + 1;
            DateReading read = Dates.of(reign, number, day.getMonthValue(), day.getDayOfMonth());
            assertThat(read.understood().isPresent()).as("%s %s", reign, day).isEqualTo(Reign.of(era) == reign);
        }
        assertThat(Reign.dated(day)).isEqualTo(typed);
    }

    @Property
    void what_records_hold_is_read_as_records_have_it(@ForAll("dates") PartialDate date) {
        assertThat(DateReader.read(date.toString(), Wanted.SPAN))
                .isEqualTo(TypedDate.of(PartialDate.parse(date.toString())));
    }

    @Provide
    Arbitrary<String> lines() {
        Arbitrary<String> signs = Arbitraries.of(
                "2015", "27", "8", "/", "-", ".", "～", "年", "月", "日", "平成", "H", "元", "Q3", "quý", "ngày ", "tháng ",
                " năm ", " to ", " đến ", "から", "まで", "khoảng ", "頃", "?", "~", "%", "X", "(", ")", "[", "]", "May ",
                ",", " ", "T", "十", "１", "\u0301", "\u200b", "Y", "度");
        return signs.list().ofMaxSize(9).map(parts -> String.join("", parts));
    }

    @Property(tries = 1500)
    void whatever_is_typed_is_understood_or_refused_in_a_sentence(@ForAll("lines") String line) {
        for (Wanted wanted : Wanted.values()) {
            DateReading read = DateReader.read(line, wanted);
            for (Language language : Language.values()) {
                assertThat(read.in(Words.in(language))).as(line).isNotBlank();
            }
            read.understood().ifPresent(date -> {
                LocalDate first = date.first();
                LocalDate last = date.last();
                assertThat(first == null || PartialDate.isPlausible(first))
                        .as(line)
                        .isTrue();
                assertThat(last == null || PartialDate.isPlausible(last))
                        .as(line)
                        .isTrue();
                assertThat(first == null || last == null || !last.isBefore(first))
                        .as(line)
                        .isTrue();
                assertThat(DateReader.begins(line)).as(line).isTrue();
            });
        }
    }

    @Property
    void no_line_stops_it(@ForAll String line) {
        assertThat(DateReader.read(line, Wanted.SPAN)).isNotNull();
        assertThatCode(() -> DateReader.begins("2015" + line)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "27/8/2015 | 27 August 2015 | ngày 27 tháng 8 năm 2015 | 2015年（平成27年）8月27日",
                "7/1/2025 | 7 January 2025 | ngày 7 tháng 1 năm 2025 | 2025年（令和7年）1月7日",
                "quý III/2016 | July 2016 to September 2016 | từ tháng 7 năm 2016 đến tháng 9 năm 2016 "
                        + "| 2016年（平成28年）7月から2016年（平成28年）9月まで",
                "平成27年～令和元年 | 2015 to 2019 | từ năm 2015 đến năm 2019 " + "| 2015年（平成27年）から2019年（平成31年・令和元年）まで",
                "khoảng 2018 | about 2018 | khoảng năm 2018 | 2018年（平成30年）頃",
                "khoảng 1/7/2025 | about 1 July 2025 | khoảng ngày 1 tháng 7 năm 2025 | 2025年（令和7年）7月1日頃",
                "từ 7/2025 | July 2025 and later | từ tháng 7 năm 2025 trở đi | 2025年（令和7年）7月以降",
                "昭和64年1月8日 | “昭和64年1月8日” cannot be: 昭和 ended on 7 January 1989. It would be 平成元年1月8日. "
                        + "| “昭和64年1月8日” không thể có: niên hiệu 昭和 kết thúc vào ngày 7 tháng 1 năm 1989. Thời điểm đó là 平成元年1月8日. "
                        + "| 「昭和64年1月8日」という日付はありません。昭和は1989年（昭和64年）1月7日に終わりました。平成元年1月8日に当たります。",
                "8/27/2015 | “8/27/2015” cannot be: the day stands before the month, and there is no month 27. For 27 August 2015 "
                        + "write 27/8/2015. "
                        + "| “8/27/2015” không thể có: ngày viết trước tháng, và không có tháng 27. Nếu là ngày 27 tháng 8 năm 2015, "
                        + "hãy viết 27/8/2015. "
                        + "| 「8/27/2015」という日付はありません。日、月の順に読むため、27月となります。2015年（平成27年）8月27日の場合は「27/8/2015」と入力してください。"
            })
    void what_was_understood_and_what_was_not_is_said_in_three_languages(
            String typed, String english, String vietnamese, String japanese) {
        DateReading read = DateReader.read(typed, Wanted.SPAN);

        assertThat(read.in(Words.in(Language.EN))).isEqualTo(english);
        assertThat(read.in(Words.in(Language.VI))).isEqualTo(vietnamese);
        assertThat(read.in(Words.in(Language.JA))).isEqualTo(japanese);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "DAY | 2025 | not-a-day",
                "DAY | 7/2025 | not-a-day",
                "DAY | Q3 2025 | not-a-day",
                "DAY | 2025-07-01 - 2025-07-02 | not-a-day",
                "DAY | từ 1/7/2025 | not-a-day",
                "DAY | khoảng 1/7/2025 | not-exact",
                "DAY | 1/7/2025? | not-exact",
                "BOUND | 2015-2019 | not-one",
                "BOUND | từ 2015 | not-one"
            })
    void what_is_not_wanted_is_refused_with_what_it_means(Wanted wanted, String typed, String why) {
        assertThat(told(DateReader.read(typed, wanted))).isEqualTo("! " + why);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Q3 2016 | 2016-07-01 | 2016-09-30",
                "平成28年度 | 2016-04-01 | 2017-03-31",
                "khoảng 2018 | 2018-01-01 | 2018-12-31",
                "tháng 2/2016 | 2016-02-01 | 2016-02-29",
                "令和元年 | 2019-01-01 | 2019-12-31"
            })
    void an_end_of_a_span_may_be_anything_that_has_a_first_and_a_last_day(
            String typed, LocalDate first, LocalDate last) {
        TypedDate date = DateReader.read(typed, Wanted.BOUND).understood().orElseThrow();

        assertThat(date.first()).isEqualTo(first);
        assertThat(date.last()).isEqualTo(last);
    }

    private static List<String> inCode(String text) {
        return Pattern.compile("`([^`]+)`")
                .matcher(text)
                .results()
                .map(found -> found.group(1))
                .toList();
    }

    @Test
    void the_page_about_dates_tells_what_is_read_and_what_is_not() throws IOException {
        String page = Files.readString(Path.of("src", "docs", "dates.md"));
        int edtf = page.indexOf("## EDTF");
        List<String> told = page.substring(0, edtf)
                .lines()
                .filter(line -> line.startsWith("| `"))
                .flatMap(line -> inCode(line.substring(0, line.indexOf(" |", 2))).stream())
                .toList();
        assertThat(told).hasSizeGreaterThan(90).allSatisfy(form -> assertThat(
                        DateReader.read(form, Wanted.SPAN).understood())
                .as(form)
                .isPresent());
        List<String> refused = inCode(page.substring(page.indexOf("Refused by name", edtf)));
        assertThat(refused).hasSizeGreaterThan(8).allSatisfy(form -> assertThat(
                        told(DateReader.read(form, Wanted.SPAN)))
                .as(form)
                .startsWith("! edtf-"));
    }

    @Test
    void every_month_is_known_by_its_names() {
        for (int month = 1; month <= 12; month++) {
            YearMonth wanted = YearMonth.of(2016, month);
            for (String name : new String[] {
                wanted.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH),
                wanted.getMonth().getDisplayName(TextStyle.SHORT, Locale.ENGLISH),
                "tháng " + month,
                wanted.getMonth().getDisplayName(TextStyle.FULL, Locale.forLanguageTag("vi"))
            }) {
                assertThat(told(DateReader.read(name + " 2016", Wanted.SPAN)))
                        .as(name)
                        .isEqualTo(wanted.toString());
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"九州", "四国", "三重県", "八戸市", "五島市", "十日町市", "二本松市", "九州 環境"})
    void a_name_that_begins_with_a_number_begins_no_date(String name) {
        assertThat(DateReader.begins(name)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"二〇", "二〇一五年八", "201", "20"})
    void numerals_alone_begin_a_date(String begun) {
        assertThat(DateReader.begins(begun)).isTrue();
    }
}
