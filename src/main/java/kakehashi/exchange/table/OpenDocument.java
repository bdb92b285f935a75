package kakehashi.exchange.table;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.poi.ss.util.CellRangeAddress;

/** A workbook of LibreOffice, read as it comes: OpenDocument 1.3, part 3, chapter 9. */
final class OpenDocument {

    private static final String TABLE = "urn:oasis:names:tc:opendocument:xmlns:table:1.0";
    private static final String OFFICE = "urn:oasis:names:tc:opendocument:xmlns:office:1.0";
    private static final String STYLE = "urn:oasis:names:tc:opendocument:xmlns:style:1.0";
    private static final int MOST_REPEATED = 1_024;
    private static final long LARGEST = 256L << 20;
    private static final int LEAST = 200;

    private final XMLStreamReader xml;
    private final List<CellRangeAddress> joined = new ArrayList<>();
    private final BitSet lines = new BitSet();
    private final BitSet columns = new BitSet();
    /** The styles of sheets that are not shown; they stand before the sheets. */
    private final Set<String> unseen = new HashSet<>();

    private OpenDocument(XMLStreamReader xml) {
        this.xml = xml;
    }

    static List<Sheet> read(Path file) throws IOException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        try (ZipFile parts = new ZipFile(file.toFile())) {
            ZipEntry content = parts.getEntry("content.xml");
            if (content == null) {
                throw TableException.of("exchange.table.broken");
            }
            // What says of itself that it is so much, or so much more than it takes up, is not what a person typed.
            if (content.getSize() > LARGEST || content.getSize() / LEAST > Math.max(1, content.getCompressedSize())) {
                throw TableException.of("exchange.table.too-large");
            }
            try (InputStream in = parts.getInputStream(content)) {
                return new OpenDocument(factory.createXMLStreamReader(in)).sheets();
            }
        } catch (XMLStreamException broken) {
            throw TableException.of("exchange.table.broken");
        }
    }

    private List<Sheet> sheets() throws XMLStreamException, TableException {
        List<Sheet> sheets = new ArrayList<>();
        List<Sheet> hidden = new ArrayList<>();
        String style = "";
        while (xml.hasNext()) {
            if (xml.next() != XMLStreamConstants.START_ELEMENT) {
                continue;
            }
            if (xml.getLocalName().equals("style")) {
                style = Objects.requireNonNullElse(xml.getAttributeValue(STYLE, "name"), "");
            } else if (xml.getLocalName().equals("table-properties")
                    && "false".equals(xml.getAttributeValue(TABLE, "display"))) {
                unseen.add(style);
            } else if (is("table")) {
                Sheet sheet = sheet();
                (sheet.hidden().sheet() ? hidden : sheets).add(sheet);
            }
        }
        // as of a workbook of Excel
        sheets.addAll(hidden);
        return sheets;
    }

    private Sheet sheet() throws XMLStreamException, TableException {
        String name = Objects.requireNonNullElse(xml.getAttributeValue(TABLE, "name"), "");
        boolean isHidden = unseen.contains(xml.getAttributeValue(TABLE, "style-name"));
        joined.clear();
        lines.clear();
        columns.clear();
        List<Sheet.Row> rows = Joined.filled(rows(), joined);
        return new Sheet(name, rows, Hidden.of(isHidden, lines, columns, rows));
    }

    /** Whether a row or a column is not shown, by hand or by a filter. */
    private boolean isUnseen() {
        String visibility = xml.getAttributeValue(TABLE, "visibility");
        return "collapse".equals(visibility) || "filter".equals(visibility);
    }

    private List<Sheet.Row> rows() throws XMLStreamException, TableException {
        Rows rows = new Rows();
        int number = 0;
        int column = 0;
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.END_ELEMENT && is("table")) {
                break;
            }
            if (event == XMLStreamConstants.START_ELEMENT && is("table-column")) {
                int next = Math.min(column + number(TABLE, "number-columns-repeated"), Rows.MOST_COLUMNS);
                columns.set(column, next, isUnseen());
                column = next;
            }
            if (event == XMLStreamConstants.START_ELEMENT && is("table-row")) {
                int repeated = number(TABLE, "number-rows-repeated");
                if (isUnseen()) {
                    lines.set(number + 1, number + 1 + Math.min(repeated, MOST_REPEATED));
                }
                List<String> cells = cells(number);
                boolean blank = cells.stream().allMatch(String::isBlank);
                for (int i = 0; !blank && i < Math.min(repeated, MOST_REPEATED); i++) {
                    rows.add(number + i + 1, cells);
                }
                number = (int) Math.min((long) number + repeated, Rows.MOST_ROWS);
            }
        }
        return rows.all();
    }

    private List<String> cells(int row) throws XMLStreamException {
        List<String> cells = new ArrayList<>();
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.END_ELEMENT && is("table-row")) {
                break;
            }
            if (event == XMLStreamConstants.START_ELEMENT && (is("table-cell") || is("covered-table-cell"))) {
                int repeated = number(TABLE, "number-columns-repeated");
                int across = number(TABLE, "number-columns-spanned");
                int down = number(TABLE, "number-rows-spanned");
                if ((across > 1 || down > 1) && joined.size() < Joined.MOST) {
                    joined.add(new CellRangeAddress(
                            row,
                            row + Math.min(down, MOST_REPEATED) - 1,
                            cells.size(),
                            cells.size() + Math.min(across, Rows.MOST_COLUMNS) - 1));
                }
                String text = cell();
                // A sheet is filled to its last column with one blank cell that is repeated.
                int times = Math.min(repeated, text.isEmpty() ? MOST_REPEATED : Rows.MOST_COLUMNS + 1);
                for (int i = 0; i < times && cells.size() <= Rows.MOST_COLUMNS; i++) {
                    cells.add(text);
                }
            }
        }
        return cells;
    }

    private String cell() throws XMLStreamException {
        String end = xml.getLocalName();
        String type = xml.getAttributeValue(OFFICE, "value-type");
        String date = xml.getAttributeValue(OFFICE, "date-value");
        String value = xml.getAttributeValue(OFFICE, "value");
        StringBuilder shown = new StringBuilder();
        int notes = 0;
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals(end)) {
                break;
            }
            if (event == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals("annotation")) {
                notes++;
            } else if (event == XMLStreamConstants.END_ELEMENT
                    && xml.getLocalName().equals("annotation")) {
                notes--;
            } else if (notes == 0
                    && event == XMLStreamConstants.START_ELEMENT
                    && xml.getLocalName().equals("p")) {
                shown.append(shown.length() == 0 ? "" : "\n");
            } else if (notes == 0
                    && event == XMLStreamConstants.START_ELEMENT
                    && xml.getLocalName().equals("s")) {
                shown.append(' ');
            } else if (notes == 0 && event == XMLStreamConstants.CHARACTERS && shown.length() <= Cell.LONGEST) {
                shown.append(xml.getText());
            }
        }
        if ("date".equals(type) && date != null) {
            return day(date, shown.toString());
        }
        return "float".equals(type) && value != null ? plain(value) : shown.toString();
    }

    private static String plain(String value) {
        try {
            return DayFormat.plain(Double.parseDouble(value));
        } catch (NumberFormatException asItStands) {
            return value;
        }
    }

    /** No more of a day than the cell shows. */
    private static String day(String date, String shown) {
        String day = date.length() > 10 ? date.substring(0, 10) : date;
        if (day.length() < 10) {
            return day;
        }
        int number = Integer.parseInt(day.substring(8));
        boolean hasDay = shown.matches("(?s)(.*\\D)?0?" + number + "(\\D.*)?");
        int parts = shown.replaceAll("\\D+", " ").strip().split(" ", -1).length;
        return hasDay && parts > 2 || parts > 1 && hasDay && shown.matches("(?s).*\\p{L}.*")
                ? day
                : parts > 1 || shown.matches("(?s).*\\p{L}.*") ? day.substring(0, 7) : day.substring(0, 4);
    }

    private int number(String space, String name) {
        String said = xml.getAttributeValue(space, name);
        try {
            return said == null ? 1 : Math.max(1, Integer.parseInt(said));
        } catch (NumberFormatException unreadable) {
            return 1;
        }
    }

    private boolean is(String name) {
        return xml.getLocalName().equals(name) && TABLE.equals(xml.getNamespaceURI());
    }
}
