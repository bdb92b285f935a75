package kakehashi.query.parcel;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import kakehashi.model.AtlasRecord;
import kakehashi.model.Tie;
import kakehashi.model.TieEvent;
import org.jspecify.annotations.Nullable;

/**
 * The numbers of events of one tie that two users have changed. Where both added some, all that were added are numbered anew by what they
 * say, so that it does not matter whose came first; and what one of them knows under another number by now has that.
 */
final class SharedNumbers {

    private static final Pattern NUMBERED = Pattern.compile("e(\\d{1,6})");
    private static final Comparator<TieEvent> BY_WHAT_THEY_SAY = Comparator.comparing(
                    TieEvent::date, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(event -> event.kind().code())
            .thenComparing(event -> said(event).toString());

    private final Map<String, String> ofBase = new HashMap<>();
    private final Map<String, String> ofMine = new HashMap<>();
    private final Map<String, String> ofTheirs = new HashMap<>();

    /** @param mine as it is here, with the numbers that stay where they can */
    SharedNumbers(@Nullable AtlasRecord base, @Nullable AtlasRecord mine, @Nullable AtlasRecord theirs) {
        if (mine instanceof Tie here && theirs instanceof Tie there) {
            List<TieEvent> known = base instanceof Tie before ? before.events() : List.of();
            renamedSince(known, here.events());
            Set<String> old = ids(known);
            List<TieEvent> ours = added(old, here.events(), Set.copyOf(ofBase.values()));
            List<TieEvent> others = added(old, there.events(), Set.of());
            ofTheirs.putAll(ofBase);
            number(old, ours, others);
        }
    }

    /** What they and we had in common may have got other numbers here. */
    private void renamedSince(List<TieEvent> known, List<TieEvent> here) {
        Set<String> old = ids(known);
        for (TieEvent event : known) {
            Optional<TieEvent> same = here.stream()
                    .filter(other -> said(other).equals(said(event)))
                    .findFirst();
            boolean moved = same.isPresent() && !same.get().id().equals(event.id());
            boolean stands = here.stream()
                    .anyMatch(other ->
                            other.id().equals(event.id()) && said(other).equals(said(event)));
            if (moved && !stands && (!old.contains(same.get().id()) || isOther(known, same.get()))) {
                ofBase.put(event.id(), same.get().id());
            }
        }
    }

    private static boolean isOther(List<TieEvent> known, TieEvent here) {
        return known.stream()
                .anyMatch(event -> event.id().equals(here.id()) && !said(event).equals(said(here)));
    }

    private void number(Set<String> old, List<TieEvent> ours, List<TieEvent> others) {
        Set<String> taken = new HashSet<>(ofBase.values());
        taken.addAll(old);
        if (ours.isEmpty() || others.isEmpty()) {
            others.stream()
                    .filter(event -> ofBase.containsValue(event.id()))
                    .forEach(event -> ofTheirs.put(event.id(), next(taken)));
            return;
        }
        Map<TieEvent, List<TieEvent>> here = bySaid(ours);
        Map<TieEvent, List<TieEvent>> there = bySaid(others);
        Set<TieEvent> all = new TreeSet<>(BY_WHAT_THEY_SAY);
        all.addAll(here.keySet());
        all.addAll(there.keySet());
        if (saySame(here, there)) {
            take(all, here, there);
            return;
        }
        for (TieEvent event : all) {
            List<TieEvent> one = here.getOrDefault(event, List.of());
            List<TieEvent> other = there.getOrDefault(event, List.of());
            for (int i = 0; i < Math.max(one.size(), other.size()); i++) {
                String id = next(taken);
                one.stream().skip(i).limit(1).forEach(each -> ofMine.put(each.id(), id));
                other.stream().skip(i).limit(1).forEach(each -> ofTheirs.put(each.id(), id));
            }
        }
    }

    /** Whether both added the same, each as often. */
    private static boolean saySame(Map<TieEvent, List<TieEvent>> here, Map<TieEvent, List<TieEvent>> there) {
        return here.keySet().equals(there.keySet())
                && here.entrySet().stream()
                        .allMatch(each ->
                                there.getOrDefault(each.getKey(), List.of()).size()
                                        == each.getValue().size());
    }

    /** Where both added the same, one side's numbers stay: whichever would come first in a list of them. */
    private void take(Set<TieEvent> all, Map<TieEvent, List<TieEvent>> here, Map<TieEvent, List<TieEvent>> there) {
        String ours = numbers(all, here);
        String others = numbers(all, there);
        boolean oursStay = ours.compareTo(others) <= 0;
        for (TieEvent event : all) {
            List<TieEvent> one = here.getOrDefault(event, List.of());
            List<TieEvent> other = there.getOrDefault(event, List.of());
            for (int i = 0; i < one.size(); i++) {
                String mine = one.get(i).id();
                String theirs = other.get(i).id();
                (oursStay ? ofTheirs : ofMine).put(oursStay ? theirs : mine, oursStay ? mine : theirs);
            }
        }
    }

    private static String numbers(Set<TieEvent> all, Map<TieEvent, List<TieEvent>> side) {
        return all.stream()
                .flatMap(event -> side.getOrDefault(event, List.of()).stream())
                .map(TieEvent::id)
                .collect(Collectors.joining(" "));
    }

    private static Map<TieEvent, List<TieEvent>> bySaid(List<TieEvent> events) {
        return events.stream().collect(Collectors.groupingBy(SharedNumbers::said));
    }

    private static String next(Set<String> taken) {
        int highest = 0;
        for (String id : taken) {
            Matcher number = NUMBERED.matcher(id);
            highest = Math.max(highest, number.matches() ? Integer.parseInt(number.group(1)) : 0);
        }
        String next = "e" + (highest + 1);
        taken.add(next);
        return next;
    }

    private static List<TieEvent> added(Set<String> old, List<TieEvent> events, Set<String> besides) {
        return events.stream()
                .filter(event -> !old.contains(event.id()) && !besides.contains(event.id()))
                .toList();
    }

    private static Set<String> ids(List<TieEvent> events) {
        Set<String> ids = new HashSet<>();
        events.forEach(event -> ids.add(event.id()));
        return ids;
    }

    /** The event without its number and those of others. */
    private static TieEvent said(TieEvent event) {
        return called(event, "", List.of());
    }

    private static TieEvent called(TieEvent event, String id, List<String> rivals) {
        return new TieEvent(
                id,
                event.date(),
                event.kind(),
                event.summary(),
                event.sources(),
                rivals,
                event.document(),
                rivals.isEmpty() ? null : event.goBy());
    }

    @Nullable
    AtlasRecord base(@Nullable AtlasRecord base) {
        return renumbered(base, ofBase);
    }

    @Nullable
    AtlasRecord mine(@Nullable AtlasRecord mine) {
        return renumbered(mine, ofMine);
    }

    /** Of what they have, or had on the way to it. */
    @Nullable
    AtlasRecord theirs(@Nullable AtlasRecord theirs) {
        return renumbered(theirs, ofTheirs);
    }

    private static @Nullable AtlasRecord renumbered(@Nullable AtlasRecord record, Map<String, String> ids) {
        if (!(record instanceof Tie tie) || ids.isEmpty()) {
            return record;
        }
        List<TieEvent> events = tie.events().stream()
                .map(event -> called(
                        event,
                        ids.getOrDefault(event.id(), event.id()),
                        event.conflictsWith().stream()
                                .map(rival -> ids.getOrDefault(rival, rival))
                                .toList()))
                .toList();
        // On the way something may have stood under a number that is another's now: then that step is told with the
        // next.
        return ids(events).size() == events.size() ? tie.with(events) : record;
    }
}
