package kakehashi.text.date;

import kakehashi.model.value.Coded;

/** What a date is wanted for. Its name in a language is the sentence that says how to write one. */
public enum Wanted implements Coded {
    /** One day, known exactly: the day that something is shown as of. */
    DAY,
    /** One date or one period that has a name, for an end of a span: a day, a month, a year, a quarter. */
    BOUND,
    /** Any time: a date, a period, or a span of which one end may be open. */
    SPAN
}
