package kakehashi.sheet;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kakehashi.model.Language;

/**
 * A document before it is written: what stands on it, in which order, backed by which sources. Immutable; equal data
 * give an equal sheet.
 *
 * @param title names what it is about
 * @param kind what kind of document it is, printed above the title
 * @param subject one sentence for the file's description
 * @param foot as-of date, data version and viewpoint, printed at the foot of every page
 * @param stamp the day written into the file as that of its making
 * @param density how much has given way already, see {@link #denser}
 */
public record Sheet(
        Language language,
        Phrase title,
        String kind,
        String subject,
        List<Block> blocks,
        String foot,
        LocalDate stamp,
        Density density) {

    /** How far a sheet has been condensed. */
    public enum Density {
        /** Everything, roomy. */
        FULL,
        /** Small print throughout, 8.5 points. */
        SMALL,
        /** Sources follow each other in a paragraph. */
        RUN_IN_SOURCES,
        /** Older events that change nothing in law are a count with years. */
        FEWER_EVENTS,
        /** Sources show the site instead of the whole address. */
        SITES_ONLY,
        /** Sources are publisher, date and site, without their titles. */
        SHORT_SOURCES,
        /** Every line keeps its first source, a line of a table that of the beginning and that of the last contact. */
        FIRST_SOURCES
    }

    public Sheet {
        blocks = List.copyOf(blocks);
    }

    /**
     * The number of every source the sheet cites, in the order of first citation from the top, beginning with 1.
     */
    public Map<String, Integer> sourceNumbers() {
        Map<String, Integer> numbers = new LinkedHashMap<>();
        for (Block block : blocks) {
            for (Cited cited : Sheet.citedIn(block)) {
                cited.sources().forEach(id -> numbers.putIfAbsent(id, numbers.size() + 1));
            }
        }
        return numbers;
    }

    private static List<? extends Cited> citedIn(Block block) {
        if (block instanceof Block.Facts facts) {
            return facts.facts();
        }
        if (block instanceof Block.History history) {
            return history.events();
        }
        if (block instanceof Block.Table table) {
            return table.rows();
        }
        return block instanceof Cited cited ? List.of(cited) : List.of();
    }

    /**
     * The same sheet with the next thing given way, in the order of {@link Density}; empty when nothing more may. What
     * never gives way: facts, ties, legal acts, the last contact, contradictions and notes. A sheet that still does not
     * fit goes on on a further page.
     */
    public Optional<Sheet> denser() {
        return switch (density) {
            case FULL -> Optional.of(with(blocks, Density.SMALL));
            case SMALL -> Optional.of(with(sources(Block.Sources.Form.RUN_IN), Density.RUN_IN_SOURCES));
            case RUN_IN_SOURCES -> Optional.of(with(fewerEvents(), Density.FEWER_EVENTS));
            case FEWER_EVENTS -> Optional.of(with(sources(Block.Sources.Form.WITH_SITE), Density.SITES_ONLY));
            case SITES_ONLY -> Optional.of(with(sources(Block.Sources.Form.BRIEF), Density.SHORT_SOURCES));
            case SHORT_SOURCES -> Optional.of(with(FirstSources.of(blocks, language), Density.FIRST_SOURCES));
            case FIRST_SOURCES -> Optional.empty();
        };
    }

    private Sheet with(List<Block> others, Density next) {
        return new Sheet(language, title, kind, subject, others, foot, stamp, next);
    }

    private List<Block> fewerEvents() {
        List<Block> others = new ArrayList<>();
        for (Block block : blocks) {
            others.add(
                    block instanceof Block.History history
                            ? new Block.History(OlderEvents.counted(history.events(), language))
                            : block);
        }
        return others;
    }

    private List<Block> sources(Block.Sources.Form form) {
        List<Block> others = new ArrayList<>();
        for (Block block : blocks) {
            others.add(block instanceof Block.Sources sources ? new Block.Sources(sources.entries(), form) : block);
        }
        return others;
    }
}
