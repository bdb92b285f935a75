/**
 * What changed: between two states of the records, or by the steps since a moment, which ties and facts are new, altered or
 * gone, each with its source.
 *
 * <p>Answers: the {@link kakehashi.query.since.WhatChanged} of a store's steps or of two atlases, of all records or of those that
 * concern a locality or a pair; and how that reads. Hides: how several steps on one record come to one answer, and where in a
 * record the source of a fact stands. Pure functions; window, sheets and command line call them, on any thread.
 */
@NullMarked
package kakehashi.query.since;

import org.jspecify.annotations.NullMarked;
