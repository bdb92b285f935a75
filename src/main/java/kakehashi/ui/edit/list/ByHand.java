package kakehashi.ui.edit.list;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import kakehashi.exchange.intake.IntakeRow;
import kakehashi.exchange.intake.ListTable;
import kakehashi.exchange.intake.RowState;
import kakehashi.exchange.table.Sheet;
import org.jspecify.annotations.Nullable;

/** What somebody said of single rows and cells of a sheet, beside what stands in it. */
final class ByHand {

    private final ListTable table;
    private final Map<Integer, Sheet.Row> rows;
    private final Map<CellAt, String> corrected = new HashMap<>();
    private final Set<String> left = new HashSet<>();
    private final Map<String, RowState> decided = new HashMap<>();

    ByHand(ListTable table) {
        this.table = table;
        rows = table.rows().stream().collect(Collectors.toMap(Sheet.Row::number, row -> row));
    }

    // ---- cells

    /** The sheet with what was corrected in it. */
    ListTable table() {
        return corrected.isEmpty()
                ? table
                : new ListTable(
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

    String cell(CellAt at) {
        String text = corrected.get(at);
        return text == null ? original(at) : text;
    }

    String original(CellAt at) {
        Sheet.Row in = rows.get(at.row());
        return in == null ? "" : in.cell(at.column());
    }

    boolean isCorrected(CellAt at) {
        return corrected.containsKey(at);
    }

    /** @return whether something else stands in the cell now */
    boolean correct(CellAt at, String text) {
        String typed = Normalizer.normalize(text.strip(), Normalizer.Form.NFC);
        if (typed.equals(cell(at))) {
            return false;
        }
        if (typed.equals(original(at))) {
            corrected.remove(at);
        } else {
            corrected.put(at, typed);
        }
        return true;
    }

    // ---- rows

    boolean isLeft(IntakeRow row) {
        return left.contains(row.label());
    }

    void leave(IntakeRow row, boolean out) {
        if (out) {
            left.add(row.label());
        } else {
            left.remove(row.label());
        }
    }

    /** @param state what a row beside another tie is; null to leave it open */
    void decide(IntakeRow row, @Nullable RowState state) {
        if (state == null) {
            decided.remove(row.label());
        } else {
            decided.put(row.label(), state);
        }
    }

    boolean isDecided(IntakeRow row) {
        return decided.containsKey(row.label());
    }

    /** A row as what it was said to be. */
    IntakeRow decided(IntakeRow row) {
        RowState said = decided.get(row.label());
        return said == null || row.state() != RowState.CONFLICTING
                ? row
                : new IntakeRow(row.number(), row.part(), said, row.claim(), row.tie(), row.event(), row.reasons());
    }

    // ---- what is kept

    Begun.Said kept() {
        Map<String, String> out = new TreeMap<>();
        left.forEach(label -> out.put(label, sum(label)));
        Map<String, Begun.Decided> beside = new TreeMap<>();
        decided.forEach((label, state) -> beside.put(label, new Begun.Decided(sum(label), state)));
        List<Begun.Corrected> cells = corrected.entrySet().stream()
                .map(each -> new Begun.Corrected(each.getKey(), original(each.getKey()), each.getValue()))
                .toList();
        return new Begun.Said(out, beside, cells);
    }

    /** Takes up what was said before; of rows and cells that are others by now nothing counts. */
    void goOn(Begun.Said said) {
        said.left().forEach((label, sum) -> {
            if (sum.equals(sum(label))) {
                left.add(label);
            }
        });
        said.decided().forEach((label, kept) -> {
            if (kept.sum().equals(sum(label))) {
                decided.put(label, kept.state());
            }
        });
        said.corrected().stream()
                .filter(each -> each.before().equals(original(each.cell())))
                .forEach(each -> corrected.put(each.cell(), each.text()));
    }

    /** Of the cells of a row as the file has them. */
    private String sum(String label) {
        int end = label.indexOf('.');
        Sheet.Row row = rows.get(Integer.parseInt(end < 0 ? label : label.substring(0, end)));
        return row == null ? "" : Integer.toHexString(row.cells().hashCode());
    }
}
