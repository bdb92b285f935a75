package kakehashi.store;

import java.time.Instant;

/**
 * That the oldest part of a journal was forgotten, as the entry tells that was left for it.
 *
 * @param serial of that entry
 * @param at when it was forgotten
 * @param by who did so
 * @param before what was older than this was forgotten
 * @param upTo serial of the last entry that was forgotten, with all before it
 * @param hash made of the hashes of all these, which are kept
 */
public record Forgetting(int serial, Instant at, String by, Instant before, int upTo, String hash) {}
