package kakehashi.text.date;

import java.util.Optional;
import java.util.regex.Pattern;
import kakehashi.model.value.PartialDate;

/** Reads a date, a period or a span of time that somebody typed, in whatever form and language. */
public final class DateReader {

    private static final int MOST_LETTERS = 200;

    /** What becomes a date as more is typed: digits, with what stands between those of one. */
    private static final Pattern BEGUN = Pattern.compile("\\d{1,4}(?:\\D{1,6}\\d{0,4})?"
            + "|\\d{1,4}(?: ?(?:[-/.~〜年月日]|から|to|den|toi) ?(?:" + Reign.FORMS + ")?(?:\\d{1,4})?)+"
            + "|(?:" + Reign.FORMS + ") ?(?:元|\\d{1,2})(?: ?[-/.~〜年月日]+ ?(?:\\d{1,4})?)*(?:" + Reign.FORMS + ")?");

    /** Names that begin with a number, as 九州 and 三重県 do. */
    private static final Pattern NAMED = Pattern.compile("[一二三四五六七八九十].*[\\p{IsHan}&&[^〇零一二三四五六七八九十年月日度第半期元頃]].*");

    private DateReader() {}

    /** What a line means, or why it is no such date as is wanted. */
    public static DateReading read(String typed, Wanted wanted) {
        DateReading read = typed.length() > MOST_LETTERS ? Refusal.of(Why.NO_DATE) : read(PlainLine.of(typed));
        DateReading fit = read.understood().map(date -> fit(date, wanted)).orElse(read);
        return fit instanceof Refusal refusal ? refusal.of(typed, wanted) : fit;
    }

    /**
     * Whether a line is a date or the beginning of one, so that it is not words to look for. A line that begins with letters
     * is words until the date is whole.
     */
    public static boolean begins(String typed) {
        if (typed.length() > MOST_LETTERS) {
            return false;
        }
        String line = PlainLine.of(typed);
        DateReading read = read(line);
        return !(read instanceof Refusal refusal)
                || refusal.isOfADate()
                || BEGUN.matcher(line).matches()
                        && !NAMED.matcher(typed.strip()).matches();
    }

    private static DateReading read(String line) {
        if (EdtfForms.isInterval(line)) {
            return EdtfForms.refuse(line).orElseThrow();
        }
        Optional<DateReading> date = DateMarks.read(line);
        if (date.flatMap(DateReading::understood).isPresent()) {
            return date.get();
        }
        Optional<DateReading> span = SpanForms.read(line);
        if (span.flatMap(DateReading::understood).isPresent()) {
            return span.get();
        }
        return EdtfForms.refuse(line)
                .<DateReading>map(refusal -> refusal)
                .or(() -> date)
                .or(() -> span)
                .orElseGet(() -> Refusal.of(Why.NO_DATE));
    }

    private static DateReading fit(TypedDate date, Wanted wanted) {
        PartialDate one = date.date();
        if (wanted == Wanted.DAY && date.day().isEmpty()) {
            boolean isDay = date.sort() == TypedDate.Sort.DATE && one.precision() == PartialDate.Precision.DAY;
            return Refusal.of(isDay ? Why.NOT_EXACT : Why.NOT_A_DAY, date);
        }
        return wanted == Wanted.BOUND && date.sort() == TypedDate.Sort.SPAN ? Refusal.of(Why.NOT_ONE, date) : date;
    }
}
