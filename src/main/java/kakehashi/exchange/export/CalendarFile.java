package kakehashi.exchange.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import kakehashi.model.Tie;
import kakehashi.model.value.PartialDate;
import kakehashi.model.value.PartialDate.Precision;
import kakehashi.query.ComingUp;
import kakehashi.query.Occasion;
import kakehashi.query.ahead.Due;
import kakehashi.query.ahead.DueWords;
import kakehashi.text.Words;

/**
 * What ties in force have before them, as iCalendar (RFC 5545): single days without a repetition. What is known by its month
 * is all of the month, and what is known by its year is left out. An entry keeps its UID from file to file, and a later file
 * has a higher SEQUENCE, so that a calendar takes it in the place of the former.
 */
final class CalendarFile {

    private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;
    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);
    /** From which the seconds of a sequence are counted, so that they stay below 2^31 until 2088. */
    private static final LocalDate BEGINNING = LocalDate.of(2020, 1, 1);

    private final Extract extract;
    private final Words words;
    private final CalendarLines lines = new CalendarLines();

    private CalendarFile(Extract extract) {
        this.extract = extract;
        words = extract.words();
    }

    static void write(Extract extract, OutputStream out) throws IOException {
        out.write(new CalendarFile(extract).text().getBytes(StandardCharsets.UTF_8));
    }

    private String text() {
        lines.raw("BEGIN", "VCALENDAR");
        lines.raw("VERSION", "2.0");
        lines.raw("PRODID", "-//Kakehashi//Kakehashi//EN");
        lines.raw("CALSCALE", "GREGORIAN");
        lines.raw("METHOD", "PUBLISH");
        lines.text("X-WR-CALNAME", words.say("exchange.calendar.name"));
        lines.text("X-WR-CALDESC", extract.aboutInLines());
        for (Tie tie : extract.ties()) {
            extract.check();
            for (Due due : Due.of(extract.meanings(), tie)) {
                if (due.date().date().precision() != Precision.YEAR) {
                    entry(due);
                }
            }
        }
        lines.raw("END", "VCALENDAR");
        return lines.all();
    }

    private void entry(Due due) {
        Tie tie = due.tie();
        ComingUp date = due.date();
        PartialDate day = date.date();
        lines.raw("BEGIN", "VEVENT");
        lines.raw("UID", uid(due));
        lines.raw("DTSTAMP", STAMP.format(extract.made()));
        lines.raw(
                "SEQUENCE",
                Long.toString(ChronoUnit.SECONDS.between(
                        BEGINNING.atStartOfDay(ZoneOffset.UTC).toInstant(), extract.made())));
        lines.raw("DTSTART;VALUE=DATE", DAY.format(day.earliest()));
        lines.raw("DTEND;VALUE=DATE", DAY.format(day.latest().plusDays(1)));
        lines.text(
                "SUMMARY",
                words.say("ui.chip", extract.places().title(tie, extract.asOf()), date.in(words, tie.type())));
        lines.text("DESCRIPTION", description(due));
        lines.text("CATEGORIES", words.name(date.occasion()));
        lines.raw("TRANSP", "TRANSPARENT");
        lines.raw("END", "VEVENT");
    }

    /** Without the date, so that an entry whose date is corrected stays the same: a tie has one of each before it. */
    private String uid(Due due) {
        ComingUp date = due.date();
        String which = "end";
        if (date.occasion() == Occasion.ANNIVERSARY) {
            boolean ofAll = extract.meanings().since(due.tie()).equals(Optional.ofNullable(date.since()));
            which = (ofAll ? "anniversary-" : "anniversary-of-type-") + date.years();
        }
        return due.tie().id() + "-" + which + "@kakehashi";
    }

    private String description(Due due) {
        ComingUp date = due.date();
        PartialDate since = date.since();
        StringBuilder text = new StringBuilder(words.date(date.date()));
        text.append('\n').append(new DueWords(words, extract.asOf()).line(due));
        if (since != null && isLeapDay(since) && !isLeapDay(date.date())) {
            text.append('\n').append(words.say("exchange.calendar.leap-day", words.date(since)));
        }
        if (date.date().precision() == Precision.MONTH) {
            text.append('\n').append(words.say("exchange.calendar.month"));
        }
        extract.addresses(due.tie()).forEach(source -> text.append('\n').append(source));
        return text.append('\n')
                .append(words.say(
                        "ui.chip",
                        words.say("exchange.about.edition"),
                        extract.atlas().edition().version()))
                .toString();
    }

    private static boolean isLeapDay(PartialDate date) {
        return date.precision() == Precision.DAY
                && date.first().getMonthValue() == 2
                && date.first().getDayOfMonth() == 29;
    }
}
