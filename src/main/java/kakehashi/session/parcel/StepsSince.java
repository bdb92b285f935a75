package kakehashi.session.parcel;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import kakehashi.model.Atlas;
import kakehashi.model.ChangeSet.Reason;
import kakehashi.model.RecordKey;
import kakehashi.query.since.ChangedSince;
import kakehashi.query.since.Step;
import kakehashi.query.since.WhatChanged;
import kakehashi.store.AtlasStore;
import kakehashi.store.EditionPast;
import kakehashi.store.Forgetting;
import kakehashi.store.JournalEntry;
import kakehashi.store.StoreException;

/** What a store tells of what changed in it. */
public final class StepsSince {

    private StepsSince() {}

    /**
     * What changed since a day; or since an edition, and then too all that is not as the edition has it. Reads the whole log.
     *
     * @param now what the steps led to
     */
    public static ChangedSince of(AtlasStore store, Since since, Atlas now) throws StoreException {
        List<EditionPast> past = store.editions().past();
        Instant moment = since.moment() == null ? cameIn(past, since.told()) : since.moment();
        Set<RecordKey> own = since.moment() == null ? now.own().editions().keySet() : Set.of();
        List<Step> steps = new ArrayList<>();
        for (EditionPast edition : past) {
            // The edition itself is what is asked for, and not a change since.
            if (edition.at().isAfter(moment) || edition.at().equals(moment) && since.moment() != null) {
                steps.add(new Step(
                        edition.at(),
                        "",
                        edition.version(),
                        null,
                        store.editions().changes(edition)));
            }
        }
        steps.sort(Comparator.comparing(Step::at));
        for (JournalEntry entry : store.journal()) {
            if (!entry.set().at().isBefore(moment)) {
                Reason reason = entry.set().reason();
                steps.add(new Step(
                        entry.set().at(),
                        entry.set().by(),
                        "",
                        reason == null ? null : reason.source(),
                        entry.set().changes()));
            }
        }
        List<Forgetting> forgotten = store.forgettings();
        return new ChangedSince(
                WhatChanged.by(steps, now, own),
                forgotten.stream().noneMatch(each -> each.before().isAfter(moment)));
    }

    /** When an edition came into the store; the one that it was filled with has been there from the first. */
    private static Instant cameIn(List<EditionPast> past, String version) {
        return past.stream()
                .filter(edition -> edition.version().equals(version))
                .map(EditionPast::at)
                .max(Comparator.naturalOrder())
                .orElse(Instant.EPOCH);
    }
}
