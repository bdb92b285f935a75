package kakehashi.query.edit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import kakehashi.model.Atlas;
import kakehashi.model.AtlasRecord;
import kakehashi.model.Network;
import kakehashi.model.Party;
import kakehashi.model.RecordKey;
import kakehashi.model.Source;
import kakehashi.model.Tie;
import kakehashi.model.TieEvent;
import kakehashi.model.value.Field;
import kakehashi.query.rule.References;

/** Two records of one thing become the first of them. */
final class Merging {

    private static final Set<String> OF_SOURCES = Set.of("source", "sources");
    private static final Set<String> OF_PARTIES = Set.of("parties");

    private final AtlasRecord kept;
    private final AtlasRecord gone;

    /** @throws IllegalArgumentException if records of these two kinds, or between other localities, are not joined */
    Merging(AtlasRecord kept, AtlasRecord gone) {
        this.kept = kept;
        this.gone = gone;
        boolean joined = kept.getClass() == gone.getClass() && !kept.key().equals(gone.key());
        boolean known = kept instanceof Source || kept instanceof Party || kept instanceof Network || isOnePair();
        if (!joined || !known) {
            throw new IllegalArgumentException("not joined: " + kept.key() + ", " + gone.key());
        }
    }

    private boolean isOnePair() {
        return kept instanceof Tie first
                && gone instanceof Tie second
                && first.vietnam().equals(second.vietnam())
                && first.japan().equals(second.japan());
    }

    /** What else becomes of the records of an atlas when the second is taken away. */
    Map<RecordKey, AtlasRecord> of(Atlas atlas) {
        Map<RecordKey, AtlasRecord> next = new LinkedHashMap<>();
        if (kept instanceof Tie first && gone instanceof Tie second) {
            next.put(kept.key(), joined(first, second));
        } else if (kept instanceof Network first && gone instanceof Network second) {
            next.put(kept.key(), joined(first, second));
        } else {
            Set<String> members = kept instanceof Source ? OF_SOURCES : OF_PARTIES;
            atlas.records()
                    .all()
                    .filter(record -> References.of(record).contains(gone.key()))
                    .forEach(record -> next.put(record.key(), renamed(record, members)));
        }
        return next;
    }

    private AtlasRecord renamed(AtlasRecord record, Set<String> members) {
        String before = gone.key().id();
        String after = kept.key().id();
        return Rewriting.of(record, (member, text) -> members.contains(member) && text.equals(before) ? after : text);
    }

    private static Tie joined(Tie first, Tie second) {
        List<TieEvent> events = new ArrayList<>(first.events());
        Map<String, String> ids = new HashMap<>();
        for (TieEvent event : second.events()) {
            String id = Ids.event(events);
            ids.put(event.id(), id);
            TieEvent moved = new TieEvent(
                    id,
                    event.date(),
                    event.kind(),
                    event.summary(),
                    event.sources(),
                    event.conflictsWith(),
                    event.document(),
                    event.goBy());
            events.add(Ties.place(events, moved), moved);
        }
        Set<String> moved = Set.copyOf(ids.values());
        events.replaceAll(event -> moved.contains(event.id())
                ? event.contradicting(event.conflictsWith().stream()
                        .map(other -> ids.getOrDefault(other, other))
                        .toList())
                : event);
        Set<Field> fields = new LinkedHashSet<>(first.fields());
        fields.addAll(second.fields());
        return new Tie(
                first.id(),
                first.vietnam(),
                first.japan(),
                first.scheme(),
                first.type(),
                first.typeAsStated(),
                first.title() == null ? second.title() : first.title(),
                fields,
                first.status(),
                once(first.parties(), second.parties()),
                events,
                first.note() == null ? second.note() : first.note());
    }

    private static Network joined(Network first, Network second) {
        List<Network.Membership> members = new ArrayList<>(first.members());
        for (Network.Membership member : second.members()) {
            if (members.stream().noneMatch(known -> known.locality().equals(member.locality()))) {
                members.add(member);
            }
        }
        return new Network(
                first.id(),
                first.name(),
                first.founded() == null ? second.founded() : first.founded(),
                members,
                once(first.sources(), second.sources()),
                first.note() == null ? second.note() : first.note());
    }

    private static List<String> once(List<String> first, List<String> second) {
        return Stream.concat(first.stream(), second.stream()).distinct().toList();
    }
}
