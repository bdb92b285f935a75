package kakehashi.query.name;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import kakehashi.model.value.Country;
import org.jspecify.annotations.Nullable;

/**
 * The ways to take a whole line apart into names and the words around them, long pieces first. The work grows with the length of
 * the line and no faster: pieces have a longest length, and only so many ways are looked at.
 */
final class Covers {

    /** One way: its names with their ranks, and the countries that it says. */
    record Cover(List<Part> parts, Set<Country> countries) {}

    /**
     * A piece of a line, as one thing that it can be.
     *
     * @param word null where it is a name, or not known
     * @param names none where it is a word, or not known
     */
    private record Piece(int from, int to, @Nullable Word word, List<PlaceName> names, boolean whole) {}

    private static final int MOST_WAYS = 60;
    private static final int MOST_STEPS = 4000;
    private static final int MOST_PARTS = 5;
    private static final int MOST_GAPS = 200;
    private static final int MOST_MENDED = 24;

    private final TypedLine line;
    private final Lexicon lexicon;
    private final Map<Integer, List<Piece>> pieces = new HashMap<>();
    private final BitSet reached = new BitSet();
    private final BitSet coverable = new BitSet();
    private int steps;

    Covers(TypedLine line, Lexicon lexicon) {
        this.line = line;
        this.lexicon = lexicon;
        for (int from = line.edge(0); from >= 0 && from < line.length(); from = line.edge(from + 1)) {
            pieces.put(from, piecesAt(from));
        }
        reach();
    }

    private List<Piece> piecesAt(int from) {
        List<Piece> found = new ArrayList<>();
        int most = Math.min(line.length(), from + lexicon.longest());
        for (int to = line.edge(from + 1); to >= 0 && to <= most; to = line.edge(to + 1)) {
            found.addAll(pieces(from, to, lexicon.at(line.part(from, to)), true));
        }
        found.sort(Comparator.comparingInt(Piece::to).reversed());
        return found;
    }

    private static List<Piece> pieces(int from, int to, List<Word> words, boolean whole) {
        List<Piece> found = new ArrayList<>();
        List<PlaceName> names = new ArrayList<>();
        for (Word word : words) {
            if (word instanceof PlaceName name) {
                names.add(name);
            } else {
                found.add(new Piece(from, to, word, List.of(), whole));
            }
        }
        if (!names.isEmpty()) {
            found.add(0, new Piece(from, to, null, names, whole));
        }
        return found;
    }

    private void reach() {
        reached.set(0);
        for (int at = 0; at >= 0 && at < line.length(); at = line.edge(at + 1)) {
            if (reached.get(at)) {
                pieces.getOrDefault(at, List.of()).forEach(piece -> reached.set(piece.to()));
            }
        }
        coverable.set(line.length());
        for (int at = line.length() - 1; at >= 0; at--) {
            for (Piece piece : pieces.getOrDefault(at, List.of())) {
                if (coverable.get(piece.to())) {
                    coverable.set(at);
                }
            }
        }
    }

    /** The ways to take all of the line apart. */
    List<Cover> whole() {
        List<Cover> covers = new ArrayList<>();
        steps = 0;
        if (line.length() > 0 && coverable.get(0)) {
            walk(0, line.length(), new ArrayList<>(), way -> covers.add(cover(way)), covers);
        }
        return covers;
    }

    /** The ways in which the last piece is only the beginning of one, the longest beginning first. */
    List<List<Cover>> begun() {
        List<List<Cover>> all = new ArrayList<>();
        steps = 0;
        for (int from = 0; from >= 0 && from < line.length(); from = line.edge(from + 1)) {
            if (reached.get(from)) {
                List<Cover> covers = new ArrayList<>();
                List<Word> words = lexicon.beginning(line.part(from, line.length())).stream()
                        .filter(word -> !(word instanceof Word.Joint))
                        .toList();
                for (Piece piece : pieces(from, line.length(), words, false)) {
                    ending(from, List.of(piece), covers);
                }
                if (!covers.isEmpty()) {
                    all.add(covers);
                }
            }
        }
        return all;
    }

    /**
     * The ways in which one piece is not known, the shortest such piece first.
     *
     * @param ranked whether only a piece with the rank of a ward or county is let pass; else one that is no name at all
     */
    List<List<Cover>> withGap(boolean ranked) {
        List<Piece> gaps = gaps(ranked ? this::isRanked : this::isStrange);
        return withGaps(gaps.subList(0, Math.min(MOST_GAPS, gaps.size())));
    }

    private interface Gap {
        boolean isOne(int from, int to);
    }

