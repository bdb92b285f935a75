package kakehashi.sheet.compose;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import kakehashi.model.Tie;
import kakehashi.model.TieEvent;
import kakehashi.model.value.PartialDate;
import kakehashi.query.Row;
import kakehashi.query.term.Standing;
import kakehashi.sheet.tree.Fact;
import kakehashi.sheet.tree.Phrase;
import kakehashi.text.Words;

/**
 * How two localities stand, in one sentence: what was agreed, since when and whether it holds, what there is besides, and
 * when they last met.
 */
final class Relation extends Composer {

    Relation(SheetContext context) {
        super(context);
    }

    Fact told(List<Row> ties) {
        String label = words.say("sheet.visit.relation");
        if (ties.isEmpty()) {
            return Fact.unrecorded(label, Phrase.of(words.say("sheet.visit.relation.none")));
        }
        List<Row> first = ties.stream()
                .sorted(Comparator.comparing((Row row) -> !binds(row))
                        .thenComparing(row -> DocumentTable.place(standing(row))))
                .toList();
        Set<String> sources = new LinkedHashSet<>();
        boolean bound = binds(first.get(0));
        Phrase told = bound ? principal(first.get(0), sources) : Phrase.of(words.say("sheet.visit.relation.unsigned"));
        told = told.then(besides(first.subList(bound ? 1 : 0, first.size()), bound, sources));
        Optional<TieEvent> contact = lastContact(first);
        if (contact.isPresent()) {
            sources.addAll(contact.get().sources());
            told = told.then(words.say(
                    "sheet.visit.relation.contact",
                    words.lastContact(Objects.requireNonNull(contact.get().date())),
                    Words.within(words.name(contact.get().kind()))));
        }
        return Fact.of(label, told, List.copyOf(sources));
    }

    private Standing standing(Row row) {
        return meanings.standing((Tie) row.link());
    }

    /** Whether something official was ever agreed, so that it is a relation of the two. */
    private boolean binds(Row row) {
        return TieCells.isOfficial(row) && standing(row).isAgreed();
    }

    private Phrase principal(Row row, Set<String> sources) {
        Tie tie = (Tie) row.link();
        sources.addAll(wording.sourcesOfSince(tie));
        sources.addAll(Wording.sourcesOfEnd(tie));
        Phrase told =
                Phrase.strong(cells.agreement(tie).text()).then(words.say("sheet.visit.relation.since", since(tie)));
        String before = row.inheritedFrom();
        if (before != null) {
            told = told.then(words.say("sheet.visit.relation.signed", cells.nameWhenMade(tie, before)));
        }
        return told.then(words.say("sheet.visit.relation.force", Words.within(wording.force(tie))));
    }

    private String since(Tie tie) {
        Optional<PartialDate> begun = meanings.since(tie);
        if (begun.isEmpty()) {
            return words.say("sheet.visit.relation.undated");
        }
        String since = words.period(begun.get(), null);
        if (meanings.sinceIsContradicted(tie)) {
            since = words.say("sheet.ties.contradicted", since);
        }
        Optional<PartialDate> changed = meanings.changedSince(tie);
        return changed.isEmpty()
                ? since
                : words.say("sheet.visit.relation.changed", words.period(changed.get(), null), since);
    }

    private String besides(List<Row> rows, boolean bound, Set<String> sources) {
        List<String> items = new ArrayList<>();
        for (Row row : rows) {
            Tie tie = (Tie) row.link();
            sources.addAll(wording.sourcesOfBeginning(tie));
            String what = Words.within(cells.agreement(tie).text());
            items.add(
                    standing(row).isInForce() && meanings.since(tie).isPresent()
                            ? what + words.say("sheet.visit.relation.since", since(tie))
                            : words.say("sheet.visit.relation.item", what, Words.within(wording.forceInBrief(tie))));
        }
        String list = items.stream().distinct().collect(Collectors.joining(words.say("sheet.separator")));
        return list.isEmpty()
                ? ""
                : words.say(bound ? "sheet.visit.relation.besides" : "sheet.visit.relation.instead", list);
    }

    private Optional<TieEvent> lastContact(List<Row> rows) {
        return rows.stream()
                .flatMap(row -> wording.lastContact((Tie) row.link()).stream())
                .max(Comparator.comparing(event -> Objects.requireNonNull(event.date())));
    }
}
