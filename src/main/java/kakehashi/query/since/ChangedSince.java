package kakehashi.query.since;

/**
 * What changed since a beginning.
 *
 * @param isWhole whether nothing of the time that was asked for was forgotten
 */
public record ChangedSince(WhatChanged changed, boolean isWhole) {}
