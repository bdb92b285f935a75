package kakehashi.text;

import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.ChronoField;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.LongStream;

/** The forms of dates of one language, made when first asked for and then kept: every sheet says hundreds of dates. */
final class DatePatterns {

    /** Numbers of months, with a zero where another figure before them would make another month. */
    private static final Map<Long, String> MONTHS = LongStream.rangeClosed(1, 12)
            .boxed()
            .collect(Collectors.toUnmodifiableMap(month -> month, month -> month < 3 ? "0" + month : "" + month));

    private final Locale locale;
    private final Map<String, DateTimeFormatter> forms = new ConcurrentHashMap<>();

    DatePatterns(Locale locale) {
        this.locale = locale;
    }

    /**
     * A form of dates. A {@code L} in its pattern is the number of the month with a zero before 1 and 2 alone, as Vietnamese
     * papers write it so that neither can be made 11 or 12.
     */
    DateTimeFormatter of(String pattern) {
        return forms.computeIfAbsent(pattern, this::made);
    }

    private DateTimeFormatter made(String pattern) {
        DateTimeFormatterBuilder form = new DateTimeFormatterBuilder().parseCaseInsensitive();
        int from = 0;
        for (int month = pattern.indexOf('L'); month >= 0; month = pattern.indexOf('L', from)) {
            form.appendPattern(pattern.substring(from, month)).appendText(ChronoField.MONTH_OF_YEAR, MONTHS);
            from = month + 1;
        }
        return form.appendPattern(pattern.substring(from)).toFormatter(locale);
    }
}
