/**
 * What a sheet says, as a small tree of records: headings, facts, tables, events, notes, the map.
 *
 * <p>Answers: what stands on this sheet, in which order its sources are numbered, what gives way where a page is full, how
 * two languages are laid over each other. Hides: line breaks in three scripts, and the order in which things give way.
 * Composers make it, writers and checks read it; it knows neither. Immutable.
 */
@NullMarked
package kakehashi.sheet.tree;

import org.jspecify.annotations.NullMarked;
