package kakehashi.store.keep;

import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kakehashi.model.value.Coded;

/**
 * A copy of a store that is kept beside it; its name says when it was made, by the clock on the wall, and why.
 */
public record Backup(Path file, LocalDateTime at, Cause cause) {

    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("uuuu-MM-dd_HH-mm-ss", Locale.ROOT);
    private static final Pattern NAME =
            Pattern.compile("(\\d{4}-\\d\\d-\\d\\d_\\d\\d-\\d\\d-\\d\\d)_([a-z]+)(?:_\\d+)?\\.kakehashi");

    /** @param number tells two of one second apart; from 2 on it is a part of the name */
    static String name(LocalDateTime at, Cause cause, int number) {
        return at.format(STAMP) + "_" + cause.code() + (number > 1 ? "_" + number : "") + ".kakehashi";
    }

    /** The backup that a file is by its name; none if it is called otherwise. */
    static Optional<Backup> of(Path file) {
        Matcher name = NAME.matcher(String.valueOf(file.getFileName()));
        if (!name.matches()) {
            return Optional.empty();
        }
        try {
            LocalDateTime at = LocalDateTime.parse(name.group(1), STAMP);
            return Coded.find(Cause.class, name.group(2)).map(cause -> new Backup(file, at, cause));
        } catch (DateTimeException never) {
            return Optional.empty();
        }
    }
}
