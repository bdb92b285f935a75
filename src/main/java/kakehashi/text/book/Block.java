package kakehashi.text.book;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One of the things that follow each other in a chapter. */
public sealed interface Block {

    /** Does what is done with each kind. */
    <T> T accept(Visitor<T> visitor);

    /** What is read in it, without its form. */
    String text();

    /**
     * Begins a section.
     *
     * @param level 1 of the chapter, 2 and 3 within it
     * @param anchor by which links know it within its chapter
     */
    record Heading(int level, String text, String anchor) implements Block {
        @Override
        public <T> T accept(Visitor<T> visitor) {
            return visitor.heading(this);
        }
    }

    /** Sentences. */
    record Paragraph(List<Span> spans) implements Block {
        public Paragraph {
            spans = List.copyOf(spans);
        }

        @Override
        public <T> T accept(Visitor<T> visitor) {
            return visitor.paragraph(this);
        }

        @Override
        public String text() {
            return Block.joined(spans);
        }
    }

    /** A list, of steps where it is numbered. */
    record Items(boolean numbered, List<List<Block>> items) implements Block {
        public Items {
            items = items.stream().map(List::copyOf).toList();
        }

        @Override
        public <T> T accept(Visitor<T> visitor) {
            return visitor.items(this);
        }

        @Override
        public String text() {
            return items.stream().flatMap(List::stream).map(Block::text).collect(Collectors.joining("\n"));
        }
    }

    /** Rows of cells under their heads. */
    record Table(List<List<Span>> head, List<List<List<Span>>> rows) implements Block {
        public Table {
            head = List.copyOf(head);
            rows = rows.stream().map(List::copyOf).toList();
        }

        @Override
        public <T> T accept(Visitor<T> visitor) {
            return visitor.table(this);
        }

        @Override
        public String text() {
            return Stream.concat(Stream.of(head), rows.stream())
                    .map(row -> row.stream().map(Block::joined).collect(Collectors.joining(" ")))
                    .collect(Collectors.joining("\n"));
        }
    }

    /** Lines that are typed as they stand. */
    record Typed(String text) implements Block {
        @Override
        public <T> T accept(Visitor<T> visitor) {
            return visitor.typed(this);
        }
    }

    /**
     * A picture.
     *
     * @param file its name among the pictures of the handbook
     * @param text what it shows, in a sentence
     */
    record Picture(String file, String text) implements Block {
        @Override
        public <T> T accept(Visitor<T> visitor) {
            return visitor.picture(this);
        }
    }

    /** Something that is done with each kind of block. */
    interface Visitor<T> {
        T heading(Heading heading);

        T paragraph(Paragraph paragraph);

        T items(Items items);

        T table(Table table);

        T typed(Typed typed);

        T picture(Picture picture);
    }

    private static String joined(List<Span> spans) {
        return spans.stream().map(Span::text).collect(Collectors.joining());
    }
}
