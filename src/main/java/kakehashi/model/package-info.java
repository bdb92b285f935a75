/**
 * What the atlas knows: localities and their eras, ties and their events, networks, parties, sources and the almanac, all as
 * immutable records held by one {@link kakehashi.model.Atlas}.
 *
 * <p>Answers: what is this record, what was this place on that date, who answers for it now. Hides: how succession
 * chains and membership of regions are looked up. Anyone may call it; it imports nothing but {@code java.*} and the
 * null annotations. It formats nothing for people: see {@code kakehashi.text}.
 */
@NullMarked
package kakehashi.model;

import org.jspecify.annotations.NullMarked;
