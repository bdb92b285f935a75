package kakehashi.exchange.table;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** A table as text: cells between commas, semicolons, tabs or bars, in quotation marks where they hold one of these. */
final class TextTable {

    private static final String SEPARATORS = "\t;|,";
    private static final int LOOKED_AT = 50;
    private static final Pattern MARKED = Pattern.compile("'+[=+\\-@\t\r]");

    private TextTable() {}

    static Sheet read(byte[] bytes, Encoding encoding) throws TableException {
        try {
            return read(encoding.decode(bytes));
        } catch (CharacterCodingException otherLetters) {
            throw TableException.of("exchange.table.not-in-encoding", encoding.label());
        }
    }

    static Sheet read(String text) throws TableException {
        if (text.indexOf('\0') >= 0) {
            throw TableException.of("exchange.table.no-table");
        }
        Rows rows = new Rows();
        try (CsvReader<CsvRecord> reader = CsvReader.builder()
                .fieldSeparator(separator(text))
                .skipEmptyLines(false)
                .ignoreDifferentFieldCount(true)
                .ofCsvRecord(text)) {
            int number = 0;
            for (CsvRecord line : reader) {
                rows.add(
                        ++number,
                        line.getFields().stream().map(TextTable::unmarked).toList());
            }
        } catch (CsvParseException endless) {
            throw endless(text, separator(text));
        } catch (TableException refused) {
            throw refused;
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return new Sheet("", rows.all());
    }

    /** Without the apostrophe that kept a spreadsheet from running the cell, as this program's own tables have it. */
    private static String unmarked(String cell) {
        return MARKED.matcher(cell).lookingAt() ? cell.substring(1) : cell;
    }

    /** Why a text has a cell, or a row, that does not end where one of a table does. */
    private static TableException endless(String text, char separator) {
        if (text.chars().filter(letter -> letter == '"').count() % 2 == 1) {
            return TableException.of("exchange.table.quote-open");
        }
        int row = 1;
        int column = 1;
        int length = 0;
        for (int i = 0; i < text.length() && length <= Cell.LONGEST; i++) {
            char letter = text.charAt(i);
            length = letter == separator || letter == '\n' ? 0 : length + 1;
            row += letter == '\n' ? 1 : 0;
            column = letter == '\n' ? 1 : letter == separator ? column + 1 : column;
        }
        return length > Cell.LONGEST
                ? TableException.of("exchange.table.cell-too-long", String.valueOf(row), String.valueOf(column))
                : TableException.of("exchange.table.too-large");
    }

    /** What stands equally often in most of the first lines, outside quotation marks; of several, what stands most often. */
    private static char separator(String text) {
        char best = ',';
        double most = 0;
        for (char separator : SEPARATORS.toCharArray()) {
            Map<Integer, Integer> linesOf = new TreeMap<>();
            List<Integer> counts = counts(text, separator);
            counts.stream().filter(count -> count > 0).forEach(count -> linesOf.merge(count, 1, Integer::sum));
            for (Map.Entry<Integer, Integer> each : linesOf.entrySet()) {
                double likely = (double) each.getValue() / counts.size() + each.getKey() / 1000.0;
                if (likely > most) {
                    most = likely;
                    best = separator;
                }
            }
        }
        return best;
    }

    private static List<Integer> counts(String text, char separator) {
        List<Integer> counts = new ArrayList<>();
        boolean quoted = false;
        boolean blank = true;
        int count = 0;
        for (int i = 0; i < text.length() && counts.size() < LOOKED_AT; i++) {
            char letter = text.charAt(i);
            if (letter == '"') {
                quoted = !quoted;
            } else if (!quoted && (letter == '\n' || letter == '\r')) {
                if (!blank) {
                    counts.add(count);
                }
                blank = true;
                count = 0;
                continue;
            } else if (!quoted && letter == separator) {
                count++;
            }
            blank = false;
        }
        if (!blank && counts.size() < LOOKED_AT) {
            counts.add(count);
        }
        return counts;
    }
}
