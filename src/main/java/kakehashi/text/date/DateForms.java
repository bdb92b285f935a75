package kakehashi.text.date;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The forms of one date or one period with a name, in a {@link PlainLine}. No line has two of them: where two numbers stand
 * before a year, the day comes before the month.
 */
final class DateForms {

    private record Form(Pattern pattern, Function<MatchResult, DateReading> read) {}

    private static final String MONTH = "(" + Months.NUMBER + ")";
    private static final String NAME = "(" + Months.NAME + ")";
    private static final String GAP = "(?: ?, ?| )";
    private static final String NAM = "(?: ?[/.,-] ?| ?,? nam | )";
    private static final String NTH = "(?:st|nd|rd|th)?";
    private static final String QUARTER = "(?:q|quy )(i{1,3}|iv|[1-4]|mot|hai|ba|tu|bon)";
    private static final String REIGN = "(" + Reign.FORMS + ")[.]? ?(元|\\d{1,2})";
    private static final Pattern TOGETHER = Pattern.compile("・");
    private static final String MONTH_AND_DAY = "(?: ?(\\d{1,2}) ?月(?: ?(\\d{1,2}) ?日)?)?";
    /** What is said of the year in brackets behind it, by the other way of counting. */
    private static final String ASIDE = "(?: ?\\(([^)]*)\\) ?)?";

    private static final List<Form> FORMS = List.of(
            // 27/8/2015, ngày 27-8-2015
            form(
                    "(?:ngay )?(\\d{1,2}) ?([/.-]) ?(\\d{1,2}) ?\\2 ?(\\d{4})",
                    m -> Dates.dayFirst(number(m, 1), number(m, 3), number(m, 4))),
            // 2015-08-27, 2015/8/27, 20150827
            form(
                    "(\\d{4}) ?([/.-]) ?(\\d{1,2}) ?\\2 ?(\\d{1,2})",
                    m -> Dates.of(number(m, 1), number(m, 3), number(m, 4))),
            form("(\\d{4})(\\d{2})(\\d{2})", m -> Dates.of(number(m, 1), number(m, 2), number(m, 3))),
            // ngày 27 tháng 8 năm 2015, 27 tháng tám, 2015, ngày 27/8 năm 2015
            form(
                    "(?:ngay )?(?:mung )?(\\d{1,2})(?: thang | ?[/.-] ?)" + MONTH + "(?:,? nam |, | )(\\d{4})",
                    m -> Dates.of(number(m, 3), month(m, 2), number(m, 1))),
            form(
                    "(?:ngay )?(\\d{1,2}) thang " + MONTH + " ?[/.-] ?(\\d{4})",
                    m -> Dates.of(number(m, 3), month(m, 2), number(m, 1))),
            // tháng 11/2016, tháng 11 năm 2016, 11/2016, 2016-11
            form("thang " + MONTH + NAM + "(\\d{4})", m -> Dates.of(number(m, 2), month(m, 1), null)),
            form("(\\d{1,2}) ?[/.-] ?(\\d{4})", m -> Dates.of(number(m, 2), number(m, 1), null)),
            form("(\\d{4}) ?[/.-] ?(\\d{1,2})", m -> Dates.of(number(m, 1), number(m, 2), null)),
            // 2016, năm 2016
            form("(?:nam |the year |year )?(\\d{4})", m -> Dates.of(number(m, 1), null, null)),
            // 27 August 2015, August 27, 2015, 27-Aug-2015, August 2015
            form(
                    "(?:the )?(\\d{1,2})" + NTH + "(?: of |[ -])" + NAME + "(?:, | |-)(\\d{4})",
                    m -> Dates.of(number(m, 3), month(m, 2), number(m, 1))),
            form(NAME + " (\\d{1,2})" + NTH + GAP + "(\\d{4})", m -> Dates.of(number(m, 3), month(m, 1), number(m, 2))),
            form(NAME + "(?: of |, | |-)(\\d{4})", m -> Dates.of(number(m, 2), month(m, 1), null)),
            // 2015年8月27日, 平成27年8月27日
            form(
                    "(\\d{4}) ?年" + ASIDE + MONTH_AND_DAY,
                    m -> besides(m.group(2), Dates.of(number(m, 1), month(m, 3), month(m, 4)))),
            form(
                    REIGN + " ?年?" + ASIDE + "年?" + MONTH_AND_DAY,
                    m -> besides(m.group(3), reign(m, month(m, 4), month(m, 5)))),
            // H27.8.27, 平成27/8/27, H27.8
            form(REIGN + " ?([/.-]) ?(\\d{1,2})(?: ?\\3 ?(\\d{1,2}))?", m -> reign(m, month(m, 4), month(m, 5))),
            // Q3 2016, quý III/2016, 2016 Q3, 3Q2016, third quarter of 2016, 2016年第3四半期
            form(QUARTER + NAM + "(\\d{4})", m -> quarter(m, 2, 1)),
            form("(\\d{4})[ /-]?q([1-4])", m -> quarter(m, 1, 2)),
            form("([1-4])q[ /-]?(\\d{4})", m -> quarter(m, 2, 1)),
            form(
                    "(?:the )?(1st|2nd|3rd|4th|first|second|third|fourth) quarter(?: of | |, )(\\d{4})",
                    m -> Dates.quarter(Dates.of(number(m, 2), null, null), ordinal(m.group(1)))),
            form("(\\d{4}) ?年 ?第 ?([1-4]) ?四半期", m -> quarter(m, 1, 2)),
            form(REIGN + " ?年 ?第 ?([1-4]) ?四半期", m -> Dates.quarter(reign(m, null, null), number(m, 3))),
            // 2016年度, 平成28年度
            form("(\\d{4}) ?年度", m -> Dates.fiscal(Dates.of(number(m, 1), null, null))),
            form(REIGN + " ?年度", m -> Dates.fiscal(reign(m, null, null))),
            // 27/8/15, tháng 8/15, 27-Aug-15, năm 15
            form("(?:ngay )?\\d{1,2} ?([/.-]) ?\\d{1,2} ?\\1 ?\\d{2}", m -> Refusal.of(Why.SHORT_YEAR)),
            form("thang " + MONTH + " ?[/.-] ?\\d{2}|nam \\d{2}|'\\d{2}", m -> Refusal.of(Why.SHORT_YEAR)),
            form("\\d{1,2}[ -]" + NAME + "[ -]'?\\d{2}", m -> Refusal.of(Why.SHORT_YEAR)),
            // 27/8, ngày 27 tháng 8, tháng 11, 8月27日, 27 August
            form("(?:ngay )?\\d{1,2} ?[/.-] ?\\d{1,2}", m -> Refusal.of(Why.NO_YEAR)),
            form("(?:ngay \\d{1,2} )?thang " + MONTH, m -> Refusal.of(Why.NO_YEAR)),
            form("\\d{1,2} ?月(?: ?\\d{1,2} ?日)?", m -> Refusal.of(Why.NO_YEAR)),
            form("\\d{1,2}" + NTH + " " + NAME + "|" + NAME + " \\d{1,2}" + NTH, m -> Refusal.of(Why.NO_YEAR)),
            form("(?=.*\\d).*(?:am lich|旧暦|lunar|thang gieng|thang chap).*", m -> Refusal.of(Why.LUNAR_CALENDAR)));

