package kakehashi.text.date;

/** What a date is wanted for. */
public enum Wanted {
    /** One day, known exactly: the day that something is shown as of. */
    DAY,
    /** One date or one period that has a name, for an end of a span: a day, a month, a year, a quarter. */
    BOUND,
    /** Any time: a date, a period, or a span of which one end may be open. */
    SPAN
}
