package kakehashi.sheet;

import java.util.List;
import kakehashi.map.MapContent;
import kakehashi.model.Source;

/** A part of a sheet, from top to bottom. */
public sealed interface Block {

    /**
     * A section's head. It never stands alone at the end of a page.
     *
     * @param level 2 for a section, 3 for a part of one; 1 is the sheet's title
     */
    record Heading(int level, String text) implements Block {}

    /**
     * A map at the right edge; the facts that follow stand beside it.
     *
     * @param alternative what the map shows, in words, for those who do not see it
     */
    record Figure(MapContent content, String alternative, String caption) implements Block {}

    /** A remark: what a careful reader must know. Its sources may be empty where it only explains the sheet. */
    record Paragraph(Phrase text, List<String> sources) implements Block, Cited {

        public Paragraph {
            sources = List.copyOf(sources);
        }
    }

    /** Facts under each other, labels in one column, source numbers in another. */
    record Facts(List<Fact> facts) implements Block {

        public Facts {
            facts = List.copyOf(facts);
        }
    }

    /** What happened, oldest first. */
    record History(List<Event> events) implements Block {

        public History {
            events = List.copyOf(events);
        }
    }

    /** Rows under heads; the heads are repeated on a further page. */
    record Table(List<Column> columns, List<Row> rows) implements Block {

        public Table {
            columns = List.copyOf(columns);
            rows = List.copyOf(rows);
        }

        /**
         * @param width in hundredths of the table's width; what remains is for the source numbers
         */
        public record Column(String head, int width) {}

        /**
         * One cell for each column.
         *
         * @param principal those of the sources that the row keeps when every line may only cite the first
         */
        public record Row(List<Phrase> cells, List<String> sources, List<String> principal) implements Cited {

            public Row {
                cells = List.copyOf(cells);
                sources = List.copyOf(sources);
                principal = List.copyOf(principal);
            }
        }
    }

    /** Footnotes, each with its mark. */
    record Notes(List<Note> notes) implements Block {

        public Notes {
            notes = List.copyOf(notes);
        }

        public record Note(String mark, Phrase text) {}
    }

    /**
     * All that the sheet cites; printed in the order of first citation, with those numbers, without those that nothing
     * cites.
     *
     * @param form how much of each is printed
     */
    record Sources(List<Entry> entries, Form form) implements Block {

        /** How a source is printed. */
        public enum Form {
            /** A list: title, publisher, date and address. */
            LISTED,
            /** In a paragraph: title, publisher, date and address. */
            RUN_IN,
            /** In a paragraph: title, publisher, date and site. */
            WITH_SITE,
            /** In a paragraph: publisher, date and site. */
            BRIEF
        }

        public Sources {
            entries = List.copyOf(entries);
        }

        /**
         * @param date the day of publication as printed, or empty
         */
        public record Entry(Source source, String date) {}
    }
}
