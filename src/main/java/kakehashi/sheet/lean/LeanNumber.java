package kakehashi.sheet.lean;

/** Reads and writes numbers of a content, one at a time, since a page has thousands. */
final class LeanNumber {

    /** More digits than any place on a page has. */
    private static final int MOST = Integer.MAX_VALUE;

    /** All digits, without a point; negative if the number is. */
    private long digits;
    /** How many of them stand behind the point. */
    private int decimals;

    /** Takes the number between two places of a content, if one stands there, and says whether it does. */
    boolean read(byte[] content, int start, int end) {
        boolean negative = start < end && content[start] == '-';
        int first = negative ? start + 1 : start;
        if (first == end) {
            return false;
        }
        long read = 0;
        int point = -1;
        for (int at = first; at < end; at++) {
            byte each = content[at];
            if (each == '.' && point < 0) {
                point = at;
            } else if (each >= '0' && each <= '9' && read < MOST) {
                read = 10 * read + each - '0';
            } else {
                return false;
            }
        }
        digits = negative ? -read : read;
        decimals = point < 0 ? 0 : end - point - 1;
        return true;
    }

    /** How many digits of the number that was read last stand behind its point. */
    int decimals() {
        return decimals;
    }

    /** The number that was read last in units of a last decimal, to the nearest multiple of a step and of two as near to the even one. */
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

    /**
     * Writes a number in units of a last decimal, without zeros at its end.
     *
     * @return the end of what is written
     */
    static int write(long number, int places, byte[] out, int start) {
        int at = start;
        if (number < 0) {
            out[at++] = '-';
        }
        long left = Math.abs(number);
        int fine = places;
        while (fine > 0 && left % 10 == 0) {
            left /= 10;
            fine--;
        }
        int count = fine + 1;
        for (long rest = left / power(count); rest > 0; rest /= 10) {
            count++;
        }
        int end = at + count + (fine > 0 ? 1 : 0);
        for (int digit = 0, to = end - 1; digit < count; digit++, to--) {
            if (digit == fine && fine > 0) {
                out[to--] = '.';
            }
            out[to] = (byte) ('0' + left % 10);
            left /= 10;
        }
        return end;
    }
}
