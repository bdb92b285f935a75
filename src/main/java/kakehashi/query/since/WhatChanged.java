package kakehashi.query.since;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import kakehashi.model.Atlas;
import kakehashi.model.AtlasRecord;
import kakehashi.model.Change;
import kakehashi.model.RecordKey;
import kakehashi.model.RecordKind;
import kakehashi.query.edit.Changes;

/**
 * Which facts are otherwise than they were.
 *
 * @param facts ties first, then what is known of localities, then networks and all else; of one record together
 */
public record WhatChanged(List<ChangedFact> facts) {

    private static final List<RecordKind> ORDER = List.of(
            RecordKind.TIE,
            RecordKind.LOCALITY,
            RecordKind.SUCCESSION,
            RecordKind.PROFILE,
            RecordKind.NETWORK,
            RecordKind.LEDGER,
            RecordKind.ALIAS,
            RecordKind.REGION,
            RecordKind.TOTAL,
            RecordKind.PARTY,
            RecordKind.SOURCE);

    public WhatChanged {
        facts = List.copyOf(facts);
    }

    /** Between two states, of which nobody says how the one became the other. */
    public static WhatChanged between(Atlas then, Atlas now) {
        return of(Changes.between(then.records(), now.records()));
    }

    /** Of changes of which nobody says who made them. */
    public static WhatChanged of(List<Change> changes) {
        return of(changes, Map.of());
    }

    /**
     * By steps. What a later one took back is not told, nor what it made of something that an earlier one had begun.
     *
     * @param now what they led to
     */
    public static WhatChanged by(List<Step> steps, Atlas now) {
        return by(steps, now, Set.of());
    }

    /** The same; and of these records, where no step tells of them, how they differ from the edition's. */
    public static WhatChanged by(List<Step> steps, Atlas now, Set<RecordKey> own) {
        Map<RecordKey, Optional<AtlasRecord>> first = new LinkedHashMap<>();
        Map<RecordKey, Step> last = new LinkedHashMap<>();
        List<Step> inTurn = new ArrayList<>(steps);
        inTurn.sort(Comparator.comparing(Step::at));
        for (Step step : inTurn) {
            for (Change change : step.changes()) {
                first.putIfAbsent(change.key(), Optional.ofNullable(change.before()));
                last.put(change.key(), step);
            }
        }
        own.forEach(key -> first.putIfAbsent(key, now.own().edition(key)));
        List<Change> changes = new ArrayList<>();
        first.forEach((key, before) -> {
            Optional<AtlasRecord> after = now.find(key);
            if (!before.equals(after)) {
                changes.add(new Change(before.orElse(null), after.orElse(null)));
            }
        });
        return of(changes, last);
    }

    private static WhatChanged of(List<Change> changes, Map<RecordKey, Step> last) {
        return new WhatChanged(changes.stream()
                .sorted(Comparator.comparingInt(
                                (Change change) -> ORDER.indexOf(change.key().kind()))
                        .thenComparing(change -> change.key().id()))
                .flatMap(change -> ChangedFacts.of(change, last.get(change.key())).stream())
                .toList());
    }

    /** Those that concern a locality, or one that it answers for on a day. */
    public WhatChanged of(String locality, Atlas now, LocalDate day) {
        return new WhatChanged(facts.stream()
                .filter(fact -> answering(fact, now, day).contains(now.successorOn(locality, day)))
                .toList());
    }

    /** The ties of two localities with each other, and what else concerns either of them. */
    public WhatChanged of(String one, String other, Atlas now, LocalDate day) {
        Set<String> pair = Set.of(now.successorOn(one, day), now.successorOn(other, day));
        return new WhatChanged(facts.stream()
                .filter(fact -> {
                    Set<String> ends = answering(fact, now, day);
                    return fact.record().kind() == RecordKind.TIE
                            ? ends.equals(pair)
                            : ends.stream().anyMatch(pair::contains);
                })
                .toList());
    }

    /** Those of one record. */
    public WhatChanged of(RecordKey record) {
        return new WhatChanged(
                facts.stream().filter(fact -> fact.record().equals(record)).toList());
    }

    /** A locality that is no longer on record answers for itself. */
    private static Set<String> answering(ChangedFact fact, Atlas now, LocalDate day) {
        return fact.ends().stream()
                .map(id -> now.findLocality(id).isPresent() ? now.successorOn(id, day) : id)
                .collect(Collectors.toSet());
    }

    public boolean isNone() {
        return facts.isEmpty();
    }

    /** The facts record by record, in their order. */
    public Map<RecordKey, List<ChangedFact>> byRecord() {
        return facts.stream()
                .collect(Collectors.groupingBy(ChangedFact::record, LinkedHashMap::new, Collectors.toList()));
    }
}
