package kakehashi.session.keep;

import java.nio.file.Path;
import java.time.LocalDateTime;
import kakehashi.text.Told;

/**
 * A backup of the store, as it is told.
 *
 * @param at by the clock on the wall
 * @param why it was made
 * @param size in bytes
 * @param edition that it holds; empty where that cannot be read
 */
public record Copy(Path file, LocalDateTime at, Told why, long size, String edition) {}
