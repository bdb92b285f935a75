package kakehashi.cli.ask;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import kakehashi.model.Atlas;
import kakehashi.query.since.Beginning;
import kakehashi.query.since.ChangedSince;
import kakehashi.query.since.WhatChanged;
import kakehashi.session.parcel.Since;
import kakehashi.session.parcel.StepsSince;
import kakehashi.store.AtlasStore;
import kakehashi.store.StoreException;
import kakehashi.store.StoreOpener;
import kakehashi.store.keep.Restoring;
import kakehashi.text.Words;

/** From where changes are told, as {@code --since} says: a day, an edition, the file of a backup; and what changed since. */
public final class SinceOption {

    public static final String NAME = "--since";

    private static final String EDITION = "\\d{4}\\.\\d{1,2}\\.\\d{1,4}";

    private final StoreOpener stores;
    private final Clock clock;
    private final Path own;
    private final Request request;
    private final Words words;

    /** @param stores opens backups as a restore would */
    public SinceOption(StoreOpener stores, Clock clock, Request request, Words words) throws CommandException {
        own = StoreOption.file(request, words);
        this.stores = stores;
        this.clock = clock;
        this.request = request;
        this.words = words;
    }

    /** Without the option the edition that the store holds; a backup too. */
    public Beginning any(AtlasStore store) throws CommandException, StoreException {
        String typed = request.value(NAME).orElse("");
        if (!typed.isEmpty()) {
            Path file = Typed.path(typed, words);
            if (Files.isRegularFile(file)) {
                return new Beginning.Backup(file);
            }
        }
        return inLog(store);
    }

    /** The same of what the log tells. */
    public Beginning inLog(AtlasStore store) throws CommandException, StoreException {
        String typed = request.value(NAME).orElse("");
        if (typed.isEmpty()) {
            return new Beginning.OfEdition(store.load().edition().version());
        }
        if (typed.matches(EDITION)) {
            return new Beginning.OfEdition(Possible.oneOf(Since.editions(store), typed, NAME, words));
        }
        LocalDate day = Possible.day(typed, NAME, words);
        return new Beginning.Day(day);
    }

    /** What changed since. */
    public ChangedSince changed(Beginning beginning, AtlasStore store) throws StoreException {
        if (beginning instanceof Beginning.Backup backup) {
            Atlas then = new Restoring(own, stores, clock).wouldBring(backup.file());
            return new ChangedSince(WhatChanged.between(then, store.load()), true);
        }
        return StepsSince.of(store, Since.of(beginning, clock.getZone()), store.load());
    }
}
