package kakehashi.store;

import kakehashi.text.Told;

/**
 * What the store noticed as it was opened and a person should know, such as a file set aside or an update. It is told
 * once: the next opening notices only what is new, and nothing of it is kept.
 */
@FunctionalInterface
public interface Notice extends Told {}
