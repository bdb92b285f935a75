package kakehashi.store.sqlite;

import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import kakehashi.model.Atlas;
import kakehashi.model.Edition;
import kakehashi.store.EditionPast;
import kakehashi.store.keep.Backups;
import org.jspecify.annotations.Nullable;

/**
 * The edition that the program carries, beside the one of a store.
 *
 * @param version which it is
 */
record CarriedEdition(String version) {

    /** Whether it is newer than that of a store. */
    boolean isNewer(Edition stored) {
        return isNewer(version, stored);
    }

    /** Whether it is newer, or that of the store itself. */
    boolean isKnown(Edition stored) {
        return version.equals(stored.version()) || isNewer(stored);
    }

    /** Whether somebody went back to that of the store from the one that is carried, or from a newer one: that stays so. */
    boolean isLeft(RecordStore records, Edition stored) throws SQLException {
        Optional<EditionPast> last = records.editions().all().stream().findFirst();
        if (last.isEmpty() || !last.get().version().equals(stored.version())) {
            return false;
        }
        String former = last.get().former();
        return isNewer(former, stored) && (former.equals(version) || isNewer(former, like(version, stored)));
    }

    private static boolean isNewer(String version, Edition than) {
        return !version.equals(than.version()) && like(version, than).compareTo(than) > 0;
    }

    private static Edition like(String version, Edition other) {
        return new Edition(version, other.date(), "", List.of());
    }

    /** What is left of its being taken over; without a clock as if on its own day. */
    static EditionPast word(Atlas edition, @Nullable Backups backups) {
        Instant at = backups == null
                ? edition.edition().date().atStartOfDay(ZoneOffset.UTC).toInstant()
                : backups.now();
        return new EditionPast(0, "", "", at, EditionPast.Origin.PROGRAM, "");
    }
}
