package kakehashi.exchange;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Headings and rows of cells, each row as long as the headings, in the forms that other programs read. */
public record Cells(List<String> headings, List<List<String>> rows) {

    private static final Pattern RUN = Pattern.compile("'*[=+\\-@\t\r]");
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    public Cells {
        headings = List.copyOf(headings);
        rows = rows.stream().map(List::copyOf).toList();
    }

    /**
     * Comma-separated values by RFC 4180, with a byte order mark so that a spreadsheet reads them as UTF-8. A cell that a
     * spreadsheet would run as a formula is marked by an apostrophe before it, and one that would be taken for marked gets
     * another; who reads a table takes one away again.
     */
    public String csv() {
        return lines().map(line -> line.stream().map(Cells::quoted).collect(joining(",", "", "\r\n")))
                .collect(joining("", BYTE_ORDER_MARK, ""));
    }

    /** Cells between tabs and rows between line ends, for plain text and for spreadsheets; formulas as in {@link #csv}. */
    public String tabbed() {
        return lines().map(line -> line.stream()
                        .map(cell -> safe(cell.replaceAll("\\s*[\\t\\r\\n]+\\s*", " ")))
                        .collect(joining("\t")))
                .collect(joining("\n", "", "\n"));
    }

    /** A table that pastes into a text document or a spreadsheet; every cell is marked as text, so that dates stay. */
    public String html() {
        return rows.stream()
                .map(row -> row.stream()
                        .map(cell -> "<td style='mso-number-format:\"\\@\"'>" + escaped(cell) + "</td>")
                        .collect(joining("", "<tr>", "</tr>")))
                .collect(joining(
                        "",
                        "<meta charset=\"utf-8\"><table border=\"1\" style=\"border-collapse:collapse\"><thead><tr>"
                                + headings.stream()
                                        .map(heading -> "<th>" + escaped(heading) + "</th>")
                                        .collect(joining())
                                + "</tr></thead><tbody>",
                        "</tbody></table>"));
    }

    private Stream<List<String>> lines() {
        return Stream.concat(Stream.of(headings), rows.stream());
    }

    private static String quoted(String text) {
        String safe = safe(text);
        boolean special = safe.chars().anyMatch(c -> c == ',' || c == '"' || c == '\r' || c == '\n');
        return special ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
    }

    /** A spreadsheet runs a cell that begins so, whoever wrote it; an apostrophe makes it text. */
    private static String safe(String text) {
        return RUN.matcher(text).lookingAt() ? "'" + text : text;
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replaceAll("\\R", "<br>");
    }
}
