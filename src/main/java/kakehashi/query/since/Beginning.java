package kakehashi.query.since;

import java.nio.file.Path;
import java.time.LocalDate;
import kakehashi.text.Words;

/** From where changes are told. */
public sealed interface Beginning {

    /** A day; what was changed on the day itself is told. */
    record Day(LocalDate day) implements Beginning {}

    /** The day on which a brief for a visit was saved or printed last; read as that day is. */
    record Brief(LocalDate day) implements Beginning {}

    /** An edition of the data, by its number. */
    record OfEdition(String version) implements Beginning {}

    /** The file of a backup, as a restore would bring it. */
    record Backup(Path file) implements Beginning {}

    /** As it stands behind "since". */
    default String in(Words words) {
        if (this instanceof Day since) {
            return words.date(since.day());
        }
        if (this instanceof Brief brief) {
            return words.say("query.since.from-brief", words.date(brief.day()));
        }
        if (this instanceof OfEdition edition) {
            return words.say("query.since.from-edition", edition.version());
        }
        return words.say(
                "query.since.from-backup", String.valueOf(((Backup) this).file().getFileName()));
    }
}
