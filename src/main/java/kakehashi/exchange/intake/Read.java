package kakehashi.exchange.intake;

import java.time.LocalDate;
import kakehashi.model.Atlas;

/**
 * A list beside the records over which it is read.
 *
 * @param today by which localities are called in what is said of the rows
 */
record Read(Atlas atlas, LocalDate today, Cells cells) {}