    /** The pieces beside which the rest can be taken apart, the shortest first. */
    private List<Piece> gaps(Gap wanted) {
        List<Piece> gaps = new ArrayList<>();
        for (int from = 0; from >= 0 && from < line.length(); from = line.edge(from + 1)) {
            for (int to = line.edge(from + 1); reached.get(from) && to >= 0; to = line.edge(to + 1)) {
                if (coverable.get(to) && wanted.isOne(from, to)) {
                    gaps.add(new Piece(from, to, null, List.of(), true));
                }
            }
        }
        gaps.sort(Comparator.comparingInt(gap -> gap.to() - gap.from()));
        return gaps;
    }

    private List<List<Cover>> withGaps(List<Piece> gaps) {
        List<List<Cover>> all = new ArrayList<>();
        steps = 0;
        for (Piece gap : gaps) {
            List<Cover> covers = new ArrayList<>();
            walk(
                    gap.to(),
                    line.length(),
                    new ArrayList<>(List.of(gap)),
                    tail -> ending(gap.from(), List.copyOf(tail), covers),
                    covers);
            all.add(covers);
        }
        return all;
    }

    /**
     * The ways in which one piece is no name, but near some, the shortest such piece first.
     *
     * @param near the names near to the letters of a piece; none where none is
     */
    List<List<Cover>> mended(Function<String, List<PlaceName>> near) {
        List<Piece> gaps = new ArrayList<>();
        gaps(this::isStrange).stream().limit(MOST_MENDED).forEach(gap -> {
            List<PlaceName> names = near.apply(line.part(gap.from(), gap.to()));
            if (!names.isEmpty() && gap.to() - gap.from() < line.length()) {
                gaps.add(new Piece(gap.from(), gap.to(), null, names, true));
            }
        });
        return withGaps(gaps);
    }

    private boolean isStrange(int from, int to) {
        return lexicon.at(line.part(from, to)).isEmpty();
    }

    private boolean isRanked(int from, int to) {
        return pieces.getOrDefault(to, List.of()).stream().anyMatch(piece -> isBelowCity(piece.word(), Word.Side.AFTER))
                || pieces.values().stream()
                        .flatMap(List::stream)
                        .anyMatch(piece -> piece.to() == from && isBelowCity(piece.word(), Word.Side.BEFORE));
    }

    private static boolean isBelowCity(@Nullable Word word, Word.Side side) {
        return word instanceof Word.Rank rank && rank.side() == side && (rank.isWard() || rank.isCounty());
    }

    /** Adds what takes the line apart up to a place, together with pieces that stand for the rest. */
    private void ending(int at, List<Piece> rest, List<Cover> covers) {
        if (at == 0) {
            covers.add(cover(rest));
            return;
        }
        walk(
                0,
                at,
                new ArrayList<>(),
                way -> {
                    List<Piece> whole = new ArrayList<>(way);
                    whole.addAll(rest);
                    covers.add(cover(whole));
                },
                covers);
    }

    private interface Found {
        void way(List<Piece> pieces);
    }

    private void walk(int at, int end, List<Piece> way, Found found, List<Cover> covers) {
        if (at == end) {
            if (end < line.length() || !isJoint(way.get(way.size() - 1))) {
                found.way(way);
            }
            return;
        }
        for (Piece piece : pieces.getOrDefault(at, List.of())) {
            if (piece.to() > end || ++steps > MOST_STEPS || covers.size() >= MOST_WAYS) {
                continue;
            }
            if (end == line.length() && !coverable.get(piece.to())) {
                continue;
            }
            way.add(piece);
            if (way.stream().filter(each -> !each.names().isEmpty()).count() <= MOST_PARTS) {
                walk(piece.to(), end, way, found, covers);
            }
            way.remove(way.size() - 1);
        }
    }

    /** Joints at the end of a line join nothing: it is not whole, or they are the beginning of something else. */
    private static boolean isJoint(Piece piece) {
        return piece.word() instanceof Word.Joint joint && !joint.last();
    }

    private Cover cover(List<Piece> way) {
        Part.Sorting sorting = new Part.Sorting();
        Set<Country> countries = new HashSet<>();
        for (int at = 0; at < way.size(); at++) {
            Piece piece = way.get(at);
            if (piece.word() instanceof Word.Rank rank) {
                sorting.rank(rank, at == way.size() - 1);
            } else if (piece.word() instanceof Word.Land land) {
                countries.add(land.country());
            } else if (piece.word() == null) {
                sorting.name(piece.names(), piece.whole());
            } else {
                sorting.joint();
            }
        }
        return new Cover(sorting.done(), countries);
    }
}
