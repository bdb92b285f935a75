package kakehashi.sheet;

import java.io.IOException;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** The text of a PDF as its pages show it. */
final class PageText {

    private final String shown;
    private final List<String> outside;

    private PageText(String shown, List<String> outside) {
        this.shown = shown;
        this.outside = outside;
    }

    static PageText of(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            Reader reader = new Reader();
            String text = reader.getText(document);
            return new PageText(squeezed(text), reader.outside);
        }
    }

    /** Whether all of a text stands on the pages, however its lines are broken and in whatever order they are read. */
    boolean shows(String text) {
        return shown.contains(squeezed(text)) || piecesOf(text).stream().allMatch(shown::contains);
    }

    /** The parts of a text between which a line may end. */
    private static List<String> piecesOf(String text) {
        List<String> pieces = new ArrayList<>();
        BreakIterator ends = BreakIterator.getLineInstance(Locale.ROOT);
        ends.setText(text);
        int start = 0;
        for (int end = ends.next(); end != BreakIterator.DONE; end = ends.next()) {
            // marks may belong to a run that is read before or after its neighbour
            pieces.addAll(List.of(text.substring(start, end).split("[^\\p{L}\\p{N}]+")));
            start = end;
        }
        return pieces;
    }

    /** Lines that go beyond the edge of their page. */
    List<String> outside() {
        return outside;
    }

    private static String squeezed(String text) {
        return text.codePoints()
                .filter(c -> !Character.isWhitespace(c) && !Character.isSpaceChar(c))
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }

    private static final class Reader extends PDFTextStripper {

        private final List<String> outside = new ArrayList<>();

        @Override
        protected void writeString(String text, List<TextPosition> positions) throws IOException {
            if (positions.stream().anyMatch(Reader::isOutside)) {
                outside.add(text);
            }
            super.writeString(text, positions);
        }

        private static boolean isOutside(TextPosition position) {
            double right = position.getXDirAdj() + position.getWidthDirAdj();
            return position.getXDirAdj() < 0
                    || right > position.getPageWidth()
                    || position.getYDirAdj() > position.getPageHeight();
        }
    }
}
