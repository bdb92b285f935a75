package kakehashi.exchange.intake;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kakehashi.model.value.PartialDate;
import kakehashi.text.Told;
import kakehashi.text.date.DateReader;
import kakehashi.text.date.TypedDate;
import kakehashi.text.date.Wanted;
import org.jspecify.annotations.Nullable;

/**
 * The dates of one column. Day and month stand in one order in all of it: the cells that can be read in one way only decide
 * for those that can be read in two.
 */
final class DateColumn {

    /**
     * What a cell says.
     *
     * @param date null where it cannot be read, or can be read in two ways
     * @param said why not; or what is to be known of how it was read; else null
     */
    record Read(@Nullable PartialDate date, @Nullable Told said) {}

    private static final Pattern NUMBERS = Pattern.compile("(\\d{1,2})[/.-](\\d{1,2})[/.-](\\d{4})");
    private static final Pattern MIDNIGHT = Pattern.compile("[T ]00:00(:00(\\.0+)?)?Z?$");
    private static final Pattern OPEN = Pattern.compile("(\\d{4})(?:-[Xx]{2}){1,2}|(\\d{4}-\\d{2})-[Xx]{2}");
    private static final Pattern PART_OF_YEAR = Pattern.compile("(?iu)(?:đầu|giữa|cuối) năm (\\d{4})");
    /** Written before the name of the next reign was known. */
    private static final Pattern AFTER_HEISEI = Pattern.compile("(平成|[Hh])(31)([年.])(0?[5-9]|1[0-2])(.*)");

    private static final Pattern SHORT =
            Pattern.compile("(?i)(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*[-/ .]\\d{2}");
    private static final Pattern SERIAL = Pattern.compile("[1-9]\\d{4}");
    private static final LocalDate DAY_0 = LocalDate.of(1899, 12, 30);
    private static final int LAST_MONTH = 12;

    private static final int MOST_NAMED = 3;

    private static final int MOST_KNOWN = 50_000;

    private final @Nullable DayOrder order;
    private final boolean isMixed;
    private final Optional<Told> decided;
    private final Map<String, Read> known = new HashMap<>();

    private DateColumn(@Nullable DayOrder order, boolean isMixed, Optional<Told> decided) {
        this.order = order;
        this.isMixed = isMixed;
        this.decided = decided;
    }

    /** @param asked the order that a person named, or null to find it out */
    static DateColumn of(Collection<String> cells, @Nullable DayOrder asked) {
        if (asked != null) {
            return new DateColumn(asked, false, Optional.empty());
        }
        List<String> dayFirst = deciding(cells, 1);
        List<String> monthFirst = deciding(cells, 2);
        boolean isMixed = !dayFirst.isEmpty() && !monthFirst.isEmpty();
        if (isMixed || dayFirst.isEmpty() && monthFirst.isEmpty()) {
            return new DateColumn(null, isMixed, Optional.empty());
        }
        DayOrder order = monthFirst.isEmpty() ? DayOrder.DAY_FIRST : DayOrder.MONTH_FIRST;
        boolean isNeeded = numbers(cells).anyMatch(DateColumn::isOpen);
        return new DateColumn(
                order,
                false,
                isNeeded ? Optional.of(decided(monthFirst.isEmpty() ? dayFirst : monthFirst)) : Optional.empty());
    }

    /** The cells in which one of the two numbers can only be the day. */
    private static List<String> deciding(Collection<String> cells, int number) {
        return numbers(cells)
                .filter(date -> Integer.parseInt(date.group(number)) > LAST_MONTH)
                .map(Matcher::group)
                .sorted()
                .toList();
    }

    private static Told decided(List<String> by) {
        return words -> words.say(
                "exchange.intake.order-decided",
                by.size(),
                by.stream().limit(MOST_NAMED).collect(Collectors.joining(words.say("exchange.list-separator"))));
    }

    private static boolean isOpen(Matcher date) {
        int first = Integer.parseInt(date.group(1));
        int second = Integer.parseInt(date.group(2));
        return first != second && first <= LAST_MONTH && second <= LAST_MONTH;
    }

    private static Stream<Matcher> numbers(Collection<String> cells) {
        return cells.stream().map(NUMBERS::matcher).filter(Matcher::matches);
    }

    /** The order that the column was read in; empty where no cell decides it. */
    Optional<DayOrder> order() {
        return Optional.ofNullable(order);
    }

    /** Which cells decided the order, where it was needed for others. */
    Optional<Told> decided() {
        return decided;
    }

    /** What a cell says; each text is read once. */
    Read read(String cell) {
        Read before = known.get(cell);
        if (before != null) {
            return before;
        }
        Read read = find(cell);
        if (known.size() < MOST_KNOWN) {
            known.put(cell, read);
        }
        return read;
    }

    private Read find(String cell) {
        String text = MIDNIGHT.matcher(cell).replaceFirst("").replace("元日", "1月1日");
        Matcher numbers = NUMBERS.matcher(text);
        if (numbers.matches()) {
            return numbers(numbers, text);
        }
        Matcher open = OPEN.matcher(text);
        if (open.matches()) {
            return plain(open.group(1) == null ? open.group(2) : open.group(1), null);
        }
        Matcher part = PART_OF_YEAR.matcher(text);
        if (part.matches()) {
            return plain(part.group(1) + "~", null);
        }
        Matcher late = AFTER_HEISEI.matcher(text);
        if (late.matches()) {
            String reign = late.group(1).equals("平成") ? "令和" : "R";
            String year = late.group(1).equals("平成") ? "元" : "1";
            return plain(
                    reign + year + late.group(3) + late.group(4) + late.group(5),
                    words -> words.say("exchange.intake.after-heisei", cell));
        }
        if (SHORT.matcher(text).matches()) {
            return new Read(null, words -> words.say("exchange.intake.short-date", cell));
        }
        if (SERIAL.matcher(text).matches()) {
            long days = Long.parseLong(text);
            return new Read(
                    null,
                    words -> words.say(
                            "exchange.intake.serial",
                            cell,
                            words.inFull(PartialDate.of(DAY_0.plusDays(days))),
                            words.inFull(PartialDate.of(DAY_0.plusDays(days + 1462)))));
        }
        return plain(text, null);
    }

    private Read numbers(Matcher numbers, String cell) {
        int first = Integer.parseInt(numbers.group(1));
        int second = Integer.parseInt(numbers.group(2));
        if (order == null && isOpen(numbers)) {
            return new Read(
                    null,
                    isMixed
                            ? words -> words.say("exchange.intake.order-mixed", cell)
                            : Beside.of(
                                    words -> words.say("exchange.intake.order-open", cell),
                                    words -> words.say("exchange.intake.beside.order-open", cell)));
        }
        boolean monthFirst = order == DayOrder.MONTH_FIRST || order == null && second > LAST_MONTH;
        String year = numbers.group(3);
        return monthFirst
                ? plain(second + "/" + first + "/" + year, null)
                : plain(first + "/" + second + "/" + year, null);
    }

    private static Read plain(String text, @Nullable Told said) {
        var read = DateReader.read(text, Wanted.BOUND);
        return read.understood()
                .filter(typed -> typed.sort() == TypedDate.Sort.DATE)
                .map(typed -> new Read(typed.from(), said))
                .orElseGet(() -> new Read(
                        null,
                        read.understood().isPresent() ? words -> words.say("exchange.intake.period", text) : read));
    }
}
