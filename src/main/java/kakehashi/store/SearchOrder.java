package kakehashi.store;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Whose search it is, which decides what comes first.
 *
 * @param asOf a locality that had ended by then comes after those that last
 * @param home id of the user's own locality, or null
 */
public record SearchOrder(LocalDate asOf, @Nullable String home) {}
