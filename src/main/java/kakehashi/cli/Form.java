package kakehashi.cli;

import kakehashi.model.Coded;

/** The forms that {@code list}, {@code show} and {@code search} answer in. */
enum Form implements Coded {
    TABLE,
    JSON,
    CSV
}
