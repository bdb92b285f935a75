package kakehashi.ui.edit.list;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import kakehashi.exchange.intake.Columns;
import kakehashi.exchange.intake.Intake;
import kakehashi.exchange.intake.IntakeRow;
import kakehashi.exchange.intake.ListTable;
import kakehashi.exchange.intake.Mapping;
import kakehashi.exchange.intake.RowState;
import kakehashi.exchange.table.Hidden;
import kakehashi.exchange.table.Sheet;
import kakehashi.exchange.table.TableFile;
import kakehashi.model.Atlas;
import kakehashi.session.LatestTask;
import kakehashi.session.Session;
import org.jspecify.annotations.Nullable;

/**
 * A list that somebody is about to take in: how it is read, what was said of its rows and cells, and what would become of it.
 * Whatever is said, it is read anew in the background. Ui thread only.
 */
final class OpenList {

    private final Session session;
    private final KnownLists known;
    private final LatestTask reading;
    private final @Nullable Path path;
    private Runnable changed = () -> {};
    private Runnable touched = () -> {};
    private TableFile file;
    private ListTable table;
    private Mapping mapping;
    private ByHand hand;
    private Intake read = Intake.none();
    private Intake found = Intake.none();
    private Map<String, IntakeRow> refused = Map.of();
    private @Nullable Throwable problem;
    private boolean isShownOnly;
    private boolean isAnother;
    private boolean isOvertaken;
    private Atlas atlas;

    /** @param path of the file; null where the list was pasted */
    OpenList(Session session, TableFile file, @Nullable Path path) {
        this.session = session;
        this.file = file;
        this.path = path;
        known = new KnownLists(session.preferences());
        atlas = session.editing().atlas();
        reading = session.latestTask();
        table = firstTable();
        mapping = offered(table);
        hand = new ByHand(table);
    }

    /** @param told whenever something else would become of the rows, or it is not yet known what */
    void whenRead(Runnable told) {
        changed = told;
    }

    /** @param told whenever somebody said something that is worth keeping */
    void whenTouched(Runnable told) {
        touched = told;
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
        return hand.table();
    }

    Mapping mapping() {
        return mapping;
    }

    Atlas atlas() {
        return atlas;
    }

    /** Holds the rows against the records as they are now, since somebody else has changed them. */
    void compareAnew() {
        atlas = session.editing().atlas();
        isOvertaken = true;
        look();
    }

    /** Whether somebody else changed the records since the list was opened. */
    boolean isOvertaken() {
        return isOvertaken;
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

    /** What the workbook does not show of the sheet at hand. */
    Hidden hidden() {
        return sheet().hidden();
    }

    /** Whether that is left out. */
    boolean isShownOnly() {
        return isShownOnly;
    }

    /** The sheet at hand as the file has it. */
    private Sheet sheet() {
        return file.sheets().stream()
                .filter(sheet -> sheet.name().equals(table.sheet()))
                .findFirst()
                .orElse(file.sheets().get(0));
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
            look();
            touched.run();
        }
    }

    /** Goes to another sheet; what was said of rows and cells of this one counts no longer. */
    void sheet(int number) {
        show(file, ListTable.of(file.sheets().get(number)), false);
    }

    /** Takes the same file as it is read with another encoding. */
    void show(TableFile other) {
        show(other, ListTable.of(other.sheets().get(0)), false);
    }

    /** Leaves out what the workbook does not show, or takes it; what was said of rows and cells before counts no longer. */
    void showOnly(boolean shown) {
        Sheet sheet = sheet();
        show(file, ListTable.of(shown ? sheet.shown() : sheet), shown);
    }

    private void show(TableFile other, ListTable next, boolean shown) {
        isShownOnly = shown;
        file = other;
        table = next;
        mapping = offered(next);
        hand = new ByHand(next);
        look();
        touched.run();
    }

    /** What stands in a cell now. */
    String cell(int row, int column) {
        return hand.cell(new CellAt(row, column));
    }

    /** What the file has in a cell that was corrected; empty where it was not. */
    Optional<String> before(int row, int column) {
        CellAt at = new CellAt(row, column);
        return hand.isCorrected(at) ? Optional.of(hand.original(at)) : Optional.empty();
    }

    /** Reads a cell as if something else stood in it. */
    void correct(int row, int column, String text) {
        if (hand.correct(new CellAt(row, column), text)) {
            look();
            touched.run();
        }
    }

    /** Whether a row would be taken but for what a person says. */
    static boolean canBeTaken(IntakeRow row) {
        return row.state() == RowState.NEW || row.state() == RowState.CHANGED;
    }

    boolean isTaken(IntakeRow row) {
        return canBeTaken(row) && !hand.isLeft(row);
    }

    /** Takes rows, or leaves them out. */
    void take(Collection<IntakeRow> rows, boolean taken) {
        rows.stream().filter(OpenList::canBeTaken).forEach(row -> hand.leave(row, !taken));
        touched.run();
    }

    /**
     * Says of a row whose two localities have another tie on record what it is.
     *
     * @param state that it is this tie, or a new one; null to leave it open
     */
    void decide(IntakeRow row, @Nullable RowState state) {
        hand.decide(row, state);
        touched.run();
        decided();
    }

    boolean isDecided(IntakeRow row) {
        return hand.isDecided(row);
    }

    /** What is to be taken, and nothing else. */
    Intake taken() {
        return found.with(found.rows().stream().filter(this::isTaken).toList());
    }

    /** Shows rows as refused by the rules of the records; they are asked again when anything else is said. */
    void refuse(List<IntakeRow> rows) {
        refused = rows.stream().collect(Collectors.toMap(IntakeRow::label, row -> row));
        decided();
    }

    /** The next list of these headings is read like this one. */
    void remember() {
        known.keep(table, mapping);
    }

    // ---- what is kept of it

    /** What it is known by where it is kept. */
    String place() {
        return path == null ? file.sha256() : path.toString();
    }

    /** What somebody said of it so far. */
    Begun begun() {
        return new Begun(
                file.name(),
                path == null ? "" : path.toString(),
                file.sha256(),
                file.encoding(),
                path == null ? file.sheets().get(0).rows() : List.of(),
                table.sheet(),
                isShownOnly,
                mapping,
                hand.kept());
    }

    /** Goes on with what was said of it before it was left. */
    void goOn(Begun begun) {
        file.sheets().stream()
                .filter(sheet -> sheet.name().equals(begun.sheet()))
                .findFirst()
                .ifPresent(sheet -> table = ListTable.of(begun.isShownOnly() ? sheet.shown() : sheet));
        isShownOnly = begun.isShownOnly();
        mapping = begun.mapping();
        hand = new ByHand(table);
        hand.goOn(begun.said());
        isAnother = !begun.sha256().equals(file.sha256());
    }

    /** Whether the file is not what it was when the list was left. */
    boolean isAnother() {
        return isAnother;
    }

    // ---- what becomes of the rows

    void look() {
        ListTable asked = table();
        Mapping by = mapping;
        Atlas over = atlas;
        if (by.hasSides(asked)) {
            problem = null;
            reading.run(turn -> Intake.of(over, session.asOf(), asked, by), this::show, unread -> {
                problem = unread;
                show(Intake.none());
            });
        } else {
            reading.cancel();
            show(Intake.none());
        }
        changed.run();
    }

    private void show(Intake next) {
        read = next;
        refused = Map.of();
        decided();
    }

    private void decided() {
        found = read.with(read.rows().stream()
                .map(hand::decided)
                .map(row -> refused.getOrDefault(row.label(), row))
                .toList());
        changed.run();
    }
}
