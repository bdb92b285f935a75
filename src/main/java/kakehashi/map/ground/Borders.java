package kakehashi.map.ground;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import kakehashi.model.Atlas;
import kakehashi.model.Era;
import kakehashi.model.Locality;

/**
 * To which province or prefecture each outline of the base map belongs on a day. The base map holds the outlines of
 * 2008–2025; a province that took over others is the union of theirs, so a line between two outlines of one province is
 * no border and is not drawn. Immutable; any thread.
 */
public final class Borders {

    /** Ha Tay joined Hanoi on this day; no older outlines are on record, and the maps of older days show these. */
    public static final LocalDate EARLIEST = LocalDate.of(2008, 8, 1);

    /** Every outline of the base map by itself. */
    static final Borders OUTLINES = new Borders(EARLIEST, Map.of());

    private final LocalDate day;
    private final Map<String, String> owners;

    private Borders(LocalDate day, Map<String, String> owners) {
        this.day = day;
        this.owners = Map.copyOf(owners);
    }

    /** The borders on a day, from the eras and successions of the whole record: an outline bears the code of its first unit. */
    public static Borders asOf(Atlas atlas, LocalDate day) {
        LocalDate drawn = day.isBefore(EARLIEST) ? EARLIEST : day;
        Map<String, String> owners = new HashMap<>();
        for (Locality locality : atlas.records().localities()) {
            for (Era era : locality.eras()) {
                // an outline is that of the first unit to bear its code since 2008
                if (era.iso() != null && era.parent() == null && !endedBeforeOutlines(era)) {
                    String owner = atlas.topLevelOf(atlas.successorOn(locality.id(), drawn), drawn);
                    owners.putIfAbsent(era.iso(), owner);
                }
            }
        }
        return new Borders(day, owners);
    }

    private static boolean endedBeforeOutlines(Era era) {
        return era.to() != null && era.to().latest().isBefore(EARLIEST);
    }

    /** Whether the outlines of the day are on record; if not, those of {@link #EARLIEST} are shown and a note says so. */
    public boolean areOnRecord() {
        return !day.isBefore(EARLIEST);
    }

    /** How many provinces or prefectures a set of outlines, given by their ISO 3166-2 codes, makes on the day. */
    public int count(Set<String> outlines) {
        Set<String> distinct = new HashSet<>();
        outlines.forEach(iso -> distinct.add(owner(iso)));
        return distinct.size();
    }

    /** The id of the province or prefecture that an outline belongs to; the code itself where none is known. */
    String owner(String iso) {
        return owners.getOrDefault(iso, iso);
    }
}
