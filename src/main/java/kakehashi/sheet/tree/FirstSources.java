package kakehashi.sheet.tree;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kakehashi.model.value.SourceRank;

/**
 * Leaves every line of a sheet its principal sources, and says how many are left out. Of the sources of one thing that is
 * the first of the highest rank.
 */
final class FirstSources extends Rewriting {

    private final Set<String> cited = new HashSet<>();
    private final Set<String> kept = new HashSet<>();

    private final Map<String, SourceRank> ranks;

    private FirstSources(Map<String, SourceRank> ranks) {
        this.ranks = ranks;
    }

    static List<Block> of(List<Block> blocks, Map<String, SourceRank> ranks, Speech speech) {
        FirstSources first = new FirstSources(ranks);
        List<Block> others = new ArrayList<>(first.all(blocks));
        int left = first.cited.size() - first.kept.size();
        if (left > 0) {
            others.add(new Block.Paragraph(speech.phrase("sheet.sources.more", left), List.of()));
        }
        return others;
    }

    @Override
    Fact fact(Fact fact) {
        return new Fact(fact.label(), fact.value(), keep(fact), fact.recorded());
    }

    @Override
    Block.Table.Row row(Block.Table.Row row) {
        return new Block.Table.Row(row.cells(), keep(row, row.principal()), row.principal());
    }

    @Override
    Block.Roll.Item item(Block.Roll.Item item) {
        return new Block.Roll.Item(item.name(), keep(item));
    }

    @Override
    Event event(Event event) {
        List<Event> folded = event.folded().stream()
                .map(each -> new Event(
                        each.date(), each.year(), each.text(), best(each.sources()), each.sort(), each.mark()))
                .toList();
        return new Event(event.date(), event.year(), event.text(), keep(event), event.sort(), event.mark(), folded);
    }

    private List<String> keep(Cited line) {
        return keep(line, best(line.sources()));
    }

    private List<String> keep(Cited line, List<String> principal) {
        cited.addAll(line.sources());
        kept.addAll(principal);
        return principal;
    }

    private List<String> best(List<String> sources) {
        return sources.stream().min(Comparator.comparing(id -> ranks.getOrDefault(id, SourceRank.OTHER))).stream()
                .toList();
    }
}
