package kakehashi.query.parcel;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import kakehashi.TieDraft;
import kakehashi.model.Atlas;
import kakehashi.model.AtlasRecord;
import kakehashi.model.Change;
import kakehashi.model.ChangeSet;
import kakehashi.model.ChangeSet.Label;
import kakehashi.model.ChangeSet.Origin;
import kakehashi.model.StaleChangeException;
import kakehashi.model.Tie;
import kakehashi.model.TieEvent;
import kakehashi.model.value.EventKind;
import kakehashi.model.value.PartialDate;
import kakehashi.model.value.Trilingual;
import kakehashi.query.edit.Stamp;
import org.jspecify.annotations.Nullable;

/** An office at work on a few ties, in few words, so that two offices often meet. */
public final class MadeOffice {

    private static final Instant BEGIN = Instant.parse("2026-11-25T08:00:00Z");
    private static final int TIES = 4;

    private final String name;
    private final Random random;
    private final List<ChangeSet> log = new ArrayList<>();
    private Atlas atlas;

    public MadeOffice(String name, Atlas edition, Random random) {
        this.name = name;
        this.random = random;
        atlas = edition;
    }

    public Atlas atlas() {
        return atlas;
    }

    public List<ChangeSet> log() {
        return log;
    }

    List<ChangeSet> sent() {
        return Sent.of(atlas, log, null, new Stamp(new UUID(0, 0), BEGIN, name, null));
    }

    /** Steps that follow one another; some are taken back. */
    public MadeOffice works(int steps) {
        for (int i = 0; i < steps; i++) {
            if (!log.isEmpty() && random.nextInt(6) == 0) {
                make(log.get(log.size() - 1).inverted());
            } else {
                Tie tie = atlas.ties().get(random.nextInt(TIES));
                Tie next = edited(tie);
                if (!next.equals(tie)) {
                    step(new Change(tie, next));
                }
            }
        }
        return this;
    }

    void step(Change... changes) {
        make(new ChangeSet(
                UUID.randomUUID(), Label.of("query.done.several"), List.of(changes), BEGIN, name, null, Origin.EDIT));
    }

    private void make(ChangeSet set) {
        ChangeSet step = set.signed(BEGIN.plusSeconds(60L * log.size()), name, null);
        try {
            atlas = atlas.with(step);
        } catch (StaleChangeException impossible) {
            throw new IllegalStateException(impossible);
        }
        log.add(step);
    }

    /** Makes another's steps its own, as they come. */
    public Arrival takes(List<ChangeSet> steps) {
        Arrival arrival = Arrival.of(atlas, known(), steps);
        for (ChangeSet step : arrival.steps(Map.of())) {
            try {
                atlas = atlas.with(step);
            } catch (StaleChangeException impossible) {
                throw new IllegalStateException(impossible);
            }
            log.add(step);
        }
        return arrival;
    }

    private Set<UUID> known() {
        Set<UUID> known = new HashSet<>();
        log.forEach(step -> known.add(step.id()));
        return known;
    }

    private Tie edited(Tie tie) {
        List<TieEvent> events = new ArrayList<>(tie.events());
        TieEvent event = events.get(random.nextInt(events.size()));
        String word = "w" + random.nextInt(4);
        return switch (random.nextInt(8)) {
            case 0 -> TieDraft.like(tie).stated(word).tie();
            case 1 -> TieDraft.like(tie).note(noted(tie, word)).tie();
            case 2 -> TieDraft.like(tie).title(word).tie();
            case 3, 4, 5 -> tie.with(with(events, added(event, word)));
            case 6 -> tie.with(replaced(events, event, told(event, event.date(), new Trilingual(word, word, word))));
            default -> tie.with(replaced(events, event, told(event, year(), event.summary())));
        };
    }

    private Trilingual noted(Tie tie, String word) {
        Trilingual note = tie.note() == null ? new Trilingual("n", "n", "n") : tie.note();
        return random.nextBoolean()
                ? new Trilingual(word, note.vi(), note.ja())
                : new Trilingual(note.en(), note.vi(), word);
    }

    private PartialDate year() {
        return PartialDate.parse(Integer.toString(2010 + random.nextInt(12)));
    }

    private static List<TieEvent> with(List<TieEvent> events, TieEvent added) {
        int place = 0;
        while (place < events.size() && !isLater(events.get(place), added)) {
            place++;
        }
        List<TieEvent> next = new ArrayList<>(events);
        next.add(place, added);
        return next;
    }

    private static boolean isLater(TieEvent one, TieEvent other) {
        return one.date() == null || other.date() != null && one.date().compareTo(other.date()) > 0;
    }

    private static List<TieEvent> replaced(List<TieEvent> events, TieEvent event, TieEvent next) {
        List<TieEvent> all = new ArrayList<>(events);
        if (next.date() != null && next.date().equals(event.date())) {
            all.set(all.indexOf(event), next);
            return all;
        }
        all.remove(event);
        return with(all, next);
    }

    private TieEvent added(TieEvent like, String word) {
        int highest = 0;
        for (ChangeSet step : log) {
            for (Change change : step.changes()) {
                highest = Math.max(highest, highest(change.before()));
            }
        }
        for (Tie tie : atlas.ties().subList(0, TIES)) {
            highest = Math.max(highest, highest(tie));
        }
        return new TieEvent(
                "e" + (highest + 1),
                year(),
                EventKind.VISIT,
                new Trilingual(word, word, word),
                like.sources(),
                List.of());
    }

    private static int highest(@Nullable AtlasRecord record) {
        return record instanceof Tie tie
                ? tie.events().stream()
                        .mapToInt(event -> Integer.parseInt(event.id().substring(1)))
                        .max()
                        .orElse(0)
                : 0;
    }

    private static TieEvent told(TieEvent event, @Nullable PartialDate date, Trilingual summary) {
        return new TieEvent(
                event.id(),
                date,
                event.kind(),
                summary,
                event.sources(),
                event.conflictsWith(),
                event.document(),
                event.goBy());
    }
}
