package kakehashi.sheet.compose;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import kakehashi.model.Tie;
import kakehashi.query.Row;
import kakehashi.sheet.tree.Fact;
import kakehashi.sheet.tree.Phrase;
import kakehashi.text.Words;

/** Of many ties the few in force that bind most, each in a line. */
final class PrincipalTies extends Composer {

    private static final int MOST = 5;

    PrincipalTies(SheetContext context) {
        super(context);
    }

    /**
     * Nothing where there are no more than so few, or none is in force.
     *
     * @param called what a tie is called by
     */
    Optional<Fact> of(List<Row> rows, Function<Tie, String> called) {
        List<Tie> inForce = rows.stream()
                .filter(TieCells::isOfficial)
                .map(row -> (Tie) row.link())
                .filter(tie -> meanings.standing(tie).isInForce())
                .sorted(Comparator.comparing(Tie::type))
                .limit(MOST)
                .toList();
        if (rows.size() <= MOST || inForce.isEmpty()) {
            return Optional.empty();
        }
        String told = inForce.stream()
                .map(tie -> words.say(
                        "sheet.fact.principal.item",
                        called.apply(tie),
                        Words.within(words.name(tie.type())),
                        meanings.since(tie)
                                .map(words::date)
                                .map(since -> words.say("sheet.fact.principal.since", since))
                                .orElse("")))
                .collect(Collectors.joining("\n"));
        List<String> sources = inForce.stream()
                .flatMap(tie -> wording.best(wording.sourcesOfSince(tie)).stream())
                .distinct()
                .toList();
        return Optional.of(Fact.of(words.say("sheet.fact.principal"), Phrase.of(told), sources));
    }
}
