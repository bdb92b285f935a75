package kakehashi.text.book;

import java.util.ArrayList;
import java.util.List;

/**
 * Where a line of the source ends within a sentence there is a space, but not between two characters of Japanese, which are
 * written without. Nor is one that stands there only so that Markdown sees the end of a label: behind a bracket it sees none
 * where a letter follows.
 */
final class LineEnds {

    private LineEnds() {}

    /** The words with their line ends put right, and plain ones that follow each other as one. */
    static List<Span> joined(List<Span> spans) {
        List<Span> joined = new ArrayList<>();
        for (int i = 0; i < spans.size(); i++) {
            Span span = spans.get(i);
            if (span.text().equals("\n")) {
                boolean japanese = i > 0
                        && i + 1 < spans.size()
                        && isWide(last(spans.get(i - 1)))
                        && isWide(first(spans.get(i + 1)));
                add(joined, Span.of(Span.Kind.PLAIN, japanese ? "" : " "));
            } else if (i > 0 && followsWithin(spans.get(i - 1), span)) {
                add(joined, Span.of(Span.Kind.PLAIN, span.text().substring(1)));
            } else {
                add(joined, span);
            }
        }
        return List.copyOf(joined);
    }

    private static boolean followsWithin(Span label, Span span) {
        return label.kind() == Span.Kind.LABEL
                && span.kind() == Span.Kind.PLAIN
                && span.text().length() > 1
                && span.text().startsWith(" ")
                && isWide(last(label))
                && isWide(span.text().codePointAt(1));
    }

    private static void add(List<Span> joined, Span span) {
        int end = joined.size() - 1;
        if (span.kind() == Span.Kind.PLAIN && end >= 0 && joined.get(end).kind() == Span.Kind.PLAIN) {
            joined.set(end, Span.of(Span.Kind.PLAIN, joined.get(end).text() + span.text()));
        } else if (!span.text().isEmpty()) {
            joined.add(span);
        }
    }

    private static int last(Span span) {
        return span.text().codePointBefore(span.text().length());
    }

    private static int first(Span span) {
        return span.text().codePointAt(0);
    }

    /** Kana, kanji, and the marks between them. */
    private static boolean isWide(int c) {
        return c >= 0x3000 && c <= 0x9FFF || c >= 0xFF00 && c <= 0xFF60;
    }
}
