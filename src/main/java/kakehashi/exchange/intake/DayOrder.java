package kakehashi.exchange.intake;

import kakehashi.model.value.Coded;

/** Which of two numbers before a year is the day. */
public enum DayOrder implements Coded {
    DAY_FIRST,
    MONTH_FIRST
}
