package kakehashi.exchange.table;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Locale;
import org.apache.poi.ss.usermodel.DateUtil;

/** How much of a day a number format of a workbook shows. */
final class DayFormat {

    private DayFormat() {}

    /** Whether a format shows a number as a day, or a part of one; also with the years of reigns, ggge. */
    static boolean isOfDays(String format) {
        String letters = letters(format);
        return !format.equalsIgnoreCase("General")
                && !letters.matches(".*[0#?].*")
                && letters.matches(".*(y|d|e|g|mmm).*");
    }

    /** A day as far as its format shows it, in EDTF; without a year where the format has none, so that it is read as no date. */
    static String shown(double number, String format, boolean from1904) {
        LocalDateTime time = DateUtil.getLocalDateTime(number, from1904, true);
        if (time == null) {
            return plain(number);
        }
        LocalDate day = time.toLocalDate();
        String letters = letters(format);
        boolean hasYear = letters.matches(".*[yeg].*");
        boolean hasDay = letters.replaceAll("[ap]m|a/p", "").contains("d");
        boolean hasMonth = letters.matches(".*m.*");
        if (!hasYear) {
            return day.getDayOfMonth() + "/" + day.getMonthValue();
        }
        if (hasDay) {
            return day.toString();
        }
        return hasMonth ? day.toString().substring(0, 7) : day.toString().substring(0, 4);
    }

    /** A number as one types it. */
    static String plain(double number) {
        return number == Math.rint(number) && Math.abs(number) < 1e15
                ? Long.toString((long) number)
                : new BigDecimal(Double.toString(number)).toPlainString();
    }

    /** The format without its colours, conditions, quotations and padding; of several parts the first. */
    private static String letters(String format) {
        return format.replaceAll("\"[^\"]*\"|\\[[^\\]]*\\]|\\\\.|_.|\\*.", "")
                .replaceFirst(";.*", "")
                .toLowerCase(Locale.ROOT);
    }
}
