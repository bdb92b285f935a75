package kakehashi.text.book;

import java.util.List;
import java.util.stream.Stream;

/**
 * A chapter of the handbook in one language.
 *
 * @param id the same in every language
 * @param blocks the first is its heading
 */
public record Chapter(String id, List<Block> blocks) {

    public Chapter {
        blocks = List.copyOf(blocks);
    }

    /** What it is called. */
    public String title() {
        return blocks.get(0).text();
    }

    /** Its headings, its own among them, in their order. */
    public Stream<Block.Heading> headings() {
        return blocks.stream().filter(Block.Heading.class::isInstance).map(Block.Heading.class::cast);
    }
}
