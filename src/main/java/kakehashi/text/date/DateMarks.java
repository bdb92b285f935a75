package kakehashi.text.date;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kakehashi.model.value.PartialDate;
import org.jspecify.annotations.Nullable;

/** What stands around a date: that it is about then, that it is uncertain, and the day of the week, which must be right. */
final class DateMarks {

    private static final Pattern ABOUT = Pattern.compile(
            "(?:(?:vao |trong )?(?:khoang|chung)(?: nam(?= )| ngay(?= ))?|about|around|circa|ca?\\.|ca?(?= )|approximately|"
                    + "approx\\.?|約|およそ) ?(.+)");
    private static final Pattern AROUND = Pattern.compile("(.+?) ?(?:頃|ごろ|ころ|前後|あたり)");
    private static final Pattern UNCERTAIN = Pattern.compile("(.+?) ?\\((?:uncertain|chua chac chan|要確認|不確か|\\?)\\)");
    private static final Pattern MARKED = Pattern.compile("(.*[\\d年月日]) ?([?~%])");

    private static final String SIGNS = "月火水木金土日";
    private static final List<String> ENGLISH = List.of("mon", "tue", "wed", "thu", "fri", "sat", "sun");
    private static final List<String> VIETNAMESE = List.of("hai", "ba", "tu", "nam", "sau", "bay");
    private static final String WEEKDAY =
            "thu (?:hai|ba|tu|nam|sau|bay|[2-7])|chu nhat|cn|(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?";
    private static final Pattern WEEKDAY_FIRST = Pattern.compile("\\(?(" + WEEKDAY + ")\\)?[.,]* (.+)");
    private static final Pattern WEEKDAY_LAST = Pattern.compile(
            "(.+?)[ ,]*(?:\\((" + WEEKDAY + ")\\)| (" + WEEKDAY + ")|\\(([月火水木金土日])(?:曜日?)?\\)|([月火水木金土日])曜日?)");

    private DateMarks() {}

    /** The date that a {@link PlainLine} is with its marks, or why it cannot be one; empty where it is none. */
    static Optional<DateReading> read(String line) {
        Matcher uncertain = UNCERTAIN.matcher(line);
        if (uncertain.matches()) {
            return read(uncertain.group(1)).map(read -> marked(read, true, false));
        }
        Matcher marked = MARKED.matcher(line);
        if (marked.matches()) {
            boolean both = marked.group(2).equals("%");
            return read(marked.group(1))
                    .map(read -> marked(
                            read,
                            both || marked.group(2).equals("?"),
                            both || marked.group(2).equals("~")));
        }
        for (Pattern about : List.of(AROUND, ABOUT)) {
            Matcher matcher = about.matcher(line);
            if (matcher.matches()) {
                return read(matcher.group(1)).map(read -> marked(read, false, true));
            }
        }
        return DateForms.read(line).or(() -> onWeekday(line));
    }

    private static DateReading marked(DateReading read, boolean uncertain, boolean approximate) {
        return read.understood()
                .<DateReading>map(date -> new TypedDate(
                        marked(date.from(), uncertain, approximate),
                        marked(date.to(), uncertain, approximate),
                        date.sort()))
                .orElse(read);
    }

    private static @Nullable PartialDate marked(@Nullable PartialDate date, boolean uncertain, boolean approximate) {
        return date == null
                ? null
                : new PartialDate(
                        date.first(),
                        date.precision(),
                        date.uncertain() || uncertain,
                        date.approximate() || approximate);
    }

    private static Optional<DateReading> onWeekday(String line) {
        Matcher first = WEEKDAY_FIRST.matcher(line);
        if (first.matches()) {
            return DateForms.read(first.group(2)).map(read -> on(read, first.group(1)));
        }
        Matcher last = WEEKDAY_LAST.matcher(line);
        if (!last.matches()) {
            return Optional.empty();
        }
        for (int group = 2; group <= last.groupCount(); group++) {
            String weekday = last.group(group);
            if (weekday != null) {
                return DateForms.read(last.group(1)).map(read -> on(read, weekday));
            }
        }
        return Optional.empty();
    }

    private static DateReading on(DateReading read, String weekday) {
        Optional<LocalDate> day = read.understood().flatMap(TypedDate::day);
        if (day.isEmpty()) {
            return read instanceof Refusal ? read : Refusal.of(Why.NO_DATE);
        }
        DayOfWeek right = day.get().getDayOfWeek();
        return right == weekday(weekday) ? read : Refusal.of(Why.WEEKDAY, PartialDate.of(day.get()), right);
    }

    private static DayOfWeek weekday(String written) {
        if (SIGNS.contains(written)) {
            return DayOfWeek.of(SIGNS.indexOf(written) + 1);
        }
        if (written.startsWith("thu ")) {
            String number = written.substring("thu ".length());
            boolean digit = Character.isDigit(number.charAt(0));
            return DayOfWeek.of(digit ? Integer.parseInt(number) - 1 : VIETNAMESE.indexOf(number) + 1);
        }
        return written.startsWith("c") ? DayOfWeek.SUNDAY : DayOfWeek.of(ENGLISH.indexOf(written.substring(0, 3)) + 1);
    }
}
