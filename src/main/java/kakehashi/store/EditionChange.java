package kakehashi.store;

import kakehashi.model.Change;

/** What an edition that was taken over did to one record. */
public record EditionChange(EditionPast edition, Change change) {}
