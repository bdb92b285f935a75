package kakehashi.sheet.compose;

import java.time.LocalDate;
import java.util.List;
import kakehashi.model.Atlas;
import kakehashi.query.Meanings;
import kakehashi.query.ledger.Ledger;
import kakehashi.query.ledger.SearchWords;
import kakehashi.sheet.tree.Block;
import kakehashi.sheet.tree.Phrase;
import kakehashi.text.Places;
import kakehashi.text.Words;

/** What everyone has at hand who composes a sheet: the atlas as of a day, and how to speak of it. */
abstract class Composer {

    final SheetContext context;
    final Meanings meanings;
    final Atlas atlas;
    final LocalDate asOf;
    final Places places;
    final Words words;
    final Wording wording;
    final TieCells cells;

    Composer(SheetContext context) {
        this.context = context;
        this.meanings = context.meanings();
        this.atlas = context.atlas();
        this.asOf = context.asOf();
        this.places = context.places();
        this.words = context.words();
        this.wording = new Wording(context);
        this.cells = new TieCells(context, wording);
    }

    /** Why no tie of a locality is on record: who searched and when, or that nobody did. */
    final Block.Paragraph searched(String locality) {
        Ledger ledger = new Ledger(meanings);
        List<String> told = new SearchWords(places, asOf).of(ledger, locality);
        return new Block.Paragraph(
                Phrase.of(String.join(words.say("ledger.space"), told)),
                SearchWords.sources(Ledger.SCHEMES.stream().map(scheme -> ledger.of(locality, scheme))));
    }

    /** Why no tie between two localities is on record. */
    final Block.Paragraph searchedBetween(String one, String other) {
        Ledger ledger = new Ledger(meanings);
        List<String> told = new SearchWords(places, asOf).noneBetween(ledger, one, other);
        return new Block.Paragraph(
                Phrase.of(String.join(words.say("ledger.space"), told)),
                SearchWords.sources(Ledger.SCHEMES.stream().map(scheme -> ledger.between(one, other, scheme))));
    }
}