    private DateForms() {}

    private static Form form(String pattern, Function<MatchResult, DateReading> read) {
        return new Form(Pattern.compile(pattern), read);
    }

    /** The date that a line is, or why it cannot be one; empty where it has none of the forms. */
    static Optional<DateReading> read(String line) {
        for (Form form : FORMS) {
            Matcher matcher = form.pattern().matcher(line);
            if (matcher.matches()) {
                return Optional.of(form.read().apply(matcher));
            }
        }
        return Optional.empty();
    }

    private static int number(MatchResult match, int group) {
        return Integer.parseInt(match.group(group));
    }

    private static @Nullable Integer month(MatchResult match, int group) {
        String written = match.group(group);
        return written == null ? null : Months.number(written);
    }

    private static DateReading reign(MatchResult match, @Nullable Integer month, @Nullable Integer day) {
        int number = match.group(2).equals("元") ? 1 : number(match, 2);
        return Dates.of(Reign.of(match.group(1)), number, month, day);
    }

    private static DateReading quarter(MatchResult match, int year, int number) {
        return Dates.quarter(Dates.of(number(match, year), null, null), Months.number(match.group(number)));
    }

    private static int ordinal(String written) {
        return switch (written) {
            case "1st", "first" -> 1;
            case "2nd", "second" -> 2;
            case "3rd", "third" -> 3;
            default -> 4;
        };
    }

    /** Both ways of counting the year must agree: 2015年(平成27年), 平成27年(2015年). */
    private static DateReading besides(@Nullable String aside, DateReading read) {
        if (aside == null || read.understood().isEmpty()) {
            return read;
        }
        int year = read.understood().orElseThrow().date().year();
        for (String other : TOGETHER.split(aside)) {
            Optional<DateReading> counted = DateForms.read(other.strip());
            Optional<TypedDate> date = counted.flatMap(DateReading::understood);
            if (date.isEmpty() || date.get().date().year() != year) {
                return counted.isEmpty()
                        ? Refusal.of(Why.NO_DATE)
                        : Refusal.of(Why.REIGN_DIFFERS, Integer.toString(year), Reign.ofYear(year), other.strip());
            }
        }
        return read;
    }
}
