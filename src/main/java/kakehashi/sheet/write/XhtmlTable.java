package kakehashi.sheet.write;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import kakehashi.sheet.tree.Block;
import kakehashi.sheet.tree.Markup;
import kakehashi.sheet.tree.Sheet;
import kakehashi.sheet.tree.Speech;

/** One table of rows in groups, in XHTML. */
final class XhtmlTable {

    /** A group of so few rows is not divided between two pages. */
    private static final int SHORT_GROUP = 5;

    /** A table of so many columns has small print. */
    private static final int WIDE = 6;

    /** Hundredths of a table's width for the numbers of its sources. */
    private static final int NUMBERS = 8;

    private static final int NUMBERS_ACROSS = 5;

    /** Millimetres: letters of the text, those of small print, and what parts two columns. */
    private static final double FULL = 3.36;

    private static final double SMALL = 3;
    private static final double SMALLEST = 2.82;
    private static final double PADDING = 2.6;
    private static final double PADDING_BESIDE = 2.1;

    /** Class of what begins the second of two languages. */
    private static final String SECOND = "second";

    private final Sheet sheet;
    private final XhtmlText text;
    private final Markup out;
    private final Block.Table table;
    /** The first column of the second language where that stands beside the first; 0 where it does not. */
    private final int second;

    XhtmlTable(Sheet sheet, XhtmlText text, Block.Table table) {
        this.sheet = sheet;
        this.text = text;
        this.out = text.out();
        this.table = table;
        boolean two = sheet.language().languages().size() > 1;
        this.second = two && table.use() == Block.Table.Use.READ_BESIDE
                ? table.columns().size() / 2
                : 0;
    }

    void write() {
        out.open("table", "class", kind());
        double[] widths = widths();
        if (!table.key().isEmpty()) {
            // the first row, which else gives the widths, is one cell
            out.open("colgroup");
            for (double width : widths) {
                out.empty("col", "style", percent(width));
            }
            out.empty("col", "style", percent(100 - Arrays.stream(widths).sum()))
                    .close("colgroup");
        }
        out.open("thead");
        key();
        out.open("tr");
        List<Block.Table.Column> columns = table.columns();
        for (int i = 0; i < columns.size(); i++) {
            out.open("th", "scope", "col", "class", beginning(i), "style", percent(widths[i]));
            text.lines(columns.get(i).head());
            out.close("th");
        }
        text.head(new Speech(sheet.language()).lines("sheet.source.numbers"), "no");
        out.close("tr").close("thead");
        for (int i = 0; i < table.groups().size(); i++) {
            Block.Table.Group group = table.groups().get(i);
            // the first goes with the head, which must not stand alone, and so may be divided
            group(group, i > 0 && group.rows().size() <= SHORT_GROUP);
        }
        out.close("table");
    }

    private static String percent(double width) {
        return String.format(Locale.ROOT, "width: %.1f%%", width);
    }

    private void key() {
        if (!table.key().isEmpty()) {
            out.open("tr", "class", "key");
            out.open(
                    "th",
                    "scope",
                    "colgroup",
                    "colspan",
                    Integer.toString(table.columns().size() + 1));
            text.lines(table.key());
            out.close("th").close("tr");
        }
    }

    /** In hundredths of the width of the table. */
    private double[] widths() {
        boolean across = sheet.page().turn() == Sheet.Turn.ACROSS;
        int room = 100 - (across ? NUMBERS_ACROSS : NUMBERS);
        double millimetres = PageMedium.between(sheet) / 100.0;
        return new ColumnWidths(sheet.language().first().locale(), letters() / millimetres, padding() / millimetres)
                .of(table, room, second > 0 ? 2 : 1);
    }

    private double padding() {
        return second > 0 ? PADDING_BESIDE : PADDING;
    }

    private double letters() {
        if (second > 0 || table.use() == Block.Table.Use.FILL_IN) {
            return SMALLEST;
        }
        return table.columns().size() >= WIDE || sheet.density() != Sheet.Density.FULL ? SMALL : FULL;
    }

    private String kind() {
        String kind = table.columns().size() >= WIDE ? "rows wide" : "rows";
        if (table.use() == Block.Table.Use.FILL_IN) {
            return kind + " form";
        }
        return second > 0 ? kind + " beside-each-other" : kind;
    }

    private String beginning(int column) {
        return column > 0 && column == second ? SECOND : "";
    }

    private void group(Block.Table.Group group, boolean together) {
        out.open("tbody", "class", together ? "together" : "");
        if (!group.head().runs().isEmpty()) {
            out.open("tr", "class", "group");
            out.open(
                    "th",
                    "scope",
                    "rowgroup",
                    "colspan",
                    Integer.toString(table.columns().size() + 1));
            text.phrase(group.head());
            out.close("th").close("tr");
        }
        for (Block.Table.Row row : group.rows()) {
            out.open("tr");
            for (int i = 0; i < row.cells().size(); i++) {
                text.cell(row.cells().get(i), beginning(i));
            }
            text.numbers(row.sources());
            out.close("tr");
        }
        out.close("tbody");
    }
}
