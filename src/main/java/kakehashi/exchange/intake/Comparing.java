package kakehashi.exchange.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import kakehashi.model.Atlas;
import kakehashi.model.Tie;
import kakehashi.model.TieEvent;
import kakehashi.model.value.PartialDate;
import kakehashi.query.PairId;
import kakehashi.text.Told;
import kakehashi.text.Words;
import org.jspecify.annotations.Nullable;

/** Holds what rows say against the ties on record, and against the rows before them. */
final class Comparing {

    /** By the Vietnamese side, then by the Japanese one. */
    private final Map<String, Map<String, List<Tie>>> ties = new HashMap<>();

    private final Map<Object, Integer> said = new HashMap<>();
    private final Map<Tie, Told> onRecord = new IdentityHashMap<>();
    private final Earlier earlier;

    /** That a row before says the same. */
    private record Doubled(int row) implements Told {

        @Override
        public String in(Words words) {
            return words.say("exchange.intake.doubled", String.valueOf(row));
        }
    }

    /** @param before ids of the sources that earlier states of the list became */
    Comparing(Atlas atlas, Set<String> before) {
        earlier = new Earlier(before);
        atlas.ties().forEach(tie -> ties.computeIfAbsent(tie.vietnam(), key -> new HashMap<>())
                .computeIfAbsent(tie.japan(), key -> new ArrayList<>())
                .add(tie));
    }

    /** Whether two localities have a tie on record. */
    boolean areTied(PairId pair) {
        return !of(pair.vietnam(), pair.japan()).isEmpty();
    }

    private List<Tie> of(String vietnam, String japan) {
        return ties.getOrDefault(vietnam, Map.of()).getOrDefault(japan, List.of());
    }

    /** @param named the tie that the row names by its id, or null */
    IntakeRow compare(int number, Claim claim, @Nullable Tie named, List<Told> read) {
        List<Told> reasons = new ArrayList<>();
        Integer before = said.putIfAbsent(
                List.of(
                        claim.vietnam(),
                        claim.japan(),
                        Optional.ofNullable(claim.type()),
                        Optional.ofNullable(claim.signed()),
                        claim.title()),
                number);
        List<Tie> known = named == null ? of(claim.vietnam(), claim.japan()) : List.of(named);
        if (before != null) {
            reasons.add(new Doubled(before));
            // What is not taken for want of a type is not taken where it is said once more.
            return row(
                    number,
                    known.isEmpty() && claim.type() == null ? RowState.REJECTED : RowState.SAME,
                    claim,
                    known.isEmpty() ? Optional.empty() : Optional.of(known.get(0)),
                    reasons,
                    read);
        }
        if (known.isEmpty()) {
            if (claim.type() == null) {
                reasons.add(Beside.of(
                        words -> words.say("exchange.intake.type-missing"),
                        words -> words.say("exchange.intake.beside.type-missing")));
                return row(number, RowState.REJECTED, claim, Optional.empty(), reasons, read);
            }
            return row(number, RowState.NEW, claim, Optional.empty(), reasons, read);
        }
        Optional<Earlier.Saying> told = earlier.of(known, claim);
        if (told.isPresent()) {
            return again(number, claim, told.get(), reasons, read);
        }
        return known(number, claim, known, reasons, read);
    }

    /** What the same list told before: nothing new, or its correction. */
    private IntakeRow again(int number, Claim claim, Earlier.Saying told, List<Told> reasons, List<Told> read) {
        boolean isCorrected = !told.differences().isEmpty();
        if (isCorrected) {
            reasons.add(words -> words.say("exchange.intake.corrected", told.before(words)));
        } else {
            reasons.add(onRecord(told.tie()));
        }
        reasons.addAll(read);
        return new IntakeRow(
                number,
                0,
                isCorrected ? RowState.CHANGED : RowState.SAME,
                claim,
                told.tie().id(),
                told.event(),
                reasons);
    }

    private IntakeRow known(int number, Claim claim, List<Tie> known, List<Told> reasons, List<Told> read) {
        List<Tie> alike = new ArrayList<>();
        for (Tie tie : known) {
            if (claim.type() == null || tie.type() == claim.type()) {
                alike.add(tie);
            }
        }
        PartialDate date = claim.signed();
        if (date == null) {
            Tie tie = alike.isEmpty() ? known.get(0) : alike.get(0);
            return alike.isEmpty()
                    ? otherType(number, claim, tie, reasons, read)
                    : same(number, claim, tie, reasons, read);
        }
        Optional<Tie> dated = dated(alike, date).or(() -> dated(known, date));
        if (dated.isPresent()) {
            if (!alike.contains(dated.get())) {
                reasons.add(words -> words.say(
                        "exchange.intake.type-differs", words.name(dated.get().type())));
            }
            return same(number, claim, dated.get(), reasons, read);
        }
        if (alike.size() != 1) {
            return otherType(number, claim, alike.isEmpty() ? known.get(0) : alike.get(0), reasons, read);
        }
        Tie tie = alike.get(0);
        Optional<PartialDate> other =
                beginnings(tie).map(TieEvent::date).filter(Objects::nonNull).findFirst();
        reasons.add(other.<Told>map(day -> words -> words.say("exchange.intake.other-date", words.inFull(day)))
                .orElse(words -> words.say("exchange.intake.no-date")));
        return row(number, RowState.CHANGED, claim, Optional.of(tie), reasons, read);
    }

    private IntakeRow same(int number, Claim claim, Tie tie, List<Told> reasons, List<Told> read) {
        reasons.add(onRecord(tie));
        return row(number, RowState.SAME, claim, Optional.of(tie), reasons, read);
    }

    private static Optional<Tie> dated(List<Tie> ties, PartialDate date) {
        for (Tie tie : ties) {
            for (TieEvent event : tie.events()) {
                if (isBeginning(event) && covers(date, event)) {
                    return Optional.of(tie);
                }
            }
        }
        return Optional.empty();
    }

    private Told onRecord(Tie tie) {
        return onRecord.computeIfAbsent(
                tie,
                each -> Beside.of(
                        words -> words.say("exchange.intake.on-record", each.id()),
                        words -> words.say("exchange.intake.on-record", words.name(each.type()))));
    }

    private static IntakeRow otherType(int number, Claim claim, Tie tie, List<Told> reasons, List<Told> read) {
        reasons.add(Beside.of(
                words -> words.say("exchange.intake.other-tie", words.name(tie.type()), tie.id()),
                words -> words.say("exchange.intake.beside.other-tie", words.name(tie.type()))));
        return row(number, RowState.CONFLICTING, claim, Optional.of(tie), reasons, read);
    }

    /** Events from which a tie, or a term of it, may be said to date. */
    static Stream<TieEvent> beginnings(Tie tie) {
        return tie.events().stream().filter(Comparing::isBeginning);
    }

    private static boolean isBeginning(TieEvent event) {
        return event.kind().opensTerm() || event.kind().isBeginning();
    }

    /** Whether a date says no more than what is on record. */
    static boolean covers(PartialDate date, TieEvent event) {
        PartialDate known = event.date();
        return known != null
                && !known.earliest().isBefore(date.earliest())
                && !known.latest().isAfter(date.latest());
    }

    private static IntakeRow row(
            int number, RowState state, Claim claim, Optional<Tie> tie, List<Told> reasons, List<Told> read) {
        reasons.addAll(read);
        return new IntakeRow(number, state, claim, tie.map(Tie::id).orElse(null), reasons);
    }
}
