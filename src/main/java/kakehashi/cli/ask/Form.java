package kakehashi.cli.ask;

import kakehashi.model.value.Coded;

/** The forms that {@code list}, {@code show} and {@code search} answer in. */
public enum Form implements Coded {
    TABLE,
    JSON,
    CSV
}
