package kakehashi.ui.edit.list;

import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import kakehashi.exchange.intake.Columns;
import kakehashi.exchange.intake.Intake;
import kakehashi.exchange.intake.IntakeRow;
import kakehashi.exchange.intake.ListTable;
import kakehashi.exchange.intake.Mapping;
import kakehashi.exchange.intake.RowState;
import kakehashi.exchange.table.Sheet;
import kakehashi.exchange.table.TableFile;
import kakehashi.model.Atlas;
import kakehashi.session.LatestTask;
import kakehashi.session.Session;
import org.jspecify.annotations.Nullable;

/**
 * A list that somebody is about to take in: how it is read, which rows are left out, which cells were corrected, and what
 * would become of its rows. Whatever is said of it, it is read anew in the background. Ui thread only.
 */
final class OpenList {

    private static final Intake NOTHING = Intake.none();

    private final Session session;
    private final KnownLists known;
    private final Atlas atlas;
    private final LatestTask reading;
    private final @Nullable Path path;
    private final Map<CellAt, String> corrected = new HashMap<>();
    private final Set<String> left = new HashSet<>();
    private final Map<String, RowState> decided = new HashMap<>();
    private Runnable changed = () -> {};
    private Runnable kept = () -> {};
    private TableFile file;
    private ListTable table;
    private Map<Integer, Sheet.Row> rows = Map.of();
    private Mapping mapping;
    private Intake read = NOTHING;
    private Intake found = NOTHING;
    private @Nullable Throwable problem;
    private boolean isTouched;

    /** @param path of the file; null where the list was pasted */
    OpenList(Session session, TableFile file, @Nullable Path path) {
        this.path = path;
        this.session = session;
        known = new KnownLists(session.preferences());
        atlas = session.editing().atlas();
        reading = session.latestTask();
        this.file = file;
        table = firstTable();
        mapping = offered(table);
        rows = byNumber(table);
    }

    private static Map<Integer, Sheet.Row> byNumber(ListTable table) {
        return table.rows().stream().collect(Collectors.toMap(Sheet.Row::number, row -> row));
    }

    /** @param told whenever something else would become of the rows, or it is not yet known what */
    void whenRead(Runnable told) {
        changed = told;
    }

    /** @param told whenever somebody said something that is worth keeping */
    void whenTouched(Runnable told) {
        kept = told;
    }

    // ---- what is read

    TableFile file() {
        return file;
    }

    @Nullable
    Path path() {
        return path;
    }

    /** The sheet at hand, with what was corrected in it. */
    ListTable table() {
        if (corrected.isEmpty()) {
            return table;
        }
        return new ListTable(
                table.sheet(),
                table.headings(),
                table.rows().stream().map(this::corrected).toList());
    }

    private Sheet.Row corrected(Sheet.Row row) {
        List<String> cells = new ArrayList<>(row.cells());
        for (int column = 0; column < table.headings().size(); column++) {
            String text = corrected.get(new CellAt(row.number(), column));
            if (text != null) {
                while (cells.size() <= column) {
                    cells.add("");
                }
                cells.set(column, text);
            }
        }
        return new Sheet.Row(row.number(), cells);
    }

    Mapping mapping() {
        return mapping;
    }

    Atlas atlas() {
        return atlas;
    }

    /** What would become of the rows; of none as long as it is not known. */
    Intake found() {
        return found;
    }

    /** Why it cannot be said what would become of the rows; null where it can. */
    @Nullable
    Throwable problem() {
        return problem;
    }

    /** Whether it is not yet known what would become of the rows. */
    boolean isReading() {
        return !reading.isIdle();
    }

    /** The first sheet in which both sides are found, else the first. */
    private ListTable firstTable() {
        return file.sheets().stream()
                .map(ListTable::of)
                .filter(each -> offered(each).hasSides(each))
                .findFirst()
                .orElseGet(() -> ListTable.of(file.sheets().get(0)));
    }

    private Mapping offered(ListTable list) {
        return known.of(list).orElseGet(() -> Columns.offered(list, atlas));
    }

    // ---- what a person says of it

    /** Reads it otherwise. */
    void read(UnaryOperator<Mapping> other) {
        Mapping next = other.apply(mapping);
        if (!next.equals(mapping)) {
            mapping = next;
            touch();
            look();
        }
    }

