package kakehashi.sheet.tree;

import java.util.List;
import kakehashi.chart.ChartOnPaper;
import kakehashi.map.ground.Backdrop;
import kakehashi.map.scene.MapContent;
import kakehashi.model.Source;

/**
 * A part of a sheet, from top to bottom. What depends on its kind is a {@link Visitor}, so that a new kind does not compile
 * before everything that writes sheets writes it.
 */
public sealed interface Block {

    /** One answer for each kind of block. */
    interface Visitor<T> {

        T heading(Heading heading);

        T figure(Figure figure);

        T chart(Chart chart);

        T paragraph(Paragraph paragraph);

        T facts(Facts facts);

        T history(History history);

        T table(Table table);

        T roll(Roll roll);

        T lines(Lines lines);

        T notes(Notes notes);

        T sources(Sources sources);
    }

    /** The visitor's answer for this kind. */
    <T> T accept(Visitor<T> visitor);

    /** What is stated in it with sources, as far as it is printed. */
    List<? extends Cited> cited();

    /**
     * A section's head. It never stands alone at the end of a page.
     *
     * @param level 2 for a section, 3 for a part of one; 1 is the sheet's title
     */
    record Heading(int level, String text) implements Block {

        @Override
        public <T> T accept(Visitor<T> visitor) {
            return visitor.heading(this);
        }

        @Override
        public List<? extends Cited> cited() {
            return List.of();
        }
    }

    /**
     * A map at the right edge; the facts that follow stand beside it.
     *
     * @param backdrop borders of the sheet's day, seas and islands as a viewpoint names them
     * @param alternative what the map shows, in words, for those who do not see it
     */
    record Figure(MapContent content, Backdrop backdrop, String alternative, String caption) implements Block {

        @Override
        public <T> T accept(Visitor<T> visitor) {
            return visitor.figure(this);
        }

        @Override
        public List<? extends Cited> cited() {
            return List.of();
        }
    }

    /**
     * A chart with what it shows above it and its numbers beside it. They are counted from the records of the whole edition that
     * the sheet names, and so cite none.
     */
    record Chart(ChartOnPaper content) implements Block {

        @Override
        public <T> T accept(Visitor<T> visitor) {
            return visitor.chart(this);
        }

        @Override
        public List<? extends Cited> cited() {
            return List.of();
        }
    }

    /** A remark: what a careful reader must know. Its sources may be empty where it only explains the sheet. */
    record Paragraph(Phrase text, List<String> sources) implements Block, Cited {

        public Paragraph {
            sources = List.copyOf(sources);
        }

        @Override
        public <T> T accept(Visitor<T> visitor) {
            return visitor.paragraph(this);
        }

        @Override
        public List<? extends Cited> cited() {
            return List.of(this);
        }
    }

    /** Facts under each other, labels in one column, source numbers in another. */
    record Facts(List<Fact> facts) implements Block {

        public Facts {
            facts = List.copyOf(facts);
        }

        @Override
        public <T> T accept(Visitor<T> visitor) {
            return visitor.facts(this);
        }

        @Override
        public List<? extends Cited> cited() {
            return facts;
        }
    }

    /** What happened, the latest first. */
    record History(List<Event> events) implements Block {

        public History {
            events = List.copyOf(events);
        }

        @Override
        public <T> T accept(Visitor<T> visitor) {
            return visitor.history(this);
        }

        @Override
        public List<? extends Cited> cited() {
            return events;
        }
    }

    /**
     * Rows under heads, in groups; the heads are repeated on a further page.
     *
     * @param key stands above the heads over the whole width, on every page; empty for none
     */
    record Table(List<Column> columns, List<Group> groups, Use use, String key) implements Block {

        /** A table to be read. */
        public Table(List<Column> columns, List<Group> groups) {
            this(columns, groups, Use.READ, "");
        }

        public Table {
            columns = List.copyOf(columns);
            groups = List.copyOf(groups);
        }

        /** A table of one group without a head. */
        public static Table of(List<Column> columns, List<Row> rows) {
            return new Table(columns, List.of(new Group(Phrase.EMPTY, rows)));
        }

        /** What a table is for. */
        public enum Use {
            READ,
            /** As before; in two languages all columns of the one stand beside those of the other. */
            READ_BESIDE,
            /** To be filled in by hand: lines around each cell, rows high enough to write in. */
            FILL_IN
        }

        /** The rows of all groups. */
        public List<Row> rows() {
            return groups.stream().flatMap(group -> group.rows().stream()).toList();
        }

