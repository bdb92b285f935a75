package kakehashi.query.parcel;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import kakehashi.model.Atlas;
import kakehashi.model.AtlasRecord;
import kakehashi.model.Change;
import kakehashi.model.ChangeSet;
import kakehashi.model.RecordKey;
import kakehashi.model.StaleChangeException;
import kakehashi.query.edit.Check;
import kakehashi.query.edit.Disagreement;
import kakehashi.query.edit.Disagreement.Choice;
import kakehashi.query.edit.Reconciled;
import kakehashi.query.edit.Remark;
import kakehashi.query.rule.Rules;
import kakehashi.text.Told;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of another user's steps in an atlas. Each record is brought together as a whole, from how it was before their first step that
 * is not known here, how it is here, and how they have it in the end; so it does not matter in which order the steps of several users
 * come. What both say otherwise stays as it is here until a person chooses.
 */
public final class Arrival {

    private final Atlas now;
    private final List<ChangeSet> steps;
    private final Map<RecordKey, Meeting> meetings = new LinkedHashMap<>();
    private final Map<RecordKey, List<Told>> refused = new HashMap<>();

    private Arrival(Atlas now, Set<UUID> known, List<ChangeSet> steps) {
        this.now = now;
        this.steps = steps;
        for (int i = 0; i < steps.size(); i++) {
            for (Change change : steps.get(i).changes()) {
                Meeting meeting = meetings.computeIfAbsent(change.key(), key -> new Meeting(this.now, change));
                meeting.add(i, change, known.contains(steps.get(i).id()));
            }
        }
        meetings.values().forEach(Meeting::settle);
        refuse();
    }

    /**
     * Brings them together.
     *
     * @param known ids of the steps that are made here already, and not taken back
     * @param steps the oldest first
     */
    public static Arrival of(Atlas now, Set<UUID> known, List<ChangeSet> steps) {
        return new Arrival(now, known, steps);
    }

    /** Leaves out what would break a rule, until nothing does. */
    private void refuse() {
        while (true) {
            List<Change> changes = meetings.values().stream()
                    .filter(meeting -> !refused.containsKey(meeting.key))
                    .flatMap(meeting -> meeting.change(meeting.decided(Map.of())).stream())
                    .toList();
            if (changes.isEmpty()) {
                return;
            }
            boolean any = false;
            for (Remark remark : Check.of(now, whole(changes))) {
                RecordKey key = remark.record();
                boolean isTheirs =
                        changes.stream().anyMatch(change -> change.key().equals(key));
                if (remark.forbids() && isTheirs) {
                    refused.computeIfAbsent(key, none -> new ArrayList<>()).add(remark);
                    any = true;
                } else if (remark.forbids()) {
                    // Something that is here names what they took away: all that they took away stays.
                    for (Change change : changes) {
                        if (change.after() == null) {
                            refused.computeIfAbsent(change.key(), none -> new ArrayList<>())
                                    .add(remark);
                            any = true;
                        }
                    }
                }
            }
            if (!any) {
                return;
            }
        }
    }

    private ChangeSet whole(List<Change> changes) {
        ChangeSet last = steps.get(steps.size() - 1);
        return new ChangeSet(last.id(), last.label(), changes, last.at(), last.by(), last.reason(), last.origin());
    }

    /** Record by record, in the order in which they are named first; without what they made and took back, and was never here. */
    public List<ArrivalRow> rows() {
        return meetings.values().stream()
                .filter(meeting -> !meeting.isNothing())
                .map(this::row)
                .toList();
    }

    private ArrivalRow row(Meeting meeting) {
        List<ChangeSet> its = meeting.stops.stream()
                .map(stop -> steps.get(stop.step()))
                .distinct()
                .toList();
        List<Told> why = refused.getOrDefault(meeting.key, List.of());
        if (!why.isEmpty()) {
            return new ArrivalRow(meeting.key, Coming.REFUSED, Optional.empty(), List.of(), why, its);
        }
        List<Disagreement> open = meeting.met().disagreements();
        Optional<AtlasRecord> next = meeting.decided(Map.of());
        return new ArrivalRow(
                meeting.key, ArrivalRow.coming(meeting.here(), next, open), meeting.change(next), open, List.of(), its);
    }

    /** The records of which a person must choose something, with what is agreed of them. */
    public Map<RecordKey, Reconciled> open() {
        Map<RecordKey, Reconciled> open = new LinkedHashMap<>();
        meetings.forEach((key, meeting) -> {
            if (!meeting.met().isAgreed() && !refused.containsKey(key)) {
                open.put(key, meeting.met());
            }
        });
        return open;
    }

