package kakehashi.text.date;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kakehashi.model.value.PartialDate;
import kakehashi.model.value.PartialDate.Precision;

/** The forms of a span: from one date to another, where one of them may lack what the other says, or be left open. */
final class SpanForms {

    private static final Pattern WITHIN =
            Pattern.compile("(?:trong )?(?:giai doan|thoi ky|thoi gian|nhiem ky) (.+)|(?:trong|vao|in|during|on) (.+)");
    private static final Pattern FROM =
            Pattern.compile("(?:(?:ke )?tu|from|since|starting(?: from| in)?|between)(?: nam(?= tu ))? (.+)");
    private static final Pattern OPEN_END =
            Pattern.compile("(.+?),? ?(?: and later| tro di| ve sau| onwards?| on| den nay| to date|"
                    + " ?(?:to|until|till|-) ?(?:now|present|today|nay)|以降|以後|から(?:現在(?:まで)?)?|より|〜 ?(?:現在)?)");
    private static final Pattern UNTIL =
            Pattern.compile("(?:until|till|up to|by|(?:cho |tinh )?den(?: het)?|toi) (.+)|〜 ?(.+)|(.+?) ?(?:まで|迄|以前)");
    private static final Pattern TO = Pattern.compile("(.+?) ?(?:まで|迄)");
    private static final Pattern JOINT =
            Pattern.compile(" ?[〜~] ?| ?(?:から|より) ?|( ?- ?)| (?:to|until|till|through|and|(?:cho )?den(?: het)?|toi) ");
    private static final Pattern TWO_YEARS = Pattern.compile("(\\d{4}) (\\d{4})");

    private SpanForms() {}

    /** The span that a {@link PlainLine} is, or why it cannot be one; empty where it has none of the forms. */
    static Optional<DateReading> read(String line) {
        Matcher within = WITHIN.matcher(line);
        if (within.matches()) {
            String time = within.group(1) != null ? within.group(1) : within.group(2);
            return DateMarks.read(time).or(() -> spoken(time));
        }
        return spoken(line);
    }

    private static Optional<DateReading> spoken(String line) {
        Matcher years = TWO_YEARS.matcher(line);
        if (years.matches()) {
            return ends(years.group(1), years.group(2), false);
        }
        Matcher from = FROM.matcher(line);
        boolean begins = from.matches();
        String rest = begins ? from.group(1) : line;
        return joined(rest).or(() -> begins ? since(rest) : open(rest));
    }

    private static Optional<DateReading> since(String line) {
        Matcher open = OPEN_END.matcher(line);
        return DateMarks.read(open.matches() ? open.group(1) : line).map(read -> open(read, true));
    }

    private static Optional<DateReading> open(String line) {
        if (OPEN_END.matcher(line).matches()) {
            return since(line);
        }
        Matcher until = UNTIL.matcher(line);
        if (!until.matches()) {
            return Optional.empty();
        }
        for (int group = 1; group <= until.groupCount(); group++) {
            if (until.group(group) != null) {
                return DateMarks.read(until.group(group)).map(read -> open(read, false));
            }
        }
        return Optional.empty();
    }

    private static DateReading open(DateReading read, boolean toEnd) {
        return read.understood()
                .<DateReading>map(date ->
                        new TypedDate(toEnd ? date.from() : null, toEnd ? null : date.to(), TypedDate.Sort.SPAN))
                .orElse(read);
    }

    /** Every place where the line may fall into two ends is tried: where two fit, neither is taken. */
    private static Optional<DateReading> joined(String line) {
        Matcher to = TO.matcher(line);
        String whole = to.matches() ? to.group(1) : line;
        Set<TypedDate> found = new LinkedHashSet<>();
        List<DateReading> refused = new ArrayList<>();
        Matcher joint = JOINT.matcher(whole);
        for (int at = 0; at <= whole.length() && joint.find(at); at = joint.start() + 1) {
            String first = whole.substring(0, joint.start());
            String last = whole.substring(joint.end());
            Optional<DateReading> read = ends(first, last, joint.group(1) != null);
            read.flatMap(DateReading::understood).ifPresentOrElse(found::add, () -> read.ifPresent(refused::add));
        }
        if (found.size() > 1) {
            return Optional.of(Refusal.of(Why.TWO_READINGS, found.toArray()));
        }
        return found.stream().<DateReading>map(date -> date).findFirst().or(() -> refused.stream()
                .findFirst());
    }

    private static Optional<DateReading> ends(String first, String last, boolean hyphen) {
        Optional<DateReading> from = DateMarks.read(whole(first, last, hyphen));
        Optional<DateReading> to = DateMarks.read(whole(last, first));
        if (from.isEmpty() || to.isEmpty()) {
            return Optional.empty();
        }
        Optional<TypedDate> begin = from.get().understood();
        Optional<TypedDate> end = to.get().understood();
        if (begin.isEmpty() || end.isEmpty()) {
            return begin.isEmpty() ? from : to;
        }
        PartialDate earliest = begin.get().date();
        PartialDate latest = end.get().to();
        return latest != null && latest.latest().isBefore(earliest.earliest())
                ? Optional.of(Refusal.of(Why.BACKWARDS))
                : Optional.of(new TypedDate(earliest, latest, TypedDate.Sort.SPAN));
    }

    /** The first end with what it leaves to the second: "tháng 7" of "tháng 7 đến tháng 9/2016", "1" of "1-5/8/2025". */
    private static String whole(String first, String last, boolean hyphen) {
        if (last.endsWith("年度") && isDate(first + "年度")) {
            return first + "年度";
        }
        if (isDate(first)) {
            return first;
        }
        Optional<TypedDate> end = DateMarks.read(last).flatMap(DateReading::understood);
        Optional<PartialDate> told = end.map(TypedDate::date).filter(date -> date.precision() != Precision.YEAR);
        if (told.isEmpty()) {
            return first;
        }
        String year = Integer.toString(told.get().year());
        String number = first.replaceFirst("^ngay ", "");
        if (number.matches("\\d{1,2}")) {
            boolean isDay = told.get().precision() == Precision.DAY;
            // Of 7-9/2016 nobody can say whether the 7 is a day or a month.
            return isDay
                    ? number + "/" + told.get().first().getMonthValue() + "/" + year
                    : hyphen ? first : number + "/" + year;
        }
        return Stream.of(first + " nam " + year, first + " " + year)
                .filter(SpanForms::isDate)
                .findFirst()
                .orElse(first);
    }

    /** The second end with what it leaves to the first, as in Japanese: 9月, 5日, 30年 behind 平成27年. */
    private static String whole(String last, String first) {
        if (last.matches("(?:元|\\d{1,2}) ?年.*")) {
            Matcher reign = Pattern.compile("(" + Reign.FORMS + ").*").matcher(first);
            return reign.matches() ? reign.group(1) + last : last;
        }
        String shared = last.matches("\\d{1,2} ?月.*") ? "年" : last.matches("\\d{1,2} ?日.*") ? "月" : "";
        int at = shared.isEmpty() ? -1 : first.indexOf(shared);
        return at < 0 ? last : first.substring(0, at + 1) + last;
    }

    private static boolean isDate(String line) {
        return DateMarks.read(line).flatMap(DateReading::understood).isPresent();
    }
}
