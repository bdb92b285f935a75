package kakehashi.exchange.table;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler.SheetContentsHandler;
import org.apache.poi.xssf.model.StylesTable;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;
import org.xml.sax.helpers.DefaultHandler;

/** A workbook of Excel, read as it comes, so that a large one needs no more room than what stands in its cells. */
final class Workbook {

    private Workbook() {}

    static List<Sheet> read(Path file) throws IOException {
        try (OPCPackage parts = OPCPackage.open(file.toFile(), PackageAccess.READ)) {
            XSSFReader reader = new XSSFReader(parts);
            Book book = book(reader);
            ReadOnlySharedStringsTable strings = new ReadOnlySharedStringsTable(parts);
            List<Sheet> sheets = new ArrayList<>();
            List<Sheet> hidden = new ArrayList<>();
            XSSFReader.SheetIterator each = (XSSFReader.SheetIterator) reader.getSheetsData();
            while (each.hasNext()) {
                try (InputStream content = each.next()) {
                    String name = each.getSheetName();
                    Sheet sheet = read(content, name, reader.getStylesTable(), strings, book);
                    (sheet.hidden().sheet() ? hidden : sheets).add(sheet);
                }
            }
            // What an office hid is not what it means to give, but may be asked for.
            sheets.addAll(hidden);
            return sheets;
        } catch (UncheckedIOException refused) {
            throw refused.getCause();
        } catch (TableException refused) {
            throw refused;
        } catch (IOException | SAXException | ParserConfigurationException | OpenXML4JException broken) {
            throw TableException.of("exchange.table.broken");
        } catch (RuntimeException broken) {
            // The library throws what it likes at a part that contradicts another one.
            throw TableException.of("exchange.table.broken");
        }
    }

    private static Sheet read(
            InputStream content, String name, StylesTable styles, ReadOnlySharedStringsTable strings, Book book)
            throws IOException, SAXException, ParserConfigurationException {
        Contents contents = new Contents();
        List<CellRangeAddress> joined = new ArrayList<>();
        BitSet lines = new BitSet();
        BitSet columns = new BitSet();
        XMLReader parser = XMLHelper.newXMLReader();
        parser.setContentHandler(
                new XSSFSheetXMLHandler(styles, null, strings, contents, new Shown(book.from1904()), false) {
                    @Override
                    public void startElement(String uri, String localName, String qName, Attributes attributes)
                            throws SAXException {
                        if (localName.equals("mergeCell") && joined.size() < Joined.MOST) {
                            joined.add(CellRangeAddress.valueOf(attributes.getValue("ref")));
                        } else if (localName.equals("row") && is(attributes.getValue("hidden"))) {
                            lines.set(number(attributes, "r", Rows.MOST_ROWS));
                        } else if (localName.equals("col") && is(attributes.getValue("hidden"))) {
                            columns.set(
                                    number(attributes, "min", Rows.MOST_COLUMNS) - 1,
                                    number(attributes, "max", Rows.MOST_COLUMNS));
                        }
                        super.startElement(uri, localName, qName, attributes);
                    }
                });
        parser.parse(new InputSource(content));
        List<Sheet.Row> rows = Joined.filled(contents.rows(), joined);
        return new Sheet(name, rows, Hidden.of(book.hidden().contains(name), lines, columns, rows));
    }

    private static boolean is(@Nullable String said) {
        return "1".equals(said) || "true".equals(said);
    }

    /** Of a row or a column, from 1; what a sheet cannot have counts as its first or its last. */
    private static int number(Attributes attributes, String name, int most) {
        String said = attributes.getValue(name);
        // More digits than a number can have are a column behind the last one.
        return said == null ? 1 : Math.max(1, said.length() > 9 ? most : Math.min(most, Integer.parseInt(said)));
    }

    /**
     * What holds for a workbook as a whole.
     *
     * @param from1904 whether its day 0 is the first of 1904, as on older Macs
     * @param hidden names of the sheets that are not shown
     */
    private record Book(boolean from1904, Set<String> hidden) {}

    private static Book book(XSSFReader reader)
            throws IOException, OpenXML4JException, SAXException, ParserConfigurationException {
        boolean[] from1904 = {false};
        Set<String> hidden = new HashSet<>();
        XMLReader parser = XMLHelper.newXMLReader();
        parser.setContentHandler(new DefaultHandler() {
            @Override
            public void startElement(String uri, String localName, String qName, Attributes attributes) {
                String said = localName.equals("workbookPr") ? attributes.getValue("date1904") : null;
                from1904[0] |= is(said);
                String state = localName.equals("sheet") ? attributes.getValue("state") : null;
                if ("hidden".equals(state) || "veryHidden".equals(state)) {
                    hidden.add(attributes.getValue("name"));
                }
            }
        });
        try (InputStream workbook = reader.getWorkbookData()) {
            parser.parse(new InputSource(workbook));
        }
        return new Book(from1904[0], hidden);
    }

    /** A number as it is meant: a day as far as its format shows it, anything else as one types it. */
    private static final class Shown extends DataFormatter {

        private final boolean from1904;

        Shown(boolean from1904) {
            this.from1904 = from1904;
        }

        @Override
        public String formatRawCellContents(double value, int formatIndex, @Nullable String format) {
            return format != null && DayFormat.isOfDays(format)
                    ? DayFormat.shown(value, format, from1904)
                    : DayFormat.plain(value);
        }
    }

    /** Takes the cells of a sheet up, row by row. */
    private static final class Contents implements SheetContentsHandler {

        private final Rows rows = new Rows();
        private List<String> row = new ArrayList<>();

        @Override
        public void startRow(int number) {
            row = new ArrayList<>();
        }

        @Override
        public void cell(@Nullable String reference, @Nullable String value, @Nullable XSSFComment comment) {
            int column = reference == null ? row.size() : new CellReference(reference).getCol();
            while (row.size() < column) {
                row.add("");
            }
            row.add(value == null ? "" : value);
        }

        @Override
        public void endRow(int number) {
            try {
                rows.add(number + 1, row);
            } catch (TableException refused) {
                throw new UncheckedIOException(refused);
            }
        }

        List<Sheet.Row> rows() {
            return rows.all();
        }
    }
}
