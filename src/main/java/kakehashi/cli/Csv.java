package kakehashi.cli;

import static java.util.stream.Collectors.joining;

import java.util.List;

/** Comma-separated values by RFC 4180, with a byte order mark so that a spreadsheet reads them as UTF-8. */
final class Csv {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private Csv() {}

    static String of(Grid grid) {
        StringBuilder text = new StringBuilder(BYTE_ORDER_MARK).append(line(grid.headings()));
        grid.rows().forEach(row -> text.append(line(row)));
        return text.toString();
    }

    private static String line(List<String> cells) {
        return cells.stream().map(Csv::cell).collect(joining(",", "", "\r\n"));
    }

    private static String cell(String text) {
        String safe = isFormula(text) ? "'" + text : text;
        boolean quoted = safe.chars().anyMatch(c -> c == ',' || c == '"' || c == '\r' || c == '\n');
        return quoted ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
    }

    /** A spreadsheet runs a cell that begins so, whoever wrote it; an apostrophe makes it text. */
    private static boolean isFormula(String text) {
        return !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0;
    }
}
