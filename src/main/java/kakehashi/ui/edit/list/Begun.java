package kakehashi.ui.edit.list;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import kakehashi.exchange.intake.Mapping;
import kakehashi.exchange.intake.MappingFile;
import kakehashi.exchange.intake.RowState;
import kakehashi.exchange.table.Encoding;
import kakehashi.exchange.table.Sheet;
import kakehashi.exchange.table.TableFile;
import kakehashi.model.value.Coded;
import org.jspecify.annotations.Nullable;

/**
 * What somebody said of a list, and where the list is, in texts of one line that are kept.
 *
 * @param path of the file; empty where the list was pasted
 * @param sha256 of the file as it was then
 * @param encoding in which it was read; null for a workbook, or a table that was pasted
 * @param pasted the rows of a list that was pasted; none of one in a file
 * @param isShownOnly whether what the workbook does not show was left out
 */
record Begun(
        String name,
        String path,
        String sha256,
        @Nullable Encoding encoding,
        List<Sheet.Row> pasted,
        String sheet,
        boolean isShownOnly,
        Mapping mapping,
        Said said) {

    /** Under these names it is kept. */
    static final List<String> PARTS = List.of(
            "name", "path", "sum", "encoding", "pasted", "sheet", "shown", "mapping", "left", "decided", "corrected");

    private static final String LINE = "\u2028";
    private static final String CELL = "\t";
    private static final Pattern LINES = Pattern.compile(LINE);
    private static final Pattern CELLS = Pattern.compile(CELL);
    private static final Pattern BREAKS = Pattern.compile("\\s*\\n\\s*");

    /**
     * What was said of single rows and cells.
     *
     * @param left the rows that are left out, by what they are called, each with a sum of its cells
     * @param decided the rows beside another tie, likewise, with what they are
     */
    record Said(Map<String, String> left, Map<String, Decided> decided, List<Corrected> corrected) {}

    record Decided(String sum, RowState state) {}

    /** @param before what the file has in the cell */
    record Corrected(CellAt cell, String before, String text) {}

    /** What it is known by. */
    String place() {
        return path.isEmpty() ? sha256 : path;
    }

    /** The table that was pasted. */
    TableFile table() {
        return new TableFile(name, sha256, null, List.of(new Sheet("", pasted)));
    }

    Map<String, String> parts() {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("name", name);
        parts.put("path", path);
        parts.put("sum", sha256);
        parts.put("encoding", encoding == null ? "" : encoding.label());
        parts.put(
                "pasted",
                lines(pasted.stream()
                        .map(row -> row.number()
                                + CELL
                                + row.cells().stream().map(Begun::flat).collect(Collectors.joining(CELL)))
                        .toList()));
        parts.put("sheet", sheet);
        parts.put("shown", isShownOnly ? "only" : "");
        parts.put("mapping", flatMapping(mapping));
        parts.put(
                "left",
                lines(said.left().entrySet().stream()
                        .map(row -> row.getKey() + CELL + row.getValue())
                        .toList()));
        parts.put(
                "decided",
                lines(said.decided().entrySet().stream()
                        .map(row -> String.join(
                                CELL,
                                row.getKey(),
                                row.getValue().sum(),
                                row.getValue().state().code()))
                        .toList()));
        parts.put(
                "corrected",
                lines(said.corrected().stream()
                        .map(each -> String.join(
                                CELL,
                                String.valueOf(each.cell().row()),
                                String.valueOf(each.cell().column()),
                                flat(each.before()),
                                flat(each.text())))
                        .toList()));
        return parts;
    }

    /** Empty where another version wrote them, or they are not whole. */
    static Optional<Begun> of(Map<String, String> parts) {
        try {
            String encoding = parts.getOrDefault("encoding", "");
            return Optional.of(new Begun(
                    parts.getOrDefault("name", ""),
                    parts.getOrDefault("path", ""),
                    parts.getOrDefault("sum", ""),
                    encoding.isEmpty() ? null : Encoding.find(encoding).orElse(null),
                    rows(parts.getOrDefault("pasted", "")),
                    parts.getOrDefault("sheet", ""),
                    parts.getOrDefault("shown", "").equals("only"),
                    MappingFile.of(parts.getOrDefault("mapping", "")),
                    said(parts)));
        } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException other) {
            return Optional.empty();
        }
    }

    private static Said said(Map<String, String> parts) {
        Map<String, String> left = new LinkedHashMap<>();
        cells(parts.getOrDefault("left", "")).forEach(cells -> left.put(cells.get(0), cells.get(1)));
        Map<String, Decided> decided = new LinkedHashMap<>();
        cells(parts.getOrDefault("decided", "")).forEach(cells -> Coded.find(RowState.class, cells.get(2))
                .ifPresent(state -> decided.put(cells.get(0), new Decided(cells.get(1), state))));
        List<Corrected> corrected = cells(parts.getOrDefault("corrected", "")).stream()
                .map(cells -> new Corrected(
                        new CellAt(Integer.parseInt(cells.get(0)), Integer.parseInt(cells.get(1))),
                        round(cells.get(2)),
                        round(cells.get(3))))
                .toList();
        return new Said(left, decided, corrected);
    }

    private static List<Sheet.Row> rows(String text) {
        return cells(text).stream()
                .map(cells -> new Sheet.Row(
                        Integer.parseInt(cells.get(0)),
                        cells.subList(1, cells.size()).stream()
                                .map(Begun::round)
                                .toList()))
                .toList();
    }

    private static String lines(List<String> lines) {
        return String.join(LINE, lines);
    }

    private static List<List<String>> cells(String text) {
        List<List<String>> all = new ArrayList<>();
        if (!text.isEmpty()) {
            LINES.splitAsStream(text).forEach(line -> all.add(List.of(CELLS.split(line, -1))));
        }
        return all;
    }

    /** In settings a value is one line. */
    static String flatMapping(Mapping mapping) {
        return BREAKS.matcher(MappingFile.text(mapping)).replaceAll(" ").strip();
    }

    private static String flat(String cell) {
        return cell.replace('\n', '\u2029').replace('\t', ' ');
    }

    private static String round(String cell) {
        return cell.replace('\u2029', '\n');
    }
}
