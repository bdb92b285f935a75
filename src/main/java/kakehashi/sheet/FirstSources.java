package kakehashi.sheet;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import kakehashi.model.Language;
import kakehashi.text.Words;

/** Leaves every line of a sheet its principal sources, and says how many are left out. */
final class FirstSources {

    private final Set<String> all = new HashSet<>();
    private final Set<String> kept = new HashSet<>();

    private FirstSources() {}

    static List<Block> of(List<Block> blocks, Language language) {
        FirstSources first = new FirstSources();
        List<Block> others = new ArrayList<>();
        blocks.forEach(block -> others.add(first.reduced(block)));
        int left = first.all.size() - first.kept.size();
        if (left > 0) {
            String text = Words.in(language).say("sheet.sources.more", left);
            others.add(new Block.Paragraph(Phrase.of(text), List.of()));
        }
        return others;
    }

    private Block reduced(Block block) {
        if (block instanceof Block.Facts facts) {
            return new Block.Facts(facts.facts().stream()
                    .map(f -> new Fact(f.label(), f.value(), keep(f), f.recorded()))
                    .toList());
        }
        if (block instanceof Block.History history) {
            return new Block.History(history.events().stream()
                    .map(e -> new Event(e.date(), e.year(), e.text(), keep(e), e.lasting(), e.mark()))
                    .toList());
        }
        if (block instanceof Block.Table table) {
            return new Block.Table(
                    table.columns(),
                    table.rows().stream()
                            .map(r -> new Block.Table.Row(r.cells(), keep(r), r.principal()))
                            .toList());
        }
        return block;
    }

    private List<String> keep(Cited cited) {
        all.addAll(cited.sources());
        kept.addAll(cited.principal());
        return cited.principal();
    }
}
