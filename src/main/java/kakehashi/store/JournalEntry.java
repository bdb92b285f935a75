package kakehashi.store;

import kakehashi.model.ChangeSet;

/**
 * One step in a store's journal.
 *
 * @param serial grows by one with each step; the first is 1
 * @param set what was changed, with what was there before: its inverse takes the step back
 */
public record JournalEntry(int serial, ChangeSet set) {}
