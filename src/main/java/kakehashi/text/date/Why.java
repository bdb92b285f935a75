package kakehashi.text.date;

import kakehashi.model.value.Coded;

/** Why a line is refused; its name in a language is the sentence. */
enum Why implements Coded {
    /** Nothing about it is known to be a date. The only reason that does not say that a date was meant. */
    NO_DATE,
    NO_SUCH_DAY,
    NO_SUCH_MONTH,
    /** The month stands before the day. */
    MONTH_FIRST,
    NO_YEAR,
    SHORT_YEAR,
    YEAR_OUTSIDE,
    REIGN_OVER,
    REIGN_NOT_BEGUN,
    REIGN_DIFFERS,
    OLD_CALENDAR,
    LUNAR_CALENDAR,
    WEEKDAY,
    BACKWARDS,
    TWO_READINGS,
    NOT_A_DAY,
    NOT_EXACT,
    NOT_ONE,
    EDTF_INTERVAL,
    EDTF_SEASON,
    EDTF_UNSPECIFIED,
    EDTF_SET,
    EDTF_YEAR,
    EDTF_TIME,
    EDTF_MARK;

    /** Whether the sentence leaves to what is wanted to say how to write it. */
    boolean leavesOpenHow() {
        return switch (this) {
            case NO_DATE, EDTF_INTERVAL, EDTF_SEASON, EDTF_UNSPECIFIED, EDTF_SET -> true;
            default -> false;
        };
    }
}
