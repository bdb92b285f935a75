package kakehashi.exchange.table;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/** A table as text: cells between commas, semicolons, tabs or bars, in quotation marks where they hold one of these. */
final class TextTable {

    private static final String SEPARATORS = "\t;|,";
    private static final int LOOKED_AT = 50;

    /** Of a text, in letters: as much as is held at once. It is far longer than a cell may be. */
    private static final int LONGEST = 1 << 18;

    private static final Pattern MARKED = Pattern.compile("'+[=+\\-@\t\r]");

    private TextTable() {}

    /** A text that can be read from its beginning more than once. */
    private interface Text {
        Reader open() throws IOException;
    }

    static Sheet read(byte[] bytes, Encoding encoding) throws IOException {
        try {
            return read(() -> encoding.reader(bytes), encoding::unicode);
        } catch (CharacterCodingException otherLetters) {
            throw TableException.of("exchange.table.not-in-encoding", encoding.label());
        }
    }

    static Sheet read(String text) throws TableException {
        try {
            return read(() -> new StringReader(text), UnaryOperator.identity());
        } catch (TableException refused) {
            throw refused;
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static Sheet read(Text given, UnaryOperator<String> unicode) throws IOException {
        String head = head(given);
        boolean isRare = RareLineEnds.in(head);
        Text text = isRare ? () -> new RareLineEnds(given.open()) : given;
        char separator = separator(isRare ? head(text) : head);
        Rows rows = new Rows();
        try (CsvReader<List<String>> reader = CsvReader.builder()
                .fieldSeparator(separator)
                .skipEmptyLines(false)
                .ignoreDifferentFieldCount(true)
                .maxBufferSize(LONGEST)
                .build(new CellTexts(), text.open())) {
            int number = 0;
            for (List<String> cells : reader) {
                for (String cell : cells) {
                    if (cell.indexOf('\0') >= 0) {
                        throw TableException.of("exchange.table.no-table");
                    }
                }
                cells.replaceAll(cell -> unicode.apply(unmarked(cell)));
                rows.add(++number, cells);
            }
        } catch (CsvParseException endless) {
            throw endless(text, separator);
        } catch (UncheckedIOException unreadable) {
            throw unreadable.getCause();
        }
        return new Sheet("", rows.all());
    }

    /** As much of the beginning as tells what stands between the cells. */
    private static String head(Text text) throws IOException {
        char[] head = new char[LONGEST];
        int length = 0;
        try (Reader reader = text.open()) {
            for (int read = 0; read >= 0 && length < head.length; ) {
                length += read;
                read = length < head.length ? reader.read(head, length, head.length - length) : -1;
            }
        }
        return String.valueOf(head, 0, length);
    }

    /** Without the apostrophe that kept a spreadsheet from running the cell, as this program's own tables have it. */
    private static String unmarked(String cell) {
        return cell.startsWith("'") && MARKED.matcher(cell).lookingAt() ? cell.substring(1) : cell;
    }

    /** Why a text has a cell, or a row, that does not end where one of a table does. */
    private static TableException endless(Text text, char separator) throws IOException {
        int row = 1;
        int column = 1;
        int length = 0;
        int longRow = 0;
        int longColumn = 0;
        boolean isQuoted = false;
        try (Reader reader = new BufferedReader(text.open())) {
            for (int letter = reader.read(); letter >= 0; letter = reader.read()) {
                isQuoted ^= letter == '"';
                boolean ends = letter == separator || letter == '\n';
                length = ends ? 0 : length + 1;
                if (length > Cell.LONGEST && longRow == 0) {
                    longRow = row;
                    longColumn = column;
                }
                row += letter == '\n' ? 1 : 0;
                column = letter == '\n' ? 1 : letter == separator ? column + 1 : column;
            }
        }
        if (isQuoted) {
            return TableException.of("exchange.table.quote-open");
        }
        return longRow > 0
                ? TableException.of("exchange.table.cell-too-long", String.valueOf(longRow), String.valueOf(longColumn))
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
