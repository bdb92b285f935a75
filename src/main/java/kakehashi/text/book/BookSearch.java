package kakehashi.text.book;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import kakehashi.text.Folding;

/** Finds sections of the handbook by words, whatever their marks, case, width or kana. Each section is folded once. */
public final class BookSearch {

    /** So many letters of the first place found are shown. */
    private static final int SHOWN = 110;

    private static final int BEFORE = 30;

    private final List<Section> sections = new ArrayList<>();

    public BookSearch(Handbook handbook) {
        for (Chapter chapter : handbook.chapters()) {
            Section section = null;
            for (Block block : chapter.blocks()) {
                if (block instanceof Block.Heading heading) {
                    section = new Section(chapter, heading);
                    sections.add(section);
                } else if (section != null) {
                    block.text().lines().forEach(section::add);
                }
            }
        }
    }

    /**
     * A section that holds what was sought.
     *
     * @param beginning of what stands there, at the first of the words
     */
    public record Found(Chapter chapter, Block.Heading heading, String beginning) {}

    /** The sections that hold every word of a line, those first whose heading does. Nothing for a line without words. */
    public List<Found> find(String line) {
        List<String> words = Folding.words(line).stream().map(Folding::fold).toList();
        return words.isEmpty()
                ? List.of()
                : sections.stream()
                        .filter(section -> section.holds(words))
                        .sorted(Comparator.comparing(section -> !section.isCalled(words)))
                        .map(section -> section.found(words))
                        .toList();
    }

    /** A heading with the lines below it. */
    private static final class Section {

        private final Chapter chapter;
        private final Block.Heading heading;
        private final String name;
        private final List<String> lines = new ArrayList<>();
        private final List<String> folded = new ArrayList<>();

        Section(Chapter chapter, Block.Heading heading) {
            this.chapter = chapter;
            this.heading = heading;
            name = fold(heading.text());
        }

        void add(String line) {
            lines.add(line);
            folded.add(fold(line));
        }

        private static String fold(String line) {
            return " " + Folding.fold(line);
        }

        boolean isCalled(List<String> words) {
            return words.stream().allMatch(word -> isIn(name, word));
        }

        boolean holds(List<String> words) {
            return words.stream()
                    .allMatch(word -> isIn(name, word) || folded.stream().anyMatch(line -> isIn(line, word)));
        }

        /** From the beginning of a word on. */
        private static boolean isIn(String folded, String word) {
            return folded.contains(" " + word);
        }

        Found found(List<String> words) {
            for (int i = 0; i < lines.size(); i++) {
                String line = folded.get(i);
                if (words.stream().anyMatch(word -> isIn(line, word))) {
                    return new Found(chapter, heading, around(lines.get(i), words));
                }
            }
            return new Found(chapter, heading, lines.isEmpty() ? "" : around(lines.get(0), words));
        }

        /** The part of a line in which the first word stands. */
        private static String around(String line, List<String> words) {
            if (line.length() <= SHOWN) {
                return line;
            }
            int at = 0;
            while (at < line.length() - 1 && !startsWithOne(line.substring(at), words)) {
                at++;
            }
            int from = at < SHOWN - BEFORE || at == line.length() - 1 ? 0 : line.lastIndexOf(' ', at - BEFORE) + 1;
            int start = from == 0 && at >= SHOWN - BEFORE && at < line.length() - 1 ? at - BEFORE : from;
            int end = Math.min(line.length(), start + SHOWN);
            return (start > 0 ? "…" : "") + line.substring(start, end).strip() + (end < line.length() ? "…" : "");
        }

        private static boolean startsWithOne(String rest, List<String> words) {
            String folded = Folding.fold(rest.substring(0, Math.min(rest.length(), SHOWN / 2)));
            return words.stream().anyMatch(folded::startsWith);
        }
    }
}
