package kakehashi.query.line;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kakehashi.query.Meanings;
import kakehashi.query.TypedChoice;
import kakehashi.query.name.Understood;
import kakehashi.query.time.TimeWindow;
import kakehashi.text.Folding;
import kakehashi.text.SearchLine;
import kakehashi.text.date.DateReader;
import kakehashi.text.date.Refusal;
import kakehashi.text.date.Wanted;
import org.jspecify.annotations.Nullable;

/**
 * Reads a line of words: which of them are what ties are narrowed by, and which are to be searched. The names of places come
 * first: a line, or a part of one, that names a place is searched as before.
 */
public final class LineReader {

    /** A run of chunks that is something. */
    private record Piece(int first, int last, List<Said> said) {}

    private static final int LONGEST = 8;
    private static final int LEAST_BEGUN = 4;

    private final Vocabulary vocabulary;
    private final LocalDate asOf;
    private final Function<String, Understood> places;

    /** @param places gives the places that words name */
    public LineReader(Meanings meanings, Function<String, Understood> places) {
        vocabulary = new Vocabulary(meanings.atlas());
        asOf = meanings.asOf();
        this.places = places;
    }

    /** What a line means. */
    public Meant read(String typed) {
        String line = Normalizer.normalize(SearchLine.cut(typed), Normalizer.Form.NFKC);
        List<Chunk> chunks = Chunk.of(line);
        List<Piece> pieces = pieces(line, chunks);
        if (pieces.isEmpty() || isOneDate(line) || places.apply(line).isWhole()) {
            return new Meant(List.of(), typed.strip());
        }
        List<Piece> kept = pieces.stream()
                .filter(piece -> !isOfAPlace(line, chunks, piece))
                .toList();
        if (kept.isEmpty()) {
            return new Meant(List.of(), typed.strip());
        }
        return new Meant(kept.stream().flatMap(piece -> piece.said().stream()).toList(), rest(line, chunks, kept));
    }

    /** Whether a line is a date that is not whole yet, or cannot be: its parts are nothing by themselves. */
    private static boolean isOneDate(String line) {
        return TypedChoice.time(line).isEmpty()
                && (TypedChoice.beginsDate(line)
                        || DateReader.read(line, Wanted.SPAN) instanceof Refusal refused && refused.isOfADate());
    }

    private static String rest(String line, List<Chunk> chunks, List<Piece> pieces) {
        List<Chunk> others = IntStream.range(0, chunks.size())
                .filter(at -> pieces.stream().noneMatch(piece -> piece.first() <= at && at <= piece.last()))
                .mapToObj(chunks::get)
                .toList();
        return others.stream().allMatch(chunk -> chunk.isJoint(line))
                ? ""
                : others.stream()
                        .map(chunk -> chunk.literal() ? Chunk.MARK + chunk.in(line) + Chunk.MARK : chunk.in(line))
                        .collect(Collectors.joining(" "));
    }

    private List<Piece> pieces(String line, List<Chunk> chunks) {
        List<Piece> pieces = new ArrayList<>();
        for (int first = 0; first < chunks.size(); ) {
            Piece longest = longest(line, chunks, first);
            if (longest != null) {
                pieces.add(longest);
            }
            first = longest == null ? first + 1 : longest.last() + 1;
        }
        return pieces;
    }

    private @Nullable Piece longest(String line, List<Chunk> chunks, int first) {
        for (int last = Math.min(chunks.size(), first + LONGEST) - 1; last >= first; last--) {
            if (chunks.subList(first, last + 1).stream().noneMatch(Chunk::literal)) {
                boolean end = last == chunks.size() - 1;
                // The last word with the signs behind it, for they may be a part of a date.
                int to = end ? line.stripTrailing().length() : chunks.get(last).to();
                String words = line.substring(chunks.get(first).from(), to);
                Optional<Said> said = said(words, end);
                if (said.isPresent()) {
                    return new Piece(first, last, List.of(said.get()));
                }
            }
        }
        List<Said> together = together(chunks.get(first).in(line));
        return together.isEmpty() || chunks.get(first).literal() ? null : new Piece(first, first, together);
    }

    private Optional<Said> said(String words, boolean end) {
        String letters = Folding.compact(words);
        if (vocabulary.isInForce(letters)) {
            return Optional.of(Said.of(words, TimeWindow.inForceOn(asOf)));
        }
        Optional<Said> value = vocabulary.at(letters).map(found -> Said.of(words, found));
        if (value.isPresent()) {
            return value;
        }
        if (words.chars().anyMatch(Character::isDigit)) {
            return TypedChoice.time(words).map(time -> Said.of(words, time));
        }
        boolean mayBegin = end && letters.length() >= LEAST_BEGUN && !Chunk.isEastAsian(letters.codePointAt(0));
        return mayBegin
                ? vocabulary
                        .regionBegun(letters)
                        .filter(region -> places.apply(words).isNothing())
                        .map(region -> Said.of(words, region))
                : Optional.empty();
    }

    /** Where kanji and kana run on, all of them are taken apart into what ties are narrowed by, or none. */
    private List<Said> together(String run) {
        if (!Chunk.isEastAsian(run.codePointAt(0))) {
            return List.of();
        }
        List<Said> said = new ArrayList<>();
        for (int from = 0; from < run.length(); ) {
            int to = run.length();
            Optional<Said> next = Optional.empty();
            while (to > from && next.isEmpty()) {
                next = said(run.substring(from, to), false);
                to = next.isEmpty() ? to - 1 : to;
            }
            if (next.isEmpty() && (said.isEmpty() || "のとで".indexOf(run.charAt(from)) < 0)) {
                return List.of();
            }
            next.ifPresent(said::add);
            from = next.isEmpty() ? from + 1 : to;
        }
        return said.size() > 1 ? said : List.of();
    }

    /** Whether a piece is a part of a place's name, or all of it: Kita Kyushu is no region. */
    private boolean isOfAPlace(String line, List<Chunk> chunks, Piece piece) {
        for (int first = Math.max(0, piece.first() - 2); first <= piece.first(); first++) {
            for (int last = piece.last(); last <= Math.min(chunks.size() - 1, piece.last() + 2); last++) {
                String words = line.substring(
                        chunks.get(first).from(), chunks.get(last).to());
                boolean more = first < piece.first() || last > piece.last();
                if ((more || isPlace(piece)) && places.apply(words).isWhole()) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean isPlace(Piece piece) {
        return piece.said().stream()
                .anyMatch(said -> said.facet() != null && said.facet().isOfPlaces());
    }
}