    /** Goes to another sheet; what was corrected in this one counts no longer. */
    void sheet(int number) {
        show(file, ListTable.of(file.sheets().get(number)));
    }

    /** Takes the same file as it is read with another encoding. */
    void show(TableFile other) {
        show(other, ListTable.of(other.sheets().get(0)));
    }

    private void show(TableFile other, ListTable next) {
        file = other;
        table = next;
        rows = byNumber(next);
        mapping = offered(next);
        corrected.clear();
        left.clear();
        decided.clear();
        touch();
        look();
    }

    /** What stands in a cell now. */
    String cell(int row, int column) {
        String text = corrected.get(new CellAt(row, column));
        return text == null ? original(row, column) : text;
    }

    private String original(int row, int column) {
        Sheet.Row in = rows.get(row);
        return in == null ? "" : in.cell(column);
    }

    /** What the file has in a cell that was corrected; empty where it was not. */
    Optional<String> before(int row, int column) {
        return corrected.containsKey(new CellAt(row, column)) ? Optional.of(original(row, column)) : Optional.empty();
    }

    /** Reads a cell as if something else stood in it. */
    void correct(int row, int column, String text) {
        CellAt cell = new CellAt(row, column);
        String typed = Normalizer.normalize(text.strip(), Normalizer.Form.NFC);
        if (typed.equals(cell(row, column))) {
            return;
        }
        if (typed.equals(original(row, column))) {
            corrected.remove(cell);
        } else {
            corrected.put(cell, typed);
        }
        touch();
        look();
    }

    /** Whether a row would be taken but for what a person says. */
    static boolean canBeTaken(IntakeRow row) {
        return row.state() == RowState.NEW || row.state() == RowState.CHANGED;
    }

    private static String key(IntakeRow row) {
        return row.label();
    }

    boolean isTaken(IntakeRow row) {
        return canBeTaken(row) && !left.contains(key(row));
    }

    /** Takes rows, or leaves them out. */
    void take(Collection<IntakeRow> rows, boolean taken) {
        rows.stream().filter(OpenList::canBeTaken).map(OpenList::key).forEach(row -> {
            if (taken) {
                left.remove(row);
            } else {
                left.add(row);
            }
        });
        touch();
    }

    /**
     * Says of a row whose two localities have another tie on record what it is.
     *
     * @param state that it is this tie, or a new one; null to leave it open
     */
    void decide(IntakeRow row, @Nullable RowState state) {
        if (state == null) {
            decided.remove(key(row));
        } else {
            decided.put(key(row), state);
        }
        touch();
        found = decided(read);
        changed.run();
    }

    boolean isDecided(IntakeRow row) {
        return decided.containsKey(key(row));
    }

    private Intake decided(Intake all) {
        return decided.isEmpty()
                ? all
                : all.with(all.rows().stream().map(this::decided).toList());
    }

    private IntakeRow decided(IntakeRow row) {
        RowState said = decided.get(key(row));
        return said == null || row.state() != RowState.CONFLICTING
                ? row
                : new IntakeRow(row.number(), row.part(), said, row.claim(), row.tie(), row.event(), row.reasons());
    }

    /** What is to be taken, and nothing else. */
    Intake taken() {
        return found.with(found.rows().stream().filter(this::isTaken).toList());
    }

    /** Whether somebody said anything of it. */
    boolean isTouched() {
        return isTouched;
    }

    private void touch() {
        isTouched = true;
        kept.run();
    }

    /** The next list of these headings is read like this one. */
    void remember() {
        known.keep(table, mapping);
    }

    // ---- what becomes of the rows

    void look() {
        ListTable asked = table();
        Mapping by = mapping;
        if (by.hasSides(asked)) {
            reading.run(turn -> Intake.of(atlas, session.asOf(), asked, by), this::show, unread -> {
                found = NOTHING;
                problem = unread;
                changed.run();
            });
        } else {
            reading.cancel();
            found = NOTHING;
        }
        changed.run();
    }

    private void show(Intake next) {
        read = next;
        found = decided(next);
        problem = null;
        changed.run();
    }
}
