package kakehashi.sheet.tree;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kakehashi.model.Source;
import kakehashi.model.value.SourceRank;

/**
 * A document before it is written: what stands on it, in which order, backed by which sources. Immutable; equal data
 * give an equal sheet.
 *
 * @param title names what it is about
 * @param kind what kind of document it is, printed above the title
 * @param subject one sentence for the file's description
 * @param density how much has given way already, see {@link #denser}
 */
public record Sheet(
        SheetLanguage language,
        Phrase title,
        String kind,
        String subject,
        List<Block> blocks,
        Page page,
        Density density) {

    /**
     * What all pages share.
     *
     * @param turn how the paper lies
     * @param stamp the day written into the file as that of its making
     */
    public record Page(
            Paper paper, Turn turn, Letters letters, Fit fit, Edges edges, Letterhead letterhead, LocalDate stamp) {

        /** What stands at the foot of every page. */
        public String foot() {
            return edges.foot();
        }

        /** The same with other words at its edges. */
        public Page with(Edges other) {
            return new Page(paper, turn, letters, fit, other, letterhead, stamp);
        }

        /** The same in other letters. */
        public Page with(Letters other) {
            return new Page(paper, turn, other, fit, edges, letterhead, stamp);
        }
    }

    /** How the paper of a sheet lies. */
    public enum Turn {
        /** Higher than wide. */
        UPRIGHT,
        /** Wider than high, for tables of many columns. */
        ACROSS
    }

    /**
     * What is printed above and below the text of every page.
     *
     * @param handling who may read it and how it is to be kept, as the office typed it, at the head of every page; empty for
     *     nothing
     * @param foot as-of date, data version and viewpoint, and below it the line of a view or how it is to be handled
     * @param overrun what the foot adds where the sheet takes more pages than it should; empty for nothing
     */
    public record Edges(String handling, String foot, String overrun) {

        /** The foot alone. */
        public static Edges of(String foot) {
            return new Edges("", foot, "");
        }
    }

    /** How a sheet meets the end of a page. */
    public enum Fit {
        /** Things give way until it takes as few pages as it can. */
        FEWEST_PAGES(1),
        /** As before, and the last steps of {@link Density} may be taken as well, so that it takes one page. */
        ONE_PAGE(1),
        /** The same with two pages, which it may fill. */
        TWO_PAGES(2),
        /** It runs over as many pages as it needs. */
        FLOWING(Integer.MAX_VALUE);

        private final int pages;

        Fit(int pages) {
            this.pages = pages;
        }

        /** Nothing gives way while it takes no more than these. */
        public int pages() {
            return pages;
        }

        private boolean allows(Density step) {
            return this == ONE_PAGE || this == TWO_PAGES || step.compareTo(Density.FIRST_SOURCES) <= 0;
        }
    }

    /** How far a sheet has been condensed. */
    public enum Density {
        /** Everything, roomy. */
        FULL,
        /** Small print throughout, 8.5 points; of large type only what is white is less. */
        SMALL,
        /** Names in a list that may be cut short: the first few and how many more. */
        FEWER_NAMES,
        /** Sources are publisher, date and site, without their titles. */
        SHORT_SOURCES,
        /** One ruled line is left for each thing to write. */
        FEWER_LINES,
        /** Older contacts and mentions are counts with years. */
        FEWER_EVENTS,
        /** Every line keeps its first source, a line of a table that of the beginning and that of the last contact. */
        FIRST_SOURCES,
        /** Of a list that may be cut short only the number. */
        COUNTED_NAMES,
        /** All contacts and mentions but the last contact are counts with years. */
        COUNTED_EVENTS,
        /** Nothing is left to the pen: what the office has not written has no place. */
        NO_LINES,
        /** In large type lines stand closer, and tables are a little smaller where the language has the largest letters. */
        CLOSE
    }

    private static final Block.Visitor<Optional<Block.Figure>> FIGURE = new Asking<>(Optional.empty()) {
        @Override
        public Optional<Block.Figure> figure(Block.Figure figure) {
            return Optional.of(figure);
        }
    };

    private static final Block.Visitor<Optional<Block.Chart>> CHART = new Asking<>(Optional.empty()) {
        @Override
        public Optional<Block.Chart> chart(Block.Chart chart) {
            return Optional.of(chart);
        }
    };

    private static final Block.Visitor<List<Block.Sources.Entry>> ENTRIES = new Asking<>(List.of()) {
        @Override
        public List<Block.Sources.Entry> sources(Block.Sources sources) {
            return sources.entries();
        }
    };

    /** So many names stay of a list that is cut short. */
    private static final int FEW = 5;
    /** So many of the latest events stay, whatever they are, when older ones become a count. */
    private static final int FEW_EVENTS = 3;

    public Sheet {
        title = title.opening();
        blocks = List.copyOf(blocks);
    }

    /**
     * The number of every source that the sheet cites and lists, beginning with 1: by rank, official ones first, and of one
     * rank in the order of first citation from the top. One that is cited and not listed has none: nobody could look it up.
     * Nor has a gazetteer.
     */
    public Map<String, Integer> sourceNumbers() {
        Map<String, SourceRank> ranks = ranks();
        Set<String> gazetteers = gazetteers();
        Map<String, Integer> numbers = new LinkedHashMap<>();
        cited().filter(ranks::containsKey)
                .filter(id -> !gazetteers.contains(id))
                .sorted(Comparator.comparing(id -> ranks.getOrDefault(id, SourceRank.OTHER)))
                .forEach(id -> numbers.put(id, numbers.size() + 1));
        return numbers;
    }

    /** How it cites: by those numbers. */
    public Citations citations() {
        return new Citations(sourceNumbers(), gazetteers());
    }

    /** The ids of the lists of places that it cites, in the order of first citation. */
    private Set<String> gazetteers() {
        Set<String> listed = entries()
                .map(Block.Sources.Entry::source)
                .filter(Source::isGazetteer)
                .map(Source::id)
                .collect(Collectors.toSet());
        return cited().filter(listed::contains).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private Stream<String> cited() {
        return blocks.stream()
                .flatMap(block -> block.cited().stream())
                .flatMap(cited -> cited.sources().stream())
                .distinct();
    }

    /** The ids of the sources that it lists, cited or not. */
    public Set<String> listed() {
        return entries().map(entry -> entry.source().id()).collect(Collectors.toSet());
    }

    private Map<String, SourceRank> ranks() {
        return entries()
                .collect(Collectors.toMap(
                        entry -> entry.source().id(), entry -> entry.source().rank(), (one, same) -> one));
    }

    private Stream<Block.Sources.Entry> entries() {
        return blocks.stream().flatMap(block -> block.accept(ENTRIES).stream());
    }

    /** The map in a place of the sheet; empty where there is none, or no such place. */
    public Optional<Block.Figure> figure(int place) {
        return place < 0 || place >= blocks.size()
                ? Optional.empty()
                : blocks.get(place).accept(FIGURE);
    }

    /** The chart in a place of the sheet; empty where there is none, or no such place. */
    public Optional<Block.Chart> chart(int place) {
        return place < 0 || place >= blocks.size()
                ? Optional.empty()
                : blocks.get(place).accept(CHART);
    }

    /** Whether anything on it is drawn. */
    public boolean hasPictures() {
        return figures().findAny().isPresent()
                || blocks.stream().anyMatch(block -> block.accept(CHART).isPresent());
    }

    /** The maps on it, from the top. */
    public Stream<Block.Figure> figures() {
        return blocks.stream().flatMap(block -> block.accept(FIGURE).stream());
    }

    /**
     * The same sheet with the next thing given way, in the order of {@link Density}; what the sheet does not have is
     * passed over. Empty when nothing more may give way. What never does: facts, documents, ties, legal acts, the last
     * contact, contradictions, notes, and the sentence of a line that stays.
     */
    public Optional<Sheet> denser() {
        Density[] steps = Density.values();
        for (int i = density.ordinal() + 1; i < steps.length; i++) {
            List<Block> next = page.fit().allows(steps[i]) ? given(steps[i]) : blocks;
            boolean smaller = steps[i] == Density.SMALL || steps[i] == Density.CLOSE && page.letters() == Letters.LARGE;
            if (smaller || !next.equals(blocks)) {
                return Optional.of(new Sheet(language, title, kind, subject, next, page, steps[i]));
            }
        }
        return Optional.empty();
    }

    /** The same sheet where it takes more pages than it should, which its foot then says. */
    public Sheet overrunning() {
        Edges edges = page.edges();
        if (edges.overrun().isEmpty()) {
            return this;
        }
        Edges told = new Edges(edges.handling(), edges.foot() + "\n" + edges.overrun(), "");
        return on(page.with(told));
    }

    /** The same sheet on other pages. */
    public Sheet on(Page other) {
        return new Sheet(language, title, kind, subject, blocks, other, density);
    }

    /** The same sheet with another line above its title. */
    public Sheet captioned(String line) {
        return new Sheet(language, title, line, subject, blocks, page, density);
    }

    private List<Block> given(Density step) {
        return switch (step) {
            case FULL, SMALL, CLOSE -> blocks;
            case FEWER_NAMES -> names(FEW);
            case FEWER_EVENTS -> events(FEW_EVENTS);
            case SHORT_SOURCES -> sources(Block.Sources.Form.SHORT);
            case FEWER_LINES -> lines();
            case FIRST_SOURCES -> FirstSources.of(blocks, ranks(), new Speech(language));
            case COUNTED_NAMES -> names(0);
            case COUNTED_EVENTS -> events(0);
            case NO_LINES -> written();
        };
    }

    private List<Block> events(int kept) {
        Speech speech = new Speech(language);
        return new Rewriting() {
            @Override
            public Block history(Block.History history) {
                return new Block.History(OlderEvents.counted(history.events(), kept, speech));
            }
        }.all(blocks);
    }

    private List<Block> lines() {
        return new Rewriting() {
            @Override
            public Block lines(Block.Lines lines) {
                return new Block.Lines(lines.label(), lines.typed(), 1);
            }
        }.all(blocks);
    }

    /** Without the places that nothing was typed in, and without the heads that then stand over nothing. */
    private List<Block> written() {
        return IntStream.range(0, blocks.size())
                .filter(i -> !isLeftToThePen(i) && !standsOverNothing(i))
                .mapToObj(blocks::get)
                .toList();
    }

    private boolean isLeftToThePen(int place) {
        return blocks.get(place) instanceof Block.Lines lines && lines.typed().isEmpty();
    }

    private boolean standsOverNothing(int place) {
        int next = place + 1;
        while (next < blocks.size() && isLeftToThePen(next)) {
            next++;
        }
        return blocks.get(place) instanceof Block.Heading
                && next > place + 1
                && (next == blocks.size() || blocks.get(next) instanceof Block.Heading);
    }

    private List<Block> names(int shown) {
        return new Rewriting() {
            @Override
            public Block roll(Block.Roll roll) {
                // the name of the only one is shorter than that there is one
                boolean longer = roll.shown() > shown && roll.items().size() > 1;
                return longer ? new Block.Roll(roll.label(), roll.items(), shown, roll.more(), roll.all()) : roll;
            }
        }.all(blocks);
    }

    private List<Block> sources(Block.Sources.Form form) {
        return new Rewriting() {
            @Override
            public Block sources(Block.Sources sources) {
                return new Block.Sources(sources.entries(), form);
            }
        }.all(blocks);
    }
}
