package kakehashi.sheet.lean;

import org.jspecify.annotations.Nullable;

/**
 * A number of a content: digits without a point, and how many of them stand behind it.
 *
 * @param digits negative if the number is
 */
record LeanNumber(long digits, int decimals) {

    /** More digits than any place on a page has. */
    private static final int MOST = Integer.MAX_VALUE;

    /** The number between two places of a content, if one stands there. */
    static @Nullable LeanNumber of(byte[] content, int start, int end) {
        boolean negative = start < end && content[start] == '-';
        int first = negative ? start + 1 : start;
        if (first == end) {
            return null;
        }
        long digits = 0;
        int point = -1;
        for (int at = first; at < end; at++) {
            if (content[at] == '.' && point < 0) {
                point = at;
            } else if (content[at] >= '0' && content[at] <= '9' && digits < MOST) {
                digits = 10 * digits + content[at] - '0';
            } else {
                return null;
            }
        }
        return new LeanNumber(negative ? -digits : digits, point < 0 ? 0 : end - point - 1);
    }

    /** The number in units of a last decimal, to the nearest multiple of a step and of two as near to the even one. */
    long in(int places, int step) {
        long coarser = power(Math.max(0, places - decimals));
        long unit = step * power(Math.max(0, decimals - places));
        return step * rounded(digits * coarser, unit);
    }

    private static long power(int digits) {
        long power = 1;
        for (int i = 0; i < digits; i++) {
            power *= 10;
        }
        return power;
    }

    private static long rounded(long number, long unit) {
        long size = Math.abs(number);
        long whole = size / unit;
        long twice = 2 * (size % unit);
        long nearest = twice > unit || twice == unit && whole % 2 == 1 ? whole + 1 : whole;
        return number < 0 ? -nearest : nearest;
    }

    /** A number in units of a last decimal, without zeros at its end. */
    static String text(long number, int places) {
        long left = Math.abs(number);
        int fine = places;
        while (fine > 0 && left % 10 == 0) {
            left /= 10;
            fine--;
        }
        StringBuilder text = new StringBuilder().append(left);
        while (text.length() <= fine) {
            text.insert(0, '0');
        }
        if (fine > 0) {
            text.insert(text.length() - fine, '.');
        }
        if (number < 0) {
            text.insert(0, '-');
        }
        return text.toString();
    }
}