    /**
     * The steps as they are made here, each by whom and when it was made there. A step of which something is left out has another id, so
     * that it is asked about again when it comes again.
     *
     * @param choices by record; what no choice is made about stays as it is here
     */
    public List<ChangeSet> steps(Map<RecordKey, Map<Disagreement, Choice>> choices) {
        List<Map<RecordKey, Change>> byStep = new ArrayList<>();
        steps.forEach(step -> byStep.add(new LinkedHashMap<>()));
        Set<Integer> inPart = new HashSet<>();
        List<Change> all = new ArrayList<>();
        meetings.forEach((key, meeting) -> {
            Map<Disagreement, Choice> chosen = choices.getOrDefault(key, Map.of());
            boolean isRefused = refused.containsKey(key);
            if (isRefused || !chosen.keySet().containsAll(meeting.met().disagreements())) {
                meeting.stops.forEach(stop -> inPart.add(stop.step()));
            }
            if (!isRefused) {
                meeting.way(chosen).forEach((step, change) -> byStep.get(step).put(key, change));
                meeting.change(meeting.decided(chosen)).ifPresent(all::add);
            }
        });
        List<ChangeSet> made = new ArrayList<>();
        for (int i = 0; i < steps.size(); i++) {
            if (!byStep.get(i).isEmpty()) {
                made.add(step(steps.get(i), List.copyOf(byStep.get(i).values()), inPart.contains(i)));
            }
        }
        return all.isEmpty() || canBeMade(made) ? made : List.of(step(whole(all), all, !inPart.isEmpty()));
    }

    private static ChangeSet step(ChangeSet step, List<Change> changes, boolean inPart) {
        UUID id =
                inPart ? UUID.nameUUIDFromBytes((step.id() + " in part").getBytes(StandardCharsets.UTF_8)) : step.id();
        return new ChangeSet(id, step.label(), changes, step.at(), step.by(), step.reason(), step.origin());
    }

    /** Whether no rule is broken on the way: else all is made at once. */
    private boolean canBeMade(List<ChangeSet> made) {
        Atlas atlas = now;
        for (ChangeSet step : made) {
            if (Rules.check(atlas, step).stream()
                    .anyMatch(breach -> !breach.rule().isDoubt())) {
                return false;
            }
            try {
                atlas = atlas.with(step);
            } catch (StaleChangeException impossible) {
                throw new IllegalStateException(impossible);
            }
        }
        return true;
    }

    /** How they had the record after one of their steps. */
    private record Stop(int step, @Nullable AtlasRecord record) {}

    /** One record here and there. */
    private static final class Meeting {

        private final RecordKey key;
        private final @Nullable AtlasRecord here;
        private final List<Stop> stops = new ArrayList<>();
        private final @Nullable AtlasRecord before;
        private @Nullable AtlasRecord base;
        private @Nullable AtlasRecord mine;
        private @Nullable AtlasRecord theirs;
        private @Nullable SharedNumbers numbers;
        private @Nullable Reconciled met;

        Meeting(Atlas now, Change first) {
            key = first.key();
            before = first.before();
            here = now.find(key).orElse(null);
            // An edition that is not here yet may have brought it; and what was never here was not taken away.
            base = here == null && !now.own().has(key) ? null : first.before();
        }

        void add(int step, Change change, boolean isKnown) {
            if (isKnown) {
                stops.clear();
                base = change.after();
            }
            stops.add(new Stop(step, change.after()));
        }

        void settle() {
            AtlasRecord last = stops.get(stops.size() - 1).record();
            SharedNumbers shared = new SharedNumbers(base, here, last);
            numbers = shared;
            mine = shared.mine(here);
            theirs = shared.theirs(last);
            base = shared.base(base);
            met = Reconciled.of(base, mine, theirs);
        }

        boolean isNothing() {
            AtlasRecord last = stops.get(stops.size() - 1).record();
            return Objects.equals(before, last)
                    && met().isAgreed()
                    && decided(Map.of()).equals(here());
        }

        Optional<AtlasRecord> here() {
            return Optional.ofNullable(here);
        }

        Reconciled met() {
            return Objects.requireNonNull(met);
        }

        /** What stands afterwards. */
        Optional<AtlasRecord> decided(Map<Disagreement, Choice> choices) {
            return met().decided(choices);
        }

        Optional<Change> change(Optional<AtlasRecord> next) {
            return next.equals(here()) ? Optional.empty() : Optional.of(new Change(here, next.orElse(null)));
        }

        /** From here to what is decided, by their steps. */
        Map<Integer, Change> way(Map<Disagreement, Choice> choices) {
            Map<Integer, Change> way = new LinkedHashMap<>();
            @Nullable AtlasRecord state = here;
            if (decided(choices).equals(here())) {
                return way;
            }
            for (int i = 0; i < stops.size(); i++) {
                boolean isLast = i == stops.size() - 1;
                AtlasRecord next = isLast ? decided(choices).orElse(null) : between(stops.get(i));
                if (!Objects.equals(state, next)) {
                    way.put(stops.get(i).step(), new Change(state, next));
                    state = next;
                }
            }
            return way;
        }

        private @Nullable AtlasRecord between(Stop stop) {
            AtlasRecord then = Objects.requireNonNull(numbers).theirs(stop.record());
            return Reconciled.of(base, mine, then).merged().orElse(null);
        }
    }
}
