package kakehashi.sheet.compose;

import java.time.ZoneId;
import java.util.List;
import java.util.function.Function;
import kakehashi.model.ChangeSet;
import kakehashi.model.RecordKey;
import kakehashi.query.since.Beginning;
import kakehashi.query.since.ChangedSince;
import kakehashi.query.since.WhatChanged;

/**
 * Who changed what, as far as it is kept. Asked in the background.
 *
 * @param zone in which days are counted
 * @param history what became of a record of the user's own, the oldest first; empty where that is not known
 * @param since what became of all records since a beginning; it may throw a {@link java.util.concurrent.CompletionException}
 */
public record Journal(
        ZoneId zone, Function<RecordKey, List<ChangeSet>> history, Function<Beginning, ChangedSince> since) {

    /** Of records of which nobody knows who changed them. */
    public static final Journal NONE = new Journal(
            ZoneId.of("UTC"), record -> List.of(), beginning -> new ChangedSince(new WhatChanged(List.of()), false));
}
