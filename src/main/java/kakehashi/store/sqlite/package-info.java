/**
 * A store in a SQLite file: the one kind there is.
 *
 * <p>{@link kakehashi.store.sqlite.SqliteStores} opens it, and {@code Main} alone calls that. Hides: the forms that a store
 * had and has, how it is filled, brought up to date and put right, its search index, and what a person keeps in it.
 */
@NullMarked
package kakehashi.store.sqlite;

import org.jspecify.annotations.NullMarked;
