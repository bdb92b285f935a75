package kakehashi.exchange.intake;

import java.time.LocalDate;
import kakehashi.model.Atlas;
import kakehashi.query.name.PlaceReader;

/**
 * A list beside the records over which it is read.
 *
 * @param today by which localities are called in what is said of the rows
 */
record Read(Atlas atlas, PlaceReader names, LocalDate today, Cells cells) {}