        @Override
        public <T> T accept(Visitor<T> visitor) {
            return visitor.table(this);
        }

        @Override
        public List<? extends Cited> cited() {
            return rows();
        }

        /**
         * Rows that belong together.
         *
         * @param head stands above them over the whole width; empty for none
         */
        public record Group(Phrase head, List<Row> rows) {

            public Group {
                head = head.opening();
                rows = List.copyOf(rows);
            }
        }

        /**
         * @param head what the cells below hold
         * @param width in hundredths of the table's width, or as a share beside the others; source numbers take what they need
         */
        public record Column(String head, int width) {}

        /**
         * One cell for each column.
         *
         * @param principal those of the sources that the row keeps when every line may only cite the first
         */
        public record Row(List<Phrase> cells, List<String> sources, List<String> principal) implements Cited {

            public Row {
                cells = cells.stream().map(Phrase::opening).toList();
                sources = List.copyOf(sources);
                principal = List.copyOf(principal);
            }
        }
    }

    /**
     * A fact that is a list of names, which may be cut short: "a, b, c and 4 more".
     *
     * @param shown so many of the items are printed
     * @param more stands for those left out
     * @param all stands for the whole list where no item is printed
     */
    record Roll(String label, List<Item> items, int shown, Count more, Count all) implements Block {

        public Roll {
            items = List.copyOf(items);
        }

        /** Those that are printed. */
        public List<Item> printed() {
            return items.subList(0, Math.min(shown, items.size()));
        }

        @Override
        public <T> T accept(Visitor<T> visitor) {
            return visitor.roll(this);
        }

        @Override
        public List<? extends Cited> cited() {
            return printed();
        }

        /** What is printed, separators included. */
        public Phrase text() {
            List<Item> printed = printed();
            if (printed.isEmpty()) {
                return all.of(items.size()).opening();
            }
            Phrase text = Phrase.EMPTY;
            for (int i = 0; i < printed.size(); i++) {
                text = text.then(i == 0 ? "" : more.separator())
                        .then(printed.get(i).name());
            }
            int left = items.size() - printed.size();
            return (left == 0 ? text : text.then(more.separator()).then(more.of(left))).opening();
        }

        public record Item(Phrase name, List<String> sources) implements Cited {

            public Item {
                sources = List.copyOf(sources);
            }
        }

        /**
         * A number in words.
         *
         * @param text with the control character 1 in the number's place
         * @param separator between the names
         */
        public record Count(Phrase text, String separator) {

            public static final String NUMBER = "\u0001";

            Phrase of(int number) {
                return new Phrase(text.runs().stream()
                        .map(run -> new Run(
                                run.text().replace(NUMBER, Integer.toString(number)), run.language(), run.strong()))
                        .toList());
            }
        }
    }

    /**
     * A place to write on, with what was typed there. It is never a fact.
     *
     * @param typed empty for ruled lines only
     * @param ruled how many lines are left to the pen where nothing was typed
     */
    record Lines(String label, String typed, int ruled) implements Block {

        @Override
        public <T> T accept(Visitor<T> visitor) {
            return visitor.lines(this);
        }

        @Override
        public List<? extends Cited> cited() {
            return List.of();
        }
    }

    /** Footnotes, each with its mark. */
    record Notes(List<Note> notes) implements Block {

        public Notes {
            notes = List.copyOf(notes);
        }

        @Override
        public <T> T accept(Visitor<T> visitor) {
            return visitor.notes(this);
        }

        @Override
        public List<? extends Cited> cited() {
            return List.of();
        }

        public record Note(String mark, Phrase text) {}
    }

    /**
     * All that the sheet cites; printed in the order of {@link Sheet#sourceNumbers}, with those numbers, without those that
     * nothing cites, and below them in one line the gazetteers.
     *
     * @param form how much of each is printed
     */
    record Sources(List<Entry> entries, Form form) implements Block {

        /** How much of a source is printed; always in a list of small print, in columns where there are pages. */
        public enum Form {
            /** Title, publisher, date and site. */
            WHOLE,
            /** Publisher, date and site. */
            SHORT
        }

        public Sources {
            entries = List.copyOf(entries);
        }

        @Override
        public <T> T accept(Visitor<T> visitor) {
            return visitor.sources(this);
        }

        @Override
        public List<? extends Cited> cited() {
            return List.of();
        }

        /**
         * @param date the day of publication as printed, or empty
         */
        public record Entry(Source source, String date) {}
    }
}
