package kakehashi.store.support;

import java.sql.SQLException;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.logging.Formatter;
import java.util.logging.LogRecord;
import kakehashi.store.StoreException;

/**
 * An entry of the log as lines. Of a failure it tells what kind it is of and where in the program it came about, and never its message: that
 * may hold a name, a file, or what somebody typed.
 */
final class PlainLines extends Formatter {

    private static final DateTimeFormatter AT = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss", Locale.ROOT);
    private static final int DEEPEST = 12;
    private static final int FRAMES = 40;

    @Override
    public String format(LogRecord entry) {
        StringBuilder lines = new StringBuilder();
        lines.append(AT.format(entry.getInstant().atZone(ZoneId.systemDefault())))
                .append(' ')
                .append(entry.getLevel().getName())
                .append(' ')
                .append(formatMessage(entry))
                .append('\n');
        int depth = 0;
        for (Throwable at = entry.getThrown(); at != null && depth < DEEPEST; at = at.getCause()) {
            lines.append("  ").append(kind(at)).append('\n');
            StackTraceElement[] frames = at.getStackTrace();
            for (int i = 0; i < Math.min(frames.length, FRAMES); i++) {
                lines.append("    ").append(frames[i]).append('\n');
            }
            depth++;
        }
        return lines.toString();
    }

    static String kind(Throwable failure) {
        String name = failure.getClass().getName();
        if (failure instanceof StoreException store) {
            return name + " " + store.problem();
        }
        return failure instanceof SQLException sql ? name + " " + sql.getErrorCode() : name;
    }
}
