package kakehashi.exchange.table;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import javax.swing.text.MutableAttributeSet;
import javax.swing.text.html.HTML;
import javax.swing.text.html.HTMLEditorKit;
import javax.swing.text.html.parser.ParserDelegator;
import kakehashi.disk.Digest;
import org.apache.poi.ss.util.CellRangeAddress;
import org.jspecify.annotations.Nullable;

/** A table as another program leaves it on the clipboard: with its joined cells as HTML, and as text with tabs. */
public final class PastedTable {

    private static final int LARGEST = 32 << 20;

    private PastedTable() {}

    /**
     * Reads what was copied; where both are a table the HTML counts, for a text cannot say which cells are joined.
     *
     * @param name by which the list is called from then on
     * @param html or null where there is none
     * @throws TableException if neither is a table
     */
    public static TableFile read(String name, @Nullable String html, String text) throws TableException {
        if (text.length() > LARGEST || html != null && html.length() > LARGEST) {
            throw TableException.of("exchange.table.too-large");
        }
        Sheet sheet = html == null ? null : html(html);
        if (sheet == null || !isTable(sheet)) {
            sheet = TextTable.read(text);
        }
        if (!isTable(sheet)) {
            throw TableException.of("exchange.table.nothing-pasted");
        }
        return new TableFile(name, Digest.of(text.getBytes(StandardCharsets.UTF_8)), null, List.of(sheet));
    }

    /** The first table of a page of the web. */
    static Sheet ofPage(Encoding encoding, byte[] bytes) throws IOException {
        if (bytes.length > LARGEST) {
            throw TableException.of("exchange.table.too-large");
        }
        StringWriter page = new StringWriter(bytes.length);
        try (Reader text = encoding.reader(bytes)) {
            text.transferTo(page);
        } catch (CharacterCodingException otherLetters) {
            throw TableException.of("exchange.table.not-in-encoding", encoding.label());
        }
        Sheet sheet = html(encoding.unicode(page.toString()));
        if (!isTable(sheet)) {
            throw TableException.of("exchange.table.markup");
        }
        return sheet;
    }

    private static boolean isTable(Sheet sheet) {
        return sheet.rows().size() > 1
                && sheet.rows().stream().anyMatch(row -> row.cells().size() > 1);
    }

    private static Sheet html(String html) throws TableException {
        Cells cells = new Cells();
        try {
            new ParserDelegator().parse(new StringReader(html), cells, true);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return cells.sheet();
    }

    /** The cells of the first table, each in its place beside those that reach down from rows above. */
    private static final class Cells extends HTMLEditorKit.ParserCallback {

        /** No workbook has more columns, and no person joins more rows. */
        private static final int MOST = 10_000;

        private final List<List<String>> rows = new ArrayList<>();
        private final List<CellRangeAddress> joined = new ArrayList<>();
        private final StringBuilder text = new StringBuilder();
        private int depth;
        private boolean ended;
        private boolean inCell;
        private int column;

        /** Columns of the row at hand that cells of rows above take. */
        private Set<Integer> taken = Set.of();

        @Override
        public void handleStartTag(HTML.Tag tag, MutableAttributeSet attributes, int at) {
            if (tag == HTML.Tag.TABLE) {
                depth++;
            } else if (depth == 1 && !ended && tag == HTML.Tag.TR) {
                rows.add(new ArrayList<>());
                taken = takenIn(rows.size() - 1);
            } else if (depth == 1 && !ended && !rows.isEmpty() && (tag == HTML.Tag.TD || tag == HTML.Tag.TH)) {
                begin(size(attributes, HTML.Attribute.ROWSPAN), size(attributes, HTML.Attribute.COLSPAN));
            } else if (inCell && (tag == HTML.Tag.P || tag == HTML.Tag.DIV) && text.length() > 0) {
                text.append('\n');
            }
        }

        private Set<Integer> takenIn(int row) {
            Set<Integer> columns = new TreeSet<>();
            for (CellRangeAddress area : joined) {
                if (area.getFirstRow() < row && area.getLastRow() >= row) {
                    for (int each = area.getFirstColumn(); each <= area.getLastColumn(); each++) {
                        columns.add(each);
                    }
                }
            }
            return columns;
        }

        private void begin(int tall, int wide) {
            List<String> row = rows.get(rows.size() - 1);
            while (taken.contains(row.size())) {
                row.add("");
            }
            if ((tall > 1 || wide > 1) && joined.size() < Joined.MOST) {
                int top = rows.size() - 1;
                joined.add(new CellRangeAddress(top, top + tall - 1, row.size(), row.size() + wide - 1));
            }
            row.add("");
            for (int more = 1; more < wide; more++) {
                row.add("");
            }
            column = row.size() - wide;
            text.setLength(0);
            inCell = true;
        }

        private static int size(MutableAttributeSet attributes, HTML.Attribute name) {
            try {
                int size = Integer.parseInt(
                        String.valueOf(attributes.getAttribute(name)).strip());
                return Math.max(1, Math.min(MOST, size));
            } catch (NumberFormatException none) {
                return 1;
            }
        }

        @Override
        public void handleText(char[] letters, int at) {
            if (inCell) {
                text.append(letters);
            }
        }

        @Override
        public void handleSimpleTag(HTML.Tag tag, MutableAttributeSet attributes, int at) {
            if (inCell && tag == HTML.Tag.BR) {
                text.append('\n');
            }
        }

        @Override
        public void handleEndTag(HTML.Tag tag, int at) {
            if (tag == HTML.Tag.TABLE && --depth == 0) {
                ended = true;
            } else if (depth == 1 && inCell && (tag == HTML.Tag.TD || tag == HTML.Tag.TH)) {
                rows.get(rows.size() - 1).set(column, text.toString());
                inCell = false;
            }
        }

        Sheet sheet() throws TableException {
            Rows read = new Rows();
            for (int i = 0; i < rows.size(); i++) {
                read.add(i + 1, rows.get(i));
            }
            return new Sheet("", Joined.filled(read.all(), joined));
        }
    }
}
