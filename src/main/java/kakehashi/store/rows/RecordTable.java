package kakehashi.store.rows;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import kakehashi.model.Alias;
import kakehashi.model.Atlas;
import kakehashi.model.LedgerLine;
import kakehashi.model.Locality;
import kakehashi.model.Network;
import kakehashi.model.Party;
import kakehashi.model.Profile;
import kakehashi.model.Region;
import kakehashi.model.Source;
import kakehashi.model.Succession;
import kakehashi.model.Tie;
import kakehashi.model.Total;
import kakehashi.model.value.Coded;
import kakehashi.model.value.PartialDate;
import kakehashi.model.value.Trilingual;
import org.jspecify.annotations.Nullable;

/**
 * Where one kind of record is kept: a table of that name with the columns {@code id} and {@code position}, and tables of
 * its parts that are emptied with it.
 */
public interface RecordTable<R> {

    RecordTable<Source> SOURCES = new SourceTable();
    RecordTable<Party> PARTIES = new PartyTable();
    RecordTable<Locality> LOCALITIES = new LocalityTable();
    RecordTable<Region> REGIONS = new RegionTable();
    RecordTable<Succession> SUCCESSIONS = new SuccessionTable();
    RecordTable<Network> NETWORKS = new NetworkTable();
    RecordTable<Tie> TIES = new TieTable();
    RecordTable<Alias> ALIASES = new AliasTable();
    RecordTable<Profile> PROFILES = new ProfileTable();
    RecordTable<LedgerLine> LEDGER = new LedgerTable();
    RecordTable<Total> TOTALS = new TotalTable();

    List<RecordTable<?>> ALL = List.of(
            SOURCES, PARTIES, LOCALITIES, REGIONS, SUCCESSIONS, NETWORKS, TIES, ALIASES, PROFILES, LEDGER, TOTALS);

    /** The kind's name, which is the table's too. */
    String kind();

    List<R> of(Atlas.Records records);

    String id(R record);

    /** All records, in their order. */
    List<R> load(Connection connection) throws SQLException;

    void insert(RowTarget rows, int position, R record) throws SQLException;

    default void delete(RowWriter rows, String id) throws SQLException {
        rows.execute("DELETE FROM " + kind() + " WHERE id = ?", id);
    }

    default void move(RowWriter rows, int position, String id) throws SQLException {
        rows.execute("UPDATE " + kind() + " SET position = ? WHERE id = ?", position, id);
    }

    static @Nullable PartialDate date(@Nullable String edtf) {
        return edtf == null ? null : PartialDate.parse(edtf);
    }

    static @Nullable Trilingual text(@Nullable String en, @Nullable String vi, @Nullable String ja) {
        return en == null || vi == null || ja == null ? null : new Trilingual(en, vi, ja);
    }

    /**
     * The constant with a code.
     *
     * @throws IllegalArgumentException if the store holds a code that this program does not know
     */
    static <E extends Enum<E> & Coded> E code(Class<E> type, String code) {
        return Coded.find(type, code)
                .orElseThrow(() -> new IllegalArgumentException(type.getSimpleName() + ": " + code));
    }
}
