package kakehashi.query.kept;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * That a visit brief was saved or printed.
 *
 * @param home whose officer it was for
 * @param day on which it was saved or printed
 * @param asOf the day as of which it told the record
 * @param visit the day of the visit
 * @param edition the version of the data it told
 * @param language the tag of its language, of two languages both: {@code vi-ja}
 */
public record KeptBrief(
        String home,
        String counterpart,
        LocalDate day,
        LocalDate asOf,
        LocalDate visit,
        String edition,
        String language) {

    private static final Pattern LINE =
            Pattern.compile("day=(\\S+) as-of=(\\S+) visit=(\\S+) edition=(\\S+) language=(\\S+)");

    /** All of it but whose it was, as a line to be kept. */
    public String line() {
        return "day=" + day + " as-of=" + asOf + " visit=" + visit + " edition=" + edition + " language=" + language;
    }

    /** What a line says; empty for one that another version of the program wrote otherwise. */
    public static Optional<KeptBrief> read(String home, String counterpart, String line) {
        Matcher parts = LINE.matcher(line);
        if (!parts.matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(new KeptBrief(
                    home,
                    counterpart,
                    LocalDate.parse(parts.group(1)),
                    LocalDate.parse(parts.group(2)),
                    LocalDate.parse(parts.group(3)),
                    parts.group(4),
                    parts.group(5)));
        } catch (DateTimeException damaged) {
            return Optional.empty();
        }
    }
}
